import fc from 'fast-check';
import type { TestOperation } from '../../dialect.ts';
import { app, one, WITH_TAG } from '../bodies.ts';
import { ifMatch, issuer, name, workshopApp } from '../calls.ts';
import { changedSince, operatorCauses, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, changed, notFound, withBody } from '../responses.ts';

const id = 'updateApp';

export const updateApp: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    ...changedSince(id),
    renamed: inNewApp(id, ({ appId }) => ({ params: { app_id: appId }, body: { name: 'Acme Cloud' } })),
  },
  calls: fc.record({
    params: fc.record(workshopApp),
    headers: ifMatch,
    body: fc.oneof(
      fc.record({ name }),
      fc.record({ issuer: fc.option(issuer) }),
      fc.record({ name, portal_configuration: fc.constant(null) }),
    ),
  }),
  responses: [one(app, WITH_TAG), notFound, changed, ...withBody, ...always],
};
