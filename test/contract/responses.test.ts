/** Reaches every response that the contract declares on the real service, once for each example of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationId } from '../../src/contract/types.ts';
import type { Cause, World } from '../dialects/cause.ts';
import { calling, closeShared } from '../dialects/cause.ts';
import { causesOf, testOperations } from '../dialects/index.ts';
import { operations, responseViolations } from '../support/contract-oracle.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

interface Example {
  readonly operation: (typeof operations)[number];
  readonly status: string;
  readonly mediaType: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every named example; a response without a body needs none. */
const examples: Example[] = operations.flatMap((operation) =>
  Object.entries(operation.responses).flatMap(([status, { content }]) => {
    const bodies = Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).map(([name, { value }]) => ({ operation, status, mediaType, name, value })),
    );
    const none = { operation, status, mediaType: '', name: 'without a body', value: undefined };
    return Object.keys(content).length > 0 ? bodies : [none];
  }),
);
/** A success needs nothing but the valid call. */
function causeOf({ operation, status, name }: Example): Cause | undefined {
  const id = operation.id as OperationId;
  return causesOf(id)[name] ?? (Number(status) < 400 ? calling(id) : undefined);
}

const labelOf = ({ operation, status, name }: Example) => `${operation.id} ${status} ${name}`;

const time: World['time'] = { ahead: 0 };
let gangway: TestGangway;
beforeAll(async () => {
  const started = Date.now();
  const now = () => {
    if (time.ahead === null) throw new Error('The clock is broken');
    return new Date(started + time.ahead * 1000);
  };
  gangway = await startTestGangway(
    { failedAuthLimit: Number.MAX_SAFE_INTEGER },
    { now, newId: () => crypto.randomUUID() },
  );
});

/** Not every operation can fail so: one that asks the payment provider for nothing cannot fail by it. */
const OF_SOME = [
  'providerMisconfigured',
  'providerDown',
  'providerRateLimited',
  'disabledApp',
  'noSubscription',
];

test.each(operations.map((operation) => [operation.id, operation] as const))(
  '%s: whatever the tests can cause is an example in the contract',
  (id, operation) => {
    const names = examples.filter((example) => example.operation === operation).map(({ name }) => name);
    const causes = Object.keys(causesOf(id as OperationId)).filter((name) => !OF_SOME.includes(name));
    expect(names).toEqual(expect.arrayContaining(causes));
  },
);

/** Those whose response was seen, and valid. */
const reached: Example[] = [];

describe('the cause that an example names leads to that response, with that body', () => {
  test.each(examples.map((example) => [labelOf(example), example] as const))(
    '%s',
    async (_label, example) => {
      const cause = causeOf(example);
      if (!cause) throw new Error('No cause is known');
      const before = gangway.sandbox.requests.length;
      const answer = await cause({ gangway, time });
      const { method, path } = example.operation;
      expect(responseViolations({ ...answer, method, path })).toEqual([]);
      expect(`${answer.status}`).toBe(example.status);
      expect(answer.headers['content-type'] ?? '').toBe(example.mediaType);
      // A request that is refused changes nothing at Stripe.
      const written = gangway.sandbox.requests
        .slice(before)
        .filter(({ method, status = 0 }) => method !== 'GET' && status < 400);
      if (answer.status >= 400 && answer.status < 500) expect(written).toEqual([]);
      if (example.mediaType === '') expect(answer.body).toBe('');
      else expect(withoutIds(JSON.parse(answer.body))).toEqual(withoutIds(example.value));
      reached.push(example);
    },
  );
});

test('there is no cause of an example that does not exist', () => {
  const known = Object.entries(testOperations).flatMap(([id, { causes = {} }]) =>
    Object.keys(causes).map((name) => `${id} ${name}`),
  );
  const named = examples.map(({ operation, name }) => `${operation.id} ${name}`);
  expect(known.filter((name) => !named.includes(name))).toEqual([]);
});

test('every operation, status and media type has an example to reach it by', () => {
  const cells = operations.flatMap(({ id, responses }) =>
    Object.entries(responses).flatMap(([status, { content }]) =>
      Object.keys(content).map((mediaType) => `${id} ${status} ${mediaType}`),
    ),
  );
  const named = examples.map(({ operation, status, mediaType }) => `${operation.id} ${status} ${mediaType}`);
  expect(cells.filter((cell) => !named.includes(cell))).toEqual([]);
});

afterAll(async () => {
  const statuses = [...new Set(operations.flatMap(({ responses }) => Object.keys(responses)))].sort();
  const rows = operations.flatMap(({ id, responses }) =>
    [...new Set(Object.values(responses).flatMap(({ content }) => Object.keys(content)))].map((mediaType) => {
      const cells = statuses.map((status) =>
        responses[status]?.content[mediaType] ? String(count(id, status, mediaType)) : '-',
      );
      return `${id.padEnd(29)}${mediaType.padEnd(26)}${cells.map((cell) => cell.padStart(4)).join('')}`;
    }),
  );
  const head = `${'operation'.padEnd(29)}${'media type'.padEnd(26)}${statuses.map((status) => status.padStart(4)).join('')}`;
  process.stdout.write(
    `\nResponses reached on the service, valid by the contract (-: not declared)\n${[head, ...rows].join('\n')}\n`,
  );
  await Promise.all([gangway.close(), closeShared()]);
});

/** How many valid responses of this cell were seen. */
function count(id: string, status: string, mediaType: string): number {
  return reached.filter(
    (example) => example.operation.id === id && example.status === status && example.mediaType === mediaType,
  ).length;
}

/**
 * Ids of requests and of what is stored or at Stripe are new each time, as are keys, cursors, times, and addresses of pages at Stripe and of
 * the service, which are on loopback here.
 */
function withoutIds(value: unknown): unknown {
  const text = JSON.stringify(value)
    .replace(/"req_[A-Za-z0-9]+"/g, '"req_…"')
    .replace(/"(in|cs_test|cus|pm|sub|si|price|prod|evt|acct)_[A-Za-z0-9]+"/g, '"$1_…"')
    .replace(/"([a-z]{2}_(live|test))_[A-Za-z0-9]+"/g, '"$1_…"')
    .replace(/"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{3})?Z)?"/g, '"a time"')
    .replace(/"(uuid|paymentProviderUuid)":"[^"]+"/g, '"$1":"…"')
    .replace(/"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g, '"a UUID"')
    .replace(/"([a-z-]+):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g, '"$1:a UUID"')
    .replace(/"-----BEGIN PUBLIC KEY-----[^"]+"/g, '"a public key"')
    .replace(/"SHA256:[A-Za-z0-9+/]+"/g, '"a fingerprint"')
    .replace(/"next_cursor":"[A-Za-z0-9_-]+"/g, '"next_cursor":"…"')
    .replace(/"id":\d+/g, '"id":1')
    .replace(/"(https:\/\/[a-z]+\.stripe\.com|http:\/\/127\.0\.0\.1:\d+)\/[^"]+"/g, '"a page at Stripe"')
    .replace(/"(127\.0\.0\.1:\d+|gangway\.example\.com)"/g, '"the host of the service"');
  return JSON.parse(text);
}
