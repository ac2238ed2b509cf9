import fc from 'fast-check';
import { provisioner } from '../../../support/provisioner.ts';
import { calling, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { APP } from '../bodies.ts';
import { workshopApp } from '../calls.ts';
import { operatorCauses, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound, withBody } from '../responses.ts';

const id = 'allowOrigin';

export const allowOrigin: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    notAnOrigin: calling(id, { body: { origin: 'https://app.example.com/account' } }),
    added: async ({ gangway }) => {
      const appId = await provisioner(gangway.store).createApp({ name: 'Without origins' });
      return seen(gangway.call(id, { params: { app_id: appId } }));
    },
    known: inNewApp(id, ({ appId }) => ({ params: { app_id: appId } })),
  },
  calls: fc.record({
    params: fc.record(workshopApp),
    body: fc.record({
      origin: fc.oneof(
        fc.domain().map((domain) => `https://${domain}`),
        fc.integer({ min: 1, max: 65_535 }).map((port) => `http://localhost:${port}`),
        fc.constantFrom('https://bücher.example', 'HTTPS://App.Example.com/', 'https://[2001:db8::1]:8443'),
      ),
    }),
  }),
  responses: [
    { status: 200, body: { app_id: APP, origin: 'https://app.example.com', added: true }, free: ['origin'] },
    notFound,
    ...withBody,
    ...always,
  ],
};
