import fc from 'fast-check';
import type { TestOperation } from '../../dialect.ts';
import { app, one, WITH_TAG } from '../bodies.ts';
import { workshopApp } from '../calls.ts';
import { operatorCauses, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'disableApp';

export const disableApp: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    disabled: inNewApp(id, ({ appId }) => ({ params: { app_id: appId } })),
  },
  calls: fc.record({ params: fc.record(workshopApp) }),
  responses: [one(app, WITH_TAG), notFound, ...always],
};
