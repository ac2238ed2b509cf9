/** What happens to the demo's tenants at the stand-in for Stripe and in the mirror, as it happens. */
import { createHash } from 'node:crypto';
import type { Claim, Findings } from '../../billing/mirror-ports.ts';
import type { AnyEvent, Happening, Sandbox } from '../../sandbox/index.ts';

/** So many entries are kept, of all tenants, for pages that are opened later. */
const KEPT = 500;

type Delivery = Extract<Happening, { kind: 'delivery' }>['delivery'];

/** What is told of. */
type Told =
  /** An event that Stripe has made, and the thin one that is delivered for it. */
  | {
      readonly kind: 'event';
      readonly type: string;
      readonly event: string;
      readonly thin: string;
      readonly data: unknown;
    }
  /** A try to deliver an event. */
  | ({ readonly kind: 'delivery'; readonly to: string } & Omit<Delivery, 'id' | 'destination'>)
  /** The mirror has a customer's state anew, and it is another than before. */
  | {
      readonly kind: 'mirror';
      readonly customer: string;
      readonly subscriptions: readonly { readonly id: string; readonly status: string }[];
      readonly invoices: number;
      /** Tells this state from others. */
      readonly state: string;
    };

export type Entry = Told & {
  /** Unlike any other's, of other processes too. */
  readonly id: string;
  readonly tenant: string;
  /** When it happened. */
  readonly at: Date;
  /** The same by the sandbox's clock. */
  readonly time: Date;
};

type Listener = (entry: Entry) => void;

export class Journal {
  readonly #sandbox: Sandbox;
  readonly #run = crypto.randomUUID();
  readonly #listeners = new Set<Listener>();
  readonly #unsubscribe: () => void;
  #entries: Entry[] = [];
  #count = 0;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
    this.#unsubscribe = sandbox.events.subscribe((happening) => this.#happened(happening));
  }

  /** By the sandbox's clock. */
  time(): Date {
    return new Date(this.#sandbox.world.now() * 1000);
  }

  /** Those of a tenant, oldest first. */
  entries(tenant: string): readonly Entry[] {
    return this.#entries.filter((entry) => entry.tenant === tenant);
  }

  /** Calls `listener` with each entry from now on, of any tenant, until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be told of each refresh that has been written down. */
  refreshed({ subject }: Claim, findings: Findings): void {
    if (findings.kind !== 'customer') return;
    const { subscriptions, invoices } = findings.state;
    const state = createHash('sha256')
      .update(JSON.stringify([subscriptions, invoices]))
      .digest('base64url');
    const last = this.#entries.findLast((entry) => entry.kind === 'mirror' && entry.customer === subject);
    if (last?.kind === 'mirror' && last.state === state) return;
    this.#add(this.#tenantOf(subject), {
      kind: 'mirror',
      customer: subject,
      subscriptions: subscriptions.map(({ id, status }) => ({ id, status })),
      invoices: invoices.length,
      state,
    });
  }

  close(): void {
    this.#unsubscribe();
    this.#listeners.clear();
  }

  #happened(happening: Happening): void {
    if (happening.kind === 'delivery') this.#tried(happening.delivery);
    else this.#made(happening);
  }

  #made({ event, twin }: Extract<Happening, { kind: 'event' }>): void {
    if (event.object !== 'event' || twin === undefined) return;
    const { id, type, data } = event;
    this.#add(this.#tenantOf(customerOf(data.object)), {
      kind: 'event',
      type,
      event: id,
      thin: twin.id,
      data,
    });
  }

  #tried({ id: _, destination, ...delivery }: Delivery): void {
    const event = this.#entries.findLast((entry) => entry.kind === 'event' && entry.thin === delivery.event);
    const { webhook_endpoint: to } = this.#stored(destination) as { webhook_endpoint?: { url: string } };
    this.#add(event?.tenant, { kind: 'delivery', to: to?.url ?? '', ...delivery });
  }

  #add(tenant: string | undefined, told: Told): void {
    if (tenant === undefined) return;
    this.#count += 1;
    const entry: Entry = {
      id: `${this.#run}.${this.#count}`,
      tenant,
      at: new Date(),
      time: this.time(),
      ...told,
    };
    this.#entries = [...this.#entries.slice(1 - KEPT), entry];
    for (const listener of this.#listeners) listener(entry);
  }

  /** The tenant for whom Gangway has made the customer. */
  #tenantOf(customer: string | undefined): string | undefined {
    const { metadata } = this.#stored(customer ?? '') as { metadata?: Record<string, string> };
    return metadata?.gangway_tenant;
  }

  #stored(id: string): object {
    return this.#sandbox.world.storage.get(id) ?? {};
  }
}

function customerOf(object: Extract<AnyEvent, { object: 'event' }>['data']['object']): string | undefined {
  if (object.object === 'customer') return object.id;
  return 'customer' in object && typeof object.customer === 'string' ? object.customer : undefined;
}
