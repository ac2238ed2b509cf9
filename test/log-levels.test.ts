/** The levels of the log mean something: at `error`, a person has to act, and is told how. */
import pino from 'pino';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { operations } from '../generated/operations.ts';
import { BillingError } from '../src/billing/errors.ts';
import type { OperationId } from '../src/contract/types.ts';
import { logSignals } from '../src/log-signals.ts';
import { Signals } from '../src/observe/signals.ts';
import { total } from './support/exposition.ts';
import { startTestGangway, type TestGangway } from './support/gangway.ts';
import { connect, head } from './support/raw-http.ts';
import { noSandboxFaults, sandboxFault } from './support/sandbox-fault.ts';

const WARN = 40;
const ERROR = 50;

type Line = Readonly<Record<string, unknown>>;
const errors = (log: readonly Line[]) => log.filter(({ level }) => Number(level) >= ERROR);

async function started(overrides = {}): Promise<TestGangway> {
  const gangway = await startTestGangway(overrides);
  onTestFinished(() => gangway.close());
  return gangway;
}

test('a healthy hour has no errors: every operation, whatever callers do wrong, and a restart', async () => {
  const gangway = await startTestGangway({ failedAuthLimit: 30, shutdownDelay: 200 });
  const ids = Object.keys(operations) as OperationId[];
  const statuses = new Set<number>();
  const call = async (...request: Parameters<TestGangway['call']>) =>
    statuses.add((await gangway.call(...request)).status);
  // A caller who goes away before the answer is there.
  await sandboxFault(gangway.sandbox, { kind: 'delay', ms: '60000', path: '/v1/billing_portal/sessions' });
  const { send, socket } = await connect(gangway.url);
  const Authorization = `Bearer ${gangway.credentials.apiKey}`;
  send(head('POST /v1/billing/portal', { Authorization, 'Content-Length': 0 }));
  const posts = { http_request_method: 'POST' };
  await expect.poll(() => total(gangway.url, 'http_server_active_requests', posts)).toBe(1);
  socket.destroy();
  await noSandboxFaults(gangway.sandbox);
  for (const id of ids) {
    await call(id);
    await call(id, { authorization: 'Bearer nonsense' });
    await call(id, { authorization: null });
    await call(id, { path: '/v1/billing/nothing' });
    await call(id, { method: 'PATCH' });
    if (operations[id].method === 'GET') continue;
    await call(id, { body: '{"no":', headers: { 'content-type': 'application/json' } });
    await call(id, { body: 'text', headers: { 'content-type': 'text/plain' } });
  }
  for (const path of ['/', '/docs', '/metrics', '/sandbox', '/%zz']) await fetch(gangway.url + path);
  await call('createPortalSession', { body: { return_url: 'https://evil.example' } });
  await gangway.settle();
  // Whoever asks while it shuts down is told so.
  const closing = gangway.close();
  await expect.poll(async () => (await fetch(`${gangway.url}/readyz`)).status).toBe(503);
  await closing;
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 201, 400, 401, 404, 405, 415, 429]));
  expect(gangway.log).toContainEqual(expect.objectContaining({ status: 499 }));
  expect(errors(gangway.log)).toEqual([]);
  expect(gangway.log.length).toBeGreaterThan(ids.length);
}, 60_000);

describe('where a person has to act, the line says what is wrong and what to do', () => {
  const complete = (line: Line | undefined) => {
    for (const field of ['requestId', 'code', 'reason', 'remedy'])
      expect(line?.[field], field).toEqual(expect.stringMatching(/./));
  };

  test.each(['permission', 'authentication', 'no-portal-configuration'])('%s', async (kind) => {
    const gangway = await started();
    await sandboxFault(gangway.sandbox, { kind, path: '/v1/billing_portal/sessions' });
    expect((await gangway.call('createPortalSession')).status).toBe(500);
    await expect.poll(() => errors(gangway.log)).toHaveLength(1);
    complete(errors(gangway.log)[0]);
  });

  test('a fault of Gangway itself', async () => {
    const gangway = await started();
    vi.spyOn(gangway.store.apiKeys, 'use').mockRejectedValue(new Error('a bug'));
    expect((await gangway.call('createPortalSession')).status).toBe(500);
    await expect.poll(() => errors(gangway.log)).toHaveLength(1);
    const [line] = errors(gangway.log);
    complete(line);
    expect(line).toMatchObject({ code: 'INTERNAL', err: { stack: expect.stringContaining('a bug') } });
  });

  test('a store that cannot be used', async () => {
    const gangway = await started();
    const failure = new BillingError('STORE_UNAVAILABLE', 'The disk is full');
    vi.spyOn(gangway.store.apiKeys, 'use').mockRejectedValue(failure);
    expect((await gangway.call('createPortalSession')).status).toBe(503);
    await expect.poll(() => errors(gangway.log)).toHaveLength(1);
    complete(errors(gangway.log)[0]);
  });
});

