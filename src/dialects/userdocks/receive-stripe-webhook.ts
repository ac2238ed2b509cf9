import { RECEIVE_EVENT_ERRORS } from '../../billing/events.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { TRIAL_EVENT } from '../event-authentication.ts';
import { operation } from './base.ts';

/** Takes in an event of Stripe's, whichever app and tenant it concerns, and says where one of another mode or account has gone. */
export const receiveStripeWebhook = operation('receiveStripeWebhook', {
  fails: RECEIVE_EVENT_ERRORS,
  valid: () => ({ body: TRIAL_EVENT }),
  handle: async ({ body, principal }, { events }): Promise<OperationResponse<'receiveStripeWebhook'>> => {
    const { refused } = await events.receive(body);
    const wrongHost = refused ? { host: principal.host, wrongHost: true as const } : {};
    return { status: 200, body: { received: true, ...wrongHost } };
  },
});
