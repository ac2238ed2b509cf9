import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { eventCauses, THIN_EVENT } from '../../event-causes.ts';
import { harmlessEvent } from '../../harmless-event.ts';
import { always, providerUnavailable, withBody, withInput } from '../responses.ts';

const id = 'receiveStripeWebhook';

export const receiveStripeWebhook: TestOperation = {
  causes: {
    ...eventCauses(id),
    wrongHost: calling(id, {
      body: { ...THIN_EVENT, id: 'evt_65T0OQ2K7xLive', livemode: true, snapshot_event: undefined },
    }),
  },
  calls: harmlessEvent,
  responses: [
    {
      status: 200,
      body: { received: true, host: 'gangway.example.com', wrongHost: true },
      free: ['host'],
      optional: ['host', 'wrongHost'],
    },
    ...always,
    ...withInput,
    ...withBody,
    ...providerUnavailable,
  ],
};
