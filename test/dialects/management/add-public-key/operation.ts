import { calling, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { one, publicKey } from '../bodies.ts';
import { operatorCauses, unknownApp } from '../causes.ts';
import { fillWithPublicKeys, inNewApp, newApp } from '../new-app.ts';
import { always, conflict, notFound, withBody } from '../responses.ts';

const id = 'addPublicKey';

export const addPublicKey: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    notAKey: calling(id, { body: { public_key: 'a key' } }),
    tooManyKeys: async ({ gangway }) => {
      const { appId } = await newApp(gangway);
      await fillWithPublicKeys(gangway, appId);
      return seen(gangway.call(id, { params: { app_id: appId } }));
    },
    key: inNewApp(id, ({ appId }) => ({ params: { app_id: appId } })),
  },

  responses: [one(publicKey), notFound, conflict, ...withBody, ...always],
};