test.each(['rate-limit', 'server-error', 'cut', 'not-json'])(
  'what passes by itself is a warning: %s of Stripe',
  async (kind) => {
    const gangway = await started();
    await sandboxFault(gangway.sandbox, { kind, path: '/v1/billing_portal/sessions' });
    expect((await gangway.call('createPortalSession')).status).toBe(503);
    await expect
      .poll(() => gangway.log.filter(({ operation }) => operation === 'createPortalSession'))
      .toEqual([expect.objectContaining({ level: WARN, status: 503, code: expect.any(String) })]);
    expect(errors(gangway.log)).toEqual([]);
  },
);

describe('of what happens without a request', () => {
  function logged() {
    const lines: Line[] = [];
    const signals = new Signals((error) => {
      throw error;
    });
    const log = pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) });
    onTestFinished(logSignals(signals, log));
    return { lines, signals };
  }
  const refused = new BillingError('PROVIDER_KEY_REFUSED', 'Stripe: 401');
  const nonsense = new BillingError('PROVIDER_ERROR', 'Stripe: 400');
  const away = new BillingError('PROVIDER_UNREACHABLE', 'Stripe: no answer');

  test.each([
    ['blocked', away, WARN],
    ['blocked', refused, ERROR],
    ['failed', nonsense, WARN],
    ['dead', nonsense, ERROR],
  ] as const)('a refresh that is %s by %s is logged at level %d', (outcome, error, level) => {
    const { lines, signals } = logged();
    signals.publish('refresh', () => ({ outcome, error }));
    expect(lines).toMatchObject([{ level, code: error.code, reason: error.message }]);
    if (level === ERROR) expect(lines[0]?.remedy).toMatch(/./);
  });

  test('refreshes that fail for one reason are one line a minute, with their number', () => {
    const { lines, signals } = logged();
    const fail = (error: BillingError) => signals.publish('refresh', () => ({ outcome: 'blocked', error }));
    for (let i = 0; i < 100; i++) fail(away);
    fail(refused);
    expect(lines.map(({ code, times }) => [code, times])).toEqual([
      ['PROVIDER_UNREACHABLE', 1],
      ['PROVIDER_KEY_REFUSED', 1],
    ]);
  });

  test.each([
    [0, 0, 30],
    [1, 0, WARN],
    [0, 2, WARN],
  ])('a comparison with Stripe that found %d events and %d customers', (events, customers, level) => {
    const { lines, signals } = logged();
    signals.publish('compared', () => ({ events, customers }));
    expect(lines).toMatchObject([{ level, events, customers }]);
  });

  test.each([
    [503, WARN],
    [500, ERROR],
  ])('a refusal by %d, as of what is too much at once, is logged at level %d', (status, level) => {
    const { lines, signals } = logged();
    signals.publish('request:end', () => ({
      requestId: 'req_1',
      method: 'GET',
      path: '/',
      headers: {},
      startedAt: 0,
      ms: 1,
      status,
      sent: true,
      reason: 'too much',
    }));
    expect(lines).toMatchObject([{ level, status, reason: 'too much' }]);
  });

  test('a response that breaks the contract is an error, with what to do', () => {
    const { lines, signals } = logged();
    signals.publish('violation', () => ({ requestId: 'req_1', error: new Error('a field is missing') }));
    expect(lines).toMatchObject([
      {
        level: ERROR,
        requestId: 'req_1',
        code: 'CONTRACT_VIOLATION',
        reason: 'a field is missing',
        remedy: expect.stringMatching(/report/),
      },
    ]);
  });
});
