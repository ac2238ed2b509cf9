/** Takes the provider's events in. */
import type { Scope } from './customer-state.ts';
import { PROVIDER_ERRORS } from './errors.ts';
import type { Inbox, ProviderEvent, Refusal } from './mirror-ports.ts';

/** What `Events.receive` fails with: the provider's codes, while the account is not known yet. */
export const RECEIVE_EVENT_ERRORS = ['STORE_UNAVAILABLE', ...PROVIDER_ERRORS] as const;

/** What became of an event. */
export interface Receipt {
  /** Why it was kept but will not be acted upon; null for one of ours. */
  readonly refused: Refusal | null;
}

export class Events {
  readonly #inbox: Inbox;
  readonly #scope: () => Promise<Scope>;
  readonly #wake: () => void;

  /**
   * @param parts.scope Whose events are ours.
   * @param parts.wake Called when something may have become due.
   */
  constructor(parts: { inbox: Inbox; scope: () => Promise<Scope>; wake: () => void }) {
    this.#inbox = parts.inbox;
    this.#scope = parts.scope;
    this.#wake = parts.wake;
  }

  /**
   * Keeps an event whose origin is proven. Once this resolves, it is safe on the disk.
   *
   * An event of another mode or account is kept and shown to the operator, but not refused to the provider, who would send it again
   * for days.
   *
   * @throws {BillingError} One of RECEIVE_EVENT_ERRORS.
   */
  async receive(event: ProviderEvent): Promise<Receipt> {
    const scope = await this.#scope();
    const refused = refusalOf(event, scope);
    await this.#inbox.receive(scope, event, refused);
    if (!refused && event.subject) this.#wake();
    return { refused };
  }
}

function refusalOf(event: ProviderEvent, { account, livemode }: Scope): Refusal | null {
  if (event.livemode !== livemode) return 'livemode';
  return event.account === null || event.account === account ? null : 'account';
}
