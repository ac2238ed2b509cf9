import fc from 'fast-check';
import type { TestOperation } from '../../dialect.ts';
import { app, one, WITH_TAG } from '../bodies.ts';
import { ifMatch, workshopApp } from '../calls.ts';
import { changedSince, operatorCauses, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, changed, notFound } from '../responses.ts';

const id = 'enableApp';

export const enableApp: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    ...changedSince(id),
    enabled: inNewApp(id, ({ appId }) => ({ params: { app_id: appId } })),
  },
  calls: fc.record({ params: fc.record(workshopApp), headers: ifMatch }),
  responses: [one(app, WITH_TAG), notFound, changed, ...always],
};
