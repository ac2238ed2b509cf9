import { vi } from 'vitest';
import type { TestGangway } from '../../../support/gangway.ts';
import { HOOKBRIDGE_PATH } from '../../../support/gangway.ts';
import { connect, head } from '../../../support/raw-http.ts';
import { onItsOwn, type Seen, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { always, notReady } from '../responses.ts';

export const getReadiness: TestOperation = {
  causes: {
    storeDown: () =>
      onItsOwn({}, async (gangway) => {
        await gangway.store.close();
        return seen(gangway.call('getReadiness'));
      }),
    shuttingDown: () => onItsOwn({}, askWhileStopping),
  },
  responses: [{ status: 200, body: { status: 'ready' } }, notReady, ...always],
};

/** While it stops, a service takes no new connection: the question comes on the one that it is still busy with. */
async function askWhileStopping(gangway: TestGangway): Promise<Seen> {
  const { sandbox, credentials } = gangway;
  const before = sandbox.requests.length;
  sandbox.faults.inject({ kind: 'delay', ms: 60_000 });
  const connection = await connect(gangway.url);
  const Authorization = `Bearer ${credentials.apiKey}`;
  connection.send(head(`POST ${HOOKBRIDGE_PATH}`, { Authorization, 'Content-Length': 0 }));
  await vi.waitUntil(() => sandbox.requests.length > before);
  const closed = gangway.close();
  connection.send(head('GET /readyz'));
  sandbox.faults.clear();
  await connection.response();
  const answer = await connection.response();
  await closed;
  return answer;
}
