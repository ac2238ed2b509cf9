/** The workflows of the contract, run by Redocly's own runner against the service. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DialectName } from '../../src/contract/types.ts';
import { DEMO } from '../../src/demo/data.ts';
import { dialects } from '../../src/dialects/index.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

const REDOCLY = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

const folder = fileURLToPath(new URL('../../openapi/workflows', import.meta.url));
/** What needs the sandbox is no dialect's. */
const LIFE = 'sandbox-subscription';
const workflows = readdirSync(folder)
  .map((file) => file.replace('.arazzo.yaml', ''))
  .filter((name): name is DialectName => name !== LIFE);

test('every dialect with credentials has a workflow', () => {
  const secured = Object.values(dialects).filter(
    ({ authenticators }) => Object.keys(authenticators).length > 0,
  );
  expect(workflows.toSorted()).toEqual(secured.map(({ name }) => name).toSorted());
});

// The inputs of a workflow are the variables of its dialect.
test.each(workflows)('%s: every step and check passes', async (dialect) => {
  const { code, output } = await respect(dialect, (await gangway.variables())[dialect] ?? {});
  expect(code, output).toBe(0);
  expect(output).toMatch(/Workflows: 1 passed, 1 total/);
});

test('subscribe, portal, cancel: every step and check passes', async () => {
  const inputs = {
    ...(await gangway.variables()).hookbridge,
    sandbox: gangway.sandbox.url,
    sandboxKey: SANDBOX_SECRET_KEY,
  };
  const { code, output } = await respect(LIFE, inputs);
  expect(code, output).toBe(0);
  expect(output).toMatch(/Workflows: 1 passed, 1 total/);
});

test('a workflow that does not succeed fails', async () => {
  const { code, output } = await respect('hookbridge', { key: 'hb_test_1', returnUrl: DEMO.returnUrl });
  expect(code, output).toBe(1);
  expect(output).toMatch(/✗ success criteria check - \$statusCode == 200/);
});

function respect(name: string, values: object): Promise<{ code: number; output: string }> {
  const file = fileURLToPath(new URL(`../../openapi/workflows/${name}.arazzo.yaml`, import.meta.url));
  const options = ['--input', JSON.stringify(values), '--server', `gangway=${gangway.url}`];
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [REDOCLY, 'respect', file, ...options], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}
