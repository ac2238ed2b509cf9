import type { TestGangway } from '../../../support/gangway.ts';
import { onItsOwn, type Seen, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { always, notReady } from '../responses.ts';

const id = 'getReadiness';

export const getReadiness: TestOperation = {
  causes: {
    storeDown: () =>
      onItsOwn({}, async (gangway) => {
        await gangway.store.close();
        return seen(gangway.call(id));
      }),
    shuttingDown: () => onItsOwn({ shutdownDelay: 2000 }, askWhileStopping),
  },
  responses: [{ status: 200, body: { status: 'ready' } }, notReady, ...always],
};

/** While it stops, a service still answers for SHUTDOWN_DELAY_MS. */
async function askWhileStopping(gangway: TestGangway): Promise<Seen> {
  const closed = gangway.close();
  const answer = await seen(gangway.call(id));
  await closed;
  return answer;
}
