import type { TestOperation } from '../../dialect.ts';
import { eventCauses } from '../../event-causes.ts';
import { harmlessEvent } from '../../harmless-event.ts';
import { always, providerUnavailable, withBody } from '../responses.ts';

export const receiveBillingWebhook: TestOperation = {
  causes: eventCauses('receiveBillingWebhook'),
  calls: harmlessEvent,
  responses: [{ status: 200, body: { received: true } }, ...always, ...withBody, ...providerUnavailable],
};
