import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { one, publicKey } from '../bodies.ts';
import { operatorCauses, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound, withBody } from '../responses.ts';

const id = 'addPublicKey';

export const addPublicKey: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    notAKey: calling(id, { body: { public_key: 'a key' } }),
    key: inNewApp(id, ({ appId }) => ({ params: { app_id: appId } })),
  },

  responses: [one(publicKey), notFound, ...withBody, ...always],
};
