/**
 * Requests that are valid but for one thing get the declared 4xx of the right dialect, and nothing is sent to Stripe.
 * CONTRACT_SEED repeats a run; CONTRACT_RUNS sets how many requests there are.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validBody, validRequest } from '../../src/contract-test/requests.ts';
import { responseViolations } from '../support/contract-oracle.ts';
import { demoCredentials } from '../support/demo-credentials.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { type HttpClient, httpClient } from '../support/http-client.ts';
import { mutated } from './mutations/index.ts';
import type { Base } from './mutations/request.ts';

const seed = Number(process.env.CONTRACT_SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.CONTRACT_RUNS ?? 20_000);
const OPERATIONS = [
  ['createBillingPortal', 'UserdocksCreateBillingPortal'],
  ['createPortalSession', 'HookbridgeCreatePortalSession'],
] as const;

const counts = new Map<string, number>();
let gangway: TestGangway;
let client: HttpClient;
beforeAll(async () => {
  gangway = await startTestGangway({ failedAuthLimit: Number.MAX_SAFE_INTEGER });
  client = httpClient(gangway.url);
});
afterAll(async () => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...counts].map(([what, count]) => `${String(count).padStart(6)} ${what}`);
  process.stdout.write(`\n${total} mutated requests, CONTRACT_SEED=${seed}\n${rows.join('\n')}\n`);
  client.close();
  await gangway.close();
});

test.each(OPERATIONS)(
  '%s',
  async (id, schema) => {
    const base = await baseOf(id, schema);
    const property = fc.asyncProperty(mutated(base), async ({ what, request, statuses }) => {
      counts.set(what, (counts.get(what) ?? 0) + 1);
      const before = gangway.sandbox.requests.length;
      const answer = await client.send(request);
      expect(statuses, answer.body.slice(0, 200)).toContain(answer.status);
      expect(responseViolations(answer)).toEqual([]);
      expect(gangway.sandbox.requests.length, 'Stripe was called').toBe(before);
    });
    await fc.assert(property, { seed, numRuns: runs / OPERATIONS.length });
  },
  120_000,
);

async function baseOf(id: (typeof OPERATIONS)[number][0], schema: string): Promise<Base> {
  const credentials = await demoCredentials(gangway);
  const { method, path, headers } = validRequest(id, credentials) ?? {};
  const body = validBody(id, credentials);
  if (!method || !path || !headers?.authorization || !body) throw new Error('There are no credentials');
  const { authorization } = headers;
  return { method, path, authorization, body, schema: `#/components/schemas/${schema}` };
}
