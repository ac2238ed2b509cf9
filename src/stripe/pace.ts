/** Reads Stripe no faster than it is told to. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CustomerState } from '../billing/customer-state.ts';
import type { StateProvider } from '../billing/mirror-ports.ts';
import { StripeStateProvider } from './state-provider.ts';

/** Spreads calls evenly over time. */
export class Pace {
  readonly #interval: number;
  #next = 0;

  /** @param rate Calls a second, at most. */
  constructor(rate: number) {
    this.#interval = 1000 / rate;
  }

  /** Resolves when the next call may be made. */
  async turn(): Promise<void> {
    const now = performance.now();
    const at = Math.max(this.#next, now);
    this.#next = at + this.#interval;
    if (at > now) await sleep(at - now);
  }

  /** Nobody's turn comes for so many milliseconds. */
  rest(pause: number): void {
    this.#next = Math.max(this.#next, performance.now() + pause);
  }
}

/** Each call that reads a customer's state waits for its turn. */
export class PacedStateProvider extends StripeStateProvider {
  readonly #pace: Pace;

  constructor(stripe: ConstructorParameters<typeof StripeStateProvider>[0], pace: Pace) {
    super(stripe);
    this.#pace = pace;
  }

  override customerState(...[id, proceed, knows]: Parameters<StateProvider['customerState']>) {
    const turn = async () => {
      await this.#pace.turn();
      // Last, for it prolongs the claim, which must outlast the call.
      await proceed();
    };
    return super.customerState(id, turn, knows) satisfies Promise<CustomerState>;
  }
}
