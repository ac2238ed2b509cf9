import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

test('200: opens a portal in the exact envelope of the published page', async () => {
  const response = await gangway.userdocks();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    kind: 'billingPortal',
    totalItems: 1,
    itemsLength: 1,
    items: [{ nextAction: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/p\/session\/test_/) } }],
  });
});
