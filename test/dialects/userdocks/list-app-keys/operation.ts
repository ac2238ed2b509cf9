import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { calling, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { apiKeyCauses } from '../api-key-causes.ts';
import { newKey, otherApp } from '../api-key-credentials.ts';
import { always, securedByKey, withInput, withProvider } from '../responses.ts';

const id = 'listAppKeys';

export const listAppKeys: TestOperation = {
  causes: {
    ...apiKeyCauses(id),
    malformedPath: calling(id, { path: '/api/v1/apps/%zz/keys' }),
    none: async ({ gangway }) => {
      const appId = await otherApp(gangway);
      const { key } = await newKey(gangway, id, { appId });
      const headers = { 'x-api-key': key, 'x-client-id': appId };
      return seen(gangway.call(id, { path: `/api/v1/apps/${appId}/keys`, headers }));
    },
  },
  calls: fc.record({
    params: fc.record({ appUuid: fc.mixedCase(fc.constant(DEMO.appId)) }),
    headers: fc.constant({ 'x-api-key-type': 'read' }),
  }),
  responses: [
    {
      status: 200,
      body: {
        kind: 'appKeys',
        totalItems: 1,
        itemsLength: 1,
        items: [
          {
            uuid: '66666666-6666-6666-6666-666666666666',
            createdAt: '2026-11-24T12:00:00.000Z',
            updatedAt: '2026-11-24T12:00:00.000Z',
            type: {
              uuid: '77777777-7777-7777-7777-777777777777',
              name: 'public',
              createdAt: '2026-11-24T00:00:00.000Z',
              updatedAt: '2026-11-24T00:00:00.000Z',
            },
            value: '-----BEGIN PUBLIC KEY-----\nMIIBIjAN\n-----END PUBLIC KEY-----\n',
          },
        ],
      },
      mayBeEmpty: ['items'],
      mostItems: { items: 1000 },
    },
    ...always,
    ...securedByKey,
    ...withInput,
    ...withProvider,
  ],
};
