/** What the mirror needs of the outside. The store and the Stripe adapter implement it. */
import type { CustomerState, Invoice, Product, Scope, Subscription } from './customer-state.ts';

/** What an event of the provider tells: that the state of somebody or something is due. */
export interface ProviderEvent {
  /** `evt_…`. The two forms of one event, thin and snapshot, have the snapshot's id both. */
  readonly id: string;
  readonly kind: 'snapshot' | 'thin';
  readonly type: string;
  readonly livemode: boolean;
  /** The account that it is about; null for the one whose endpoint was called. */
  readonly account: string | null;
  readonly objectId: string | null;
  /** Whose state is due: a customer if the event tells it, otherwise the object; null if it concerns nothing that we keep. */
  readonly subject: string | null;
  readonly createdAt: Date;
}

/** An event as the provider sends it. What else it has depends on its form. */
export interface EventBody {
  readonly id: string;
  /** A snapshot, or a thin one. */
  readonly object: 'event' | 'v2.core.event';
  readonly type: string;
  readonly [other: string]: unknown;
}

/** Why an event was kept but not acted upon. */
export type Refusal = 'livemode' | 'account';

/** Keeps events. */
export interface Inbox {
  /**
   * Writes the event down durably and makes its subject due, once however often it comes; but a customer who is no tenant's concerns
   * nobody here. Calls at the same time share one transaction.
   *
   * @throws {BillingError} STORE_UNAVAILABLE
   */
  receive(scope: Scope, event: ProviderEvent, refused: Refusal | null): Promise<void>;
  /** Those that never came. */
  unknown(eventIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** How far something has come. */
export interface Checkpoints {
  read(scope: Scope, name: string): Promise<string | undefined>;
  /** @param value Undefined to begin anew. */
  write(scope: Scope, name: string, value: string | undefined): Promise<void>;
}

/** A right to refresh a subject, for a time. */
export interface Claim {
  readonly scope: Scope;
  readonly subject: string;
  /** What will be done by a refresh that begins now. */
  readonly turn: number;
  /** The fence: any later claim has a higher one, and nothing of an earlier one is written any more. */
  readonly epoch: number;
  /** This try included. */
  readonly attempts: number;
}

/** Tries, after which a subject rests until it is asked for again. */
export const MAX_ATTEMPTS = 10;

/** Where a subject stands. */
export interface RefreshState {
  readonly requested: number;
  readonly done: number;
  readonly attempts: number;
}

/** What a refresh found out. */
export type Findings =
  | { readonly kind: 'customer'; readonly state: CustomerState }
  | { readonly kind: 'product'; readonly product: Product | undefined }
  /** The customer whose object it was, which is due then; undefined for nobody's. */
  | { readonly kind: 'owner'; readonly customerId: string | undefined }
  /** It was work that leaves nothing in the mirror, and comes again by itself. */
  | { readonly kind: 'again' };

/** What is due, and who sees to it. Times are milliseconds since 1970. Every method is one atomic step. */
export interface RefreshQueue {
  /** Makes a subject due. Returns the turn at whose end it is done. */
  request(scope: Scope, subject: string, now: number): Promise<number>;
  /** Has what is due of it wait no longer. */
  hasten(scope: Scope, subject: string, now: number): Promise<void>;
  find(scope: Scope, subject: string): Promise<RefreshState | undefined>;
  /** Claims up to `limit` subjects that are due, the longest waiting first, until `until`. */
  claim(scope: Scope, limit: number, now: number, until: number): Promise<readonly Claim[]>;
  /** Claims this one if anything of it is due and nobody has it, whatever pause is left before its next try. */
  claimOne(scope: Scope, subject: string, now: number, until: number): Promise<Claim | undefined>;
  /** Prolongs a claim. Returns whether it still was the last one. */
  renew(claim: Claim, until: number): Promise<boolean>;
  /** Writes the findings and ends the claim, both or neither. Returns whether it still was the last one. */
  complete(claim: Claim, findings: Findings, now: number, nextAt: number): Promise<boolean>;
  /**
   * Ends a claim that came to nothing.
   *
   * @param next.counts Whether it was one of the subject's attempts.
   */
  fail(claim: Claim, message: string, next: { readonly at: number; readonly counts: boolean }): Promise<void>;
}

/** Reads the provider's state. Nothing is tried twice here. Every method throws a BillingError with one of the provider's codes. */
export interface StateProvider {
  /**
   * Everything of a customer.
   *
   * @param proceed Called before each call; what it throws ends the reading.
   * @param knows Whether a product is known already.
   */
  customerState(
    customerId: string,
    proceed: () => Promise<void>,
    knows: (productId: string) => Promise<boolean>,
  ): Promise<CustomerState>;
  /** The customer of a subscription, invoice, checkout session or other object; undefined if it has none or is gone. */
  customerOf(objectId: string): Promise<string | undefined>;
  /** Undefined if it is gone. */
  product(productId: string): Promise<Product | undefined>;
}

/** Reads all that the provider has, page by page: `next` is where the one after it begins, undefined at the end. */
export interface ReconcilingProvider {
  /** Its events since then, the newest first. */
  events(
    since: Date,
    after: string | undefined,
  ): Promise<{ readonly events: readonly ProviderEvent[]; readonly next: string | undefined }>;
  /** The subscriptions of all customers, the ended ones too. */
  subscriptions(
    after: string | undefined,
  ): Promise<{ readonly subscriptions: readonly Subscription[]; readonly next: string | undefined }>;
}

/** What is known of a customer as a whole. */
export interface Standing {
  /** When it was last refreshed: milliseconds since 1970; undefined if it never was. */
  readonly refreshedAt: number | undefined;
  /** The turn that is due; undefined if nothing is. */
  readonly dueTurn: number | undefined;
  readonly deleted: boolean;
  /** Whether it ever had a subscription that began, or paid an invoice. */
  readonly everSubscribed: boolean;
}

/** Some of a customer's invoices. */
export interface InvoicePage {
  readonly invoices: readonly Invoice[];
  /** All that the customer has. */
  readonly total: number;
  readonly hasMore: boolean;
}

/** The copy of the provider's state, as it is read. */
export interface MirrorStore {
  /** Whether a customer is bound to one of our tenants: others' state is nobody's business here. */
  isOurs(scope: Scope, customerId: string): Promise<boolean>;
  /** The customer whose subscription or invoice this is, if it is kept. */
  customerOf(scope: Scope, objectId: string): Promise<string | undefined>;
  knowsProduct(scope: Scope, productId: string): Promise<boolean>;
  /** The customers of ours to whom one of these subscriptions is kept otherwise, or not at all, while nothing of them is due. */
  drifted(scope: Scope, subscriptions: readonly Subscription[]): Promise<readonly string[]>;
  /** In one query. */
  standing(scope: Scope, customerId: string): Promise<Standing>;
  /** All of a customer's, the newest first. */
  subscriptions(scope: Scope, customerId: string): Promise<readonly Subscription[]>;
  products(scope: Scope, ids: readonly string[]): Promise<readonly Product[]>;
  /**
   * The newest first, without drafts.
   *
   * @param page.after The invoice behind which the page begins; `page.offset`: how many are left out.
   * @returns Undefined if the customer has no invoice `after`.
   */
  invoices(
    scope: Scope,
    customerId: string,
    page: { readonly limit: number; readonly after?: string | undefined; readonly offset?: number },
  ): Promise<InvoicePage | undefined>;
}
