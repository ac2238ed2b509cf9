/**
 * Requests that are valid but for one thing get the declared 4xx of the right dialect, and nothing is sent to Stripe.
 * CONTRACT_SEED repeats a run; CONTRACT_RUNS sets how many requests there are.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { errors, operations } from '../../generated/operations.ts';
import type { AnyDialect } from '../../src/contract/dialect.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { refusedCredential } from '../../src/contract-test/cases.ts';
import {
  credentialHeaders,
  validCall,
  validCredentials,
  validRequest,
} from '../../src/contract-test/requests.ts';
import { dialects } from '../../src/dialects/index.ts';
import { responseViolations } from '../support/contract-oracle.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { type HttpClient, httpClient } from '../support/http-client.ts';
import { mutated } from './mutations/index.ts';
import type { Base, BaseContent } from './mutations/request.ts';

const seed = Number(process.env.CONTRACT_SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.CONTRACT_RUNS ?? 20_000);
const OPERATIONS = Object.keys(operations) as OperationId[];

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
  async (id) => {
    const base = await baseOf(id);
    const property = fc.asyncProperty(mutated(base), async ({ what, request, statuses }) => {
      counts.set(what, (counts.get(what) ?? 0) + 1);
      const before = written();
      const answer = await client.send(request);
      expect(statuses, answer.body.slice(0, 200)).toContain(answer.status);
      expect(responseViolations(answer)).toEqual([]);
      expect(written(), 'Stripe was called').toBe(before);
    });
    await fc.assert(property, { seed, numRuns: Math.ceil(runs / OPERATIONS.length) });
  },
  120_000,
);

/** What Stripe was asked to change: to read, it is asked by the mirror at any time. */
const written = () => gangway.sandbox.requests.filter(({ method }) => method !== 'GET').length;

async function baseOf(id: OperationId): Promise<Base> {
  const variables = await gangway.variables();
  const request = validRequest(id, variables);
  if (!request) throw new Error(`There is no valid request of ${id}`);
  const { body } = operations[id];
  const credentials = validCredentials(id, variables);
  return {
    id,
    method: request.method,
    path: request.path,
    credentials: (body) => credentialHeaders(id, credentials, body) ?? {},
    headers: (validCall(id, variables)?.headers ?? {}) as Base['headers'],
    refused: refusedCredential(id).status,
    ...(body && { content: contentOf(id, validCall(id, variables)?.body ?? {}) }),
  };
}

function contentOf(id: OperationId, valid: unknown): BaseContent {
  const { dialect, body } = operations[id];
  if (!body) throw new Error(`${id} has no body`);
  const { properties = {} } = openapi.components.schemas[body.schema] as {
    properties?: Record<string, object>;
  };
  const isReturnUrl = (property: object) => JSON.stringify(property).includes('/ReturnUrl"');
  const codes = errors[dialect] as Record<string, { readonly status: number }>;
  return {
    body: valid as BaseContent['body'],
    schema: `#/components/schemas/${body.schema}`,
    returnUrls: Object.keys(properties).filter((name) => isReturnUrl(properties[name] ?? {})),
    limit: body.limit,
    emptyListIsNoBody: (dialects[dialect] as AnyDialect<never>).emptyListIsNoBody ?? false,
    tooLarge: codes[dialects[dialect].faults.payloadTooLarge]?.status ?? 0,
  };
}
