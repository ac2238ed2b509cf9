import type { TestOperation } from '../../dialect.ts';
import { appApiKey, page } from '../bodies.ts';
import { asking, limit, workshopApp } from '../calls.ts';
import { operatorCauses, staleCursor, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'listAppApiKeys';

export const listAppApiKeys: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownApp(id),
    one: inNewApp(id, ({ appId }) => ({ query: { app_id: appId } })),
  },
  calls: asking({ ...workshopApp, ...limit }),
  responses: [page(appApiKey), notFound, ...always],
};
