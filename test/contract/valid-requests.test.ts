/**
 * The pair of the mutated requests: whatever form a valid request has, it is not refused. An operation's tests may say which
 * valid calls there are (`calls`); otherwise its one valid call is sent in every form.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { validCall, validCredentials } from '../../src/contract-test/requests.ts';
import { testOperations } from '../dialects/index.ts';
import { responseViolations } from '../support/contract-oracle.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { type HttpClient, httpClient } from '../support/http-client.ts';
import { requestsOf } from './valid-requests/form.ts';

const seed = Number(process.env.CONTRACT_SEED ?? Date.now() % 2 ** 31);
const OPERATIONS = Object.keys(operations) as OperationId[];
const numRuns = Math.ceil(Number(process.env.CONTRACT_RUNS ?? 20_000) / 5 / OPERATIONS.length);

let sent = 0;
let gangway: TestGangway;
let client: HttpClient;
beforeAll(async () => {
  gangway = await startTestGangway();
  client = httpClient(gangway.url);
});
afterAll(() => {
  process.stdout.write(`\n${sent} valid requests, CONTRACT_SEED=${seed}\n`);
  client.close();
  return gangway.close();
});

test.each(OPERATIONS)(
  '%s',
  async (id) => {
    const variables = await gangway.variables();
    const valid = validCall(id, variables);
    if (!valid) throw new Error(`There is no valid call of ${id}`);
    const calls = testOperations[id].calls ?? fc.constant(valid);
    const credentials = validCredentials(id, variables);
    const requests = calls.chain((call) => requestsOf(id, call, credentials));
    const property = fc.asyncProperty(requests, async (request) => {
      sent++;
      const answer = await client.send(request);
      expect(responseViolations(answer)).toEqual([]);
      // What is put may be new or not.
      expect(String(answer.status), answer.body).toMatch(/^2/);
    });
    await fc.assert(property, { seed, numRuns });
  },
  120_000,
);
