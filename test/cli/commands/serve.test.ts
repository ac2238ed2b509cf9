import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bareEnvironment } from '../../support/process.ts';
import { execute, testCli } from '../support.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

test('serves until SIGTERM, then exits with 0', async () => {
  const { env } = await testCli({ PORT: '0', LOG_LEVEL: 'silent' });
  const child = spawn(process.execPath, [MAIN, 'serve'], { env: { ...bareEnvironment(), ...env } });
  const exit = once(child, 'exit');
  try {
    let output = '';
    for await (const chunk of child.stdout) {
      output += chunk;
      if (output.includes('Ctrl+C')) break;
    }
    const url = /Gangway +(http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  } finally {
    child.kill('SIGTERM');
  }
  expect(await exit).toEqual([0, null]);
});

test('a setting that cannot be used is one line and 1', async () => {
  const { env } = await testCli({ PORT: 'many' });
  expect(await execute(process.execPath, [MAIN, 'serve'], env)).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^.*PORT must be .*\n$/),
  });
});
