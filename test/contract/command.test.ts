/** `gangway contract-test <url>`, as a team without the source runs it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addContractTest, contractTest } from '../../src/cli/contract-test.ts';
import { VARIABLES } from '../../src/contract-test/credentials.ts';
import { demoCredentials } from '../support/demo-credentials.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

let gangway: TestGangway;
let environment: Record<string, string>;
beforeAll(async () => {
  gangway = await startTestGangway();
  const { userdocks, hookbridge } = await demoCredentials(gangway);
  const values = { ...named(VARIABLES.userdocks, userdocks), ...named(VARIABLES.hookbridge, hookbridge) };
  environment = values;
});
afterAll(() => gangway.close());

const named = (variables: object, values: object = {}) =>
  Object.fromEntries(Object.values(variables).map((name, i) => [name, Object.values(values)[i]]));

async function run(url: string, env: Record<string, string>) {
  const lines: string[] = [];
  const passed = await contractTest(url, env, (line) => lines.push(line));
  return { passed, lines, summary: lines.at(-1) };
}

test('passes against the service', async () => {
  const { passed, lines } = await run(`${gangway.url}/`, environment);
  expect(passed).toBe(true);
  expect(lines).toEqual([expect.stringMatching(/^\d\d+ passed, 0 failed, 0 skipped$/)]);
});

test('names and counts what it skips without credentials', async () => {
  const { passed, lines, summary } = await run(gangway.url, {});
  expect(passed).toBe(true);
  expect(lines).toContain('skipped  createPortalSession refuses malformed JSON: no credentials');
  const skipped = lines.filter((line) => line.startsWith('skipped')).length;
  expect(summary).toMatch(new RegExp(`^\\d\\d+ passed, 0 failed, ${skipped} skipped$`));
});

test('fails against anything else, and says why', async () => {
  const other = createServer((_request, response) => response.end('<html>')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { passed, lines } = await run(
    `http://127.0.0.1:${(other.address() as AddressInfo).port}`,
    environment,
  );
  other.close();
  expect(passed).toBe(false);
  expect(lines).toContain(
    'failed   getReadiness refuses POST: the status is 200, not 405; the header X-Request-Id is missing; the header Cache-Control is missing; the header allow is null, not GET, HEAD; the content type is missing, not application/json',
  );
  expect(lines.at(-1)).toMatch(/^0 passed/);
});

test('says in one line that nobody answers', async () => {
  await expect(run('http://127.0.0.1:1', {})).rejects.toThrow(/^No answer from http:\/\/127\.0\.0\.1:1: /);
});

test('asks for the rest of incomplete credentials', async () => {
  await expect(run(gangway.url, { CONTRACT_HOOKBRIDGE_KEY: 'hb_test_1' })).rejects.toThrow(
    'Set CONTRACT_HOOKBRIDGE_RETURN_URL as well',
  );
});

test('names every variable in its help', () => {
  const program = new Command();
  addContractTest(program);
  let help = '';
  program.commands[0]?.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  for (const name of Object.keys(environment)) expect(help).toContain(name);
});
