import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { failedAuthentications } from '../../../src/contract-test/cases.ts';
import { ENVIRONMENT } from '../../../src/contract-test/variables.ts';
import { startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { testCli } from '../support.ts';

let gangway: TestGangway;
let credentials: Record<string, string>;
beforeAll(async () => {
  // Each run fails to authenticate, and all have one address.
  gangway = await startTestGangway({ failedAuthLimit: 1_000_000 });
  const variables = await gangway.variables();
  credentials = Object.fromEntries(
    ENVIRONMENT.map(({ dialect, variable, name }) => [name, variables[dialect]?.[variable] ?? '']),
  );
});
afterAll(() => gangway.close());

test('passes against the service', async () => {
  const { run } = await testCli(credentials);
  const { code, stdout } = await run('contract-test', `${gangway.url}/`);
  expect(stdout).toMatch(/^\d\d+ passed, 0 failed, 0 skipped\n$/);
  expect(code).toBe(0);
});

test('names and counts what it skips without credentials', async () => {
  const { json } = await testCli();
  const answer = await json('contract-test', gangway.url);
  expect(answer).toMatchObject({ ok: true, failed: 0, skipped: answer.skippedCases.length });
  expect(answer.passed).toBeGreaterThan(40);
  expect(answer.skippedCases).toContain('createPortalSession refuses malformed JSON');
});

test('fails against anything else, and says why', async () => {
  const other = createServer((_request, response) => response.end('<html>')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { run } = await testCli(credentials);
  const { code, stdout } = await run(
    'contract-test',
    `http://127.0.0.1:${(other.address() as AddressInfo).port}`,
  );
  other.close();
  expect(code).toBe(1);
  expect(stdout).toContain(
    'failed   getReadiness refuses POST: the status is 200, not 405; the header X-Request-Id is missing; ' +
      'the header Cache-Control is missing; the content type is missing, not application/json; ' +
      'the header allow is null, not GET, HEAD; the code is not METHOD_NOT_ALLOWED\n',
  );
  expect(stdout).toMatch(/\n0 passed, \d\d+ failed, 0 skipped\n$/);
});

test('says in one line that nobody answers', async () => {
  const { error } = await testCli();
  expect(await error('contract-test', 'http://127.0.0.1:1')).toMatchObject({
    code: 'NO_ANSWER',
    message: expect.stringMatching(/^No answer from http:\/\/127\.0\.0\.1:1: /),
    exitCode: 1,
  });
});

test('says in one line that an answer broke off', async () => {
  const other = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Length': 10 }).write('{', () => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { error } = await testCli();
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const answer = await error('contract-test', url);
  other.close();
  expect(answer).toMatchObject({
    code: 'NO_ANSWER',
    message: expect.stringMatching(/^No answer from http:\/\/127\.0\.0\.1:\d+: [^\n]+$/),
    exitCode: 1,
  });
});

test.each([
  ['WEBHOOK_SECRET', 'receiveBillingWebhook', 'createPortalSession'],
  ['KEY', 'createPortalSession', 'receiveBillingWebhook'],
  ['RETURN_URL', 'createPortalSession', 'receiveBillingWebhook'],
])('skips only what needs the variable that is missing: %s', async (missing, skipped, tried) => {
  const set = Object.entries(credentials).filter(([name]) => name !== `CONTRACT_HOOKBRIDGE_${missing}`);
  const answer = await (await testCli(Object.fromEntries(set))).json('contract-test', gangway.url);
  expect(answer).toMatchObject({ ok: true, failed: 0 });
  expect(answer.skippedCases).toContain(`${skipped} answers a valid request`);
  expect(answer.skippedCases.filter((label: string) => label.startsWith(tried))).toEqual([]);
});

test('takes nothing but a URL', async () => {
  const { error } = await testCli();
  expect(await error('contract-test', 'gangway.example.com')).toMatchObject({ code: 'USAGE', exitCode: 2 });
});

test.each([
  'https://user:secret@gangway.example.com',
  'HTTP://:secret@gangway.example.com',
  'ftp://user:secret@gangway.example.com',
  'http://user:secret@gangway.example.com:99999',
  'http:\\\\user:secret@gangway.example.com',
  ' user:secret@gangway.example.com',
])('takes no password in the URL, and does not repeat it: %s', async (url) => {
  const { error } = await testCli();
  const answer = await error('contract-test', url);
  expect(answer).toMatchObject({ code: 'USAGE', exitCode: 2 });
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(answer.message).toContain('gangway.example.com');
});

test('fails to authenticate less often than a service allows by default', () => {
  expect(failedAuthentications()).toBeLessThan(readConfig({}).failedAuthLimit);
});

test('names every variable in its help', async () => {
  const { stdout } = await (await testCli()).run('contract-test', '--help');
  for (const name of Object.keys(credentials)) expect(stdout).toContain(name);
});
