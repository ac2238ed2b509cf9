/** Who provisions: an operator, by a key or at the command line. */
import { BillingError } from '../billing/errors.ts';

export interface Actor {
  readonly requestId: string;
  /** The dialect that was spoken, or `cli`, for the audit. */
  readonly dialect: string;
  /** For the audit: `operator:<id of the key>` or `cli`. */
  readonly principal: string;
  /** The one app that the actor knows of; null for all. */
  readonly appId: string | null;
}

/** Whether the actor knows of the app. What belongs to another app does not exist for the actor. */
export const knowsApp = (actor: Actor, appId: string): boolean =>
  actor.appId === null || actor.appId === appId;

/** @throws {BillingError} SCOPE_INSUFFICIENT: the actor knows of one app alone, and this concerns all. */
export function assertKnowsAll(actor: Actor): void {
  if (actor.appId !== null)
    throw new BillingError('SCOPE_INSUFFICIENT', `The key is of app ${actor.appId} alone`, {
      reason: 'must be a key of all apps',
    });
}
