import { seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { app, page } from '../bodies.ts';
import { asking, limit } from '../calls.ts';
import { operatorCauses, staleCursor } from '../causes.ts';
import { newApp } from '../new-app.ts';
import { newOperatorKey } from '../operator-key.ts';
import { always } from '../responses.ts';

const id = 'listApps';

export const listApps: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    // A key of one app sees that app alone.
    one: async ({ gangway }) => {
      const { appId } = await newApp(gangway);
      const key = await newOperatorKey(gangway, { appId });
      return seen(gangway.call(id, { authorization: `Bearer ${key}` }));
    },
  },
  calls: asking(limit),
  responses: [page(app), ...always],
};
