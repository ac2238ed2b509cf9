import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { movedClock, type Operator, operator } from '../../../support/operator.ts';

let gangway: TestGangway;
let ask: Operator;
/** The second in whose midst an app was made. */
let second: string;
beforeAll(async () => {
  const { clock, pass } = movedClock();
  gangway = await startTestGangway({}, clock);
  ask = operator(gangway);
  pass((1500 - (clock.now().getTime() % 1000)) / 1000);
  await ask('createApp');
  second = clock.now().toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
});
afterAll(() => gangway.close());

test.each([
  ['Z', 1],
  ['.5Z', 1],
  ['.500Z', 1],
  ['.50Z', 1],
  ['.501Z', 0],
  ['.6Z', 0],
])('a moment need not be written with milliseconds: …%s', async (rest, count) => {
  const found = async (more: object) => {
    const { body } = await ask('listAuditEvents', { query: { action: 'app.create', ...more } });
    return (body.items as unknown[]).length;
  };
  expect(await found({ since: second + rest })).toBe(count);
  expect(await found({ until: second + rest })).toBe(1 - count);
});

test.each(['2026-12-24t12:00:00z', '2016-12-31T23:59:60Z', '2026-12-24T12:00:00+01:00', '2026-12-24', '0'])(
  'what is no moment in UTC is refused: %s',
  async (since) => {
    const { status, body } = await ask('listAuditEvents', { query: { since } });
    expect(status).toBe(400);
    expect(body.errors).toEqual({ since: 'must be a time in UTC, such as 2026-12-24T12:00:00.000Z' });
  },
);
