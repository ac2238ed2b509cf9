import { RECEIVE_EVENT_ERRORS } from '../../billing/events.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { TRIAL_EVENT } from '../event-authentication.ts';
import { operation } from './base.ts';

/** Takes in an event of Stripe's, whichever tenant it concerns. */
export const receiveBillingWebhook = operation('receiveBillingWebhook', {
  fails: RECEIVE_EVENT_ERRORS,
  valid: () => ({ body: TRIAL_EVENT }),
  handle: async ({ body }, { events }): Promise<OperationResponse<'receiveBillingWebhook'>> => {
    await events.receive(body);
    return { status: 200, body: { received: true } };
  },
});
