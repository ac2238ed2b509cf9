/** Leaves one row for each action done or refused. */
import type { Caller } from './caller.ts';
import { BillingError } from './errors.ts';
import type { AuditStore } from './ports.ts';

/** Records what callers do. */
export class Audit {
  readonly #store: AuditStore;

  constructor(store: AuditStore) {
    this.#store = store;
  }

  /** To be asked before anything is done that could not be undone. @throws {BillingError} STORE_UNAVAILABLE */
  assertWritable(): Promise<void> {
    return this.#store.assertWritable();
  }

  /**
   * Does something and records the outcome. What cannot be recorded does not come out either.
   *
   * @param action What is done, as `portal.open`.
   * @param act Returns the result and the provider's id of the request that led to it.
   * @throws Whatever `act` throws; an AggregateError if that could not be recorded.
   */
  async record<T>(
    caller: Caller,
    action: string,
    act: () => Promise<{ readonly result: T; readonly providerRequestId: string | null }>,
  ): Promise<T> {
    const done = await act().catch((error) => this.#recordFailure(caller, action, error));
    await this.#write(caller, action, SUCCEEDED, done.providerRequestId);
    return done.result;
  }

  /** Whether one of these actions was done for the tenant since then. */
  hasDone(tenantId: string, actions: readonly string[], since: Date): Promise<boolean> {
    return this.#store.hasAudit(tenantId, actions, SUCCEEDED, since);
  }

  async #recordFailure(caller: Caller, action: string, failure: unknown): Promise<never> {
    const { code, providerRequestId } =
      failure instanceof BillingError ? failure : { code: 'INTERNAL', providerRequestId: undefined };
    // Nor can the one be written down: trying to would only double the wait. Of the other there is no end, and it is in the log.
    if (code === 'STORE_UNAVAILABLE' || code === 'RATE_LIMITED') throw failure;
    try {
      await this.#write(caller, action, code, providerRequestId ?? null);
    } catch (error) {
      if (error instanceof BillingError) throw error;
      throw new AggregateError([failure, error], 'A refusal could not be audited');
    }
    throw failure;
  }

  #write(caller: Caller, action: string, outcome: string, providerRequestId: string | null): Promise<void> {
    const { requestId, dialect, principal, appId, tenantId } = caller;
    return this.#store.recordAudit({
      requestId,
      dialect,
      principal,
      appId,
      tenantId,
      action,
      outcome,
      providerRequestId,
    });
  }
}

/** The outcome of an action that was done. Any other is the code of an error. */
const SUCCEEDED = 'succeeded';
