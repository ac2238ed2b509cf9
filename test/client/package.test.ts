/** The package as a consumer gets it: packed, installed elsewhere, compiled against, and run. */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { startMock } from '../../openapi/mock/server.ts';
import { startTestGangway } from '../support/gangway.ts';
import { printed, stop } from '../support/process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPESCRIPT = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const CONSUMER = new URL('consumer/', import.meta.url);

/** What each base URL must answer the program with; only the URLs of the portals differ. */
const OUTCOMES = [
  [200, 'billingPortal'],
  [400, '[E4000]'],
  [401, '[E4010]'],
  [200, 'string'],
  [200, 'string'],
  [400, 'INVALID_REQUEST', 'object'],
  [401, 'Invalid or missing API key'],
];

let folder: string;
let installed: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-consumer-'));
  installed = join(folder, 'node_modules/gangway-portal');
  await run('npm', ['pack', '--pack-destination', folder], ROOT);
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack made no tarball');
  await cp(CONSUMER, folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', '--prefix', folder, join(folder, tarball), ...quietly], folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command to its end; what it prints is in the error if it fails. */
async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd }).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`);
  });
  return stdout;
}

async function runProgram(baseUrl: string, token: string, apiKey: string) {
  return JSON.parse(await run(process.execPath, ['run.ts', baseUrl, token, apiKey], folder));
}

test('holds what runs, and no sources, no tests and no Node', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  expect(manifest.optionalDependencies).toBeUndefined();
  const names = (await readdir(installed, { recursive: true })).filter(
    (name) => !name.startsWith('node_modules'),
  );
  expect(names).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/src/client/index.d.ts']),
  );
  expect(names.filter((name) => /(?<!\.d)\.ts$|^(src|test|openapi|generated)\b/.test(name))).toEqual([]);
  const packages = await readdir(join(folder, 'node_modules'));
  expect(packages.filter((name) => /^node-|^gangway-node$|^typescript$/.test(name))).toEqual([]);
});

test.each([
  ['in a front end', { lib: ['es2024', 'dom', 'dom.iterable'], types: [] }, 'program.ts'],
  ['in Node', { lib: ['es2024'], types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] }, 'run.ts'],
])('compiles %s, and refuses each mistake', async (_, options, file) => {
  const compilerOptions = {
    ...options,
    target: 'es2024',
    module: 'nodenext',
    allowImportingTsExtensions: true,
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const config = join(folder, `${file}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions, files: [file] }));
  await run(process.execPath, [TYPESCRIPT, '-p', config], folder);
});

test('the same program runs against the service and the mock', async () => {
  const gangway = await startTestGangway();
  const prism = await startMock({ port: 0 });
  try {
    const token = await gangway.token();
    const { apiKey } = gangway.credentials;
    const { version } = openapi.info;
    const portal = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/p\/session\/test_/);
    expect(await runProgram(gangway.url, token, apiKey)).toEqual({
      version,
      urls: [portal, portal],
      outcomes: OUTCOMES,
    });
    const example = expect.stringMatching(/^https:\/\/billing\.stripe\.com\//);
    expect(await runProgram(prism.url, token, apiKey)).toEqual({
      version,
      urls: [example, example],
      outcomes: OUTCOMES,
    });
  } finally {
    await prism.close();
    await gangway.close();
  }
});

test('the installed server opens portals, and has its docs', async () => {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [join(installed, 'dist/src/main.js')], {
    cwd: folder,
    env: { PATH, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const banner = await printed(child, /[\s\S]*Ctrl\+C stops Gangway/);
    const url = /Gangway +(http:\S+)/.exec(banner)?.[1] ?? '';
    const [token = '', apiKey = ''] = [...banner.matchAll(/Bearer ([^']+)'/g)].map(([, value]) => value);
    const { outcomes } = await runProgram(url, token, apiKey);
    expect(outcomes).toEqual(OUTCOMES);
    for (const path of ['/docs', '/llms.txt', '/openapi.yaml'])
      expect((await fetch(url + path)).status).toBe(200);
  } finally {
    await stop(child);
  }
});
