/** Each client that the page shows is made by its commands, compiled, and called against the running service. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { CLIENTS, missing } from './clients.ts';
import { PLACEHOLDER, sections } from './page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORTAL = /^http:\/\/127\.0\.0\.1:\d+\/p\/session\/test_\w+$/;

/** What every program prints, line by line. */
const OUTCOMES = [
  ['userdocks', '200', expect.stringMatching(PORTAL)],
  ['userdocks', '400', '[E4000]'],
  ['userdocks', '401', '[E4010]'],
  ['hookbridge', '200', expect.stringMatching(PORTAL)],
  ['hookbridge', '400', 'INVALID_RETURN_URL'],
  ['hookbridge', '400', 'INVALID_REQUEST'],
  ['details', 'return_url'],
  ['hookbridge', '401', 'UNAUTHORIZED'],
  ['hookbridge', '404', 'NO_SUBSCRIPTION'],
  ['hookbridge', '200', 'https://later.example/'],
];

const page = await sections();
let gangway: TestGangway;
let later: Server;
/** With a folder for each client, and a Python of their own. */
let folder: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  gangway = await startTestGangway();
  later = await answerLikeALaterVersion();
  folder = await mkdtemp(join(tmpdir(), 'gangway-clients-'));
  env = {
    ...process.env,
    PATH: [join(folder, 'venv/bin'), join(ROOT, 'node_modules/.bin'), process.env.PATH].join(':'),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_QUIET: '1',
    GANGWAY_URL: gangway.url,
    GANGWAY_APP: DEMO.appId,
    GANGWAY_TENANT: DEMO.tenantId,
    GANGWAY_TOKEN: await gangway.token(),
    GANGWAY_API_KEY: gangway.credentials.apiKey,
    GANGWAY_UNSUBSCRIBED_API_KEY: gangway.credentials.unsubscribedApiKey,
    LATER_URL: `http://127.0.0.1:${(later.address() as AddressInfo).port}`,
  };
  if (missing(['python3']).length === 0) await shell('python3 -m venv venv', folder);
});

afterAll(async () => {
  later?.close();
  await gangway?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs commands, of which the first that fails ends them. */
async function shell(commands: string, cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd,
    env,
    maxBuffer: 1 << 26,
  }).catch((error) => {
    throw new Error(`${commands}\n${error.stdout}\n${error.stderr}`);
  });
  return stdout;
}

/** Answers with the example of the contract, and with fields at every level that it does not have. */
function answerLikeALaterVersion(): Promise<Server> {
  const body = {
    data: { portal_url: 'https://later.example/', expires_in: 300 },
    meta: { request_id: 'req_xyz123', region: 'eu' },
    links: [],
  };
  const server = createServer((_request, response) => {
    const headers = {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'X-Request-Id': 'req_xyz123',
    };
    response.writeHead(200, headers).end(JSON.stringify(body));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

describe.each(CLIENTS)('$folder', (client) => {
  const lacking = missing(client.needs);
  if (lacking.length > 0)
    console.log(`SKIPPED: ${client.folder}, for there is no ${lacking.join(' and no ')} here.`);

  test.skipIf(lacking.length > 0)('is generated, compiles, and gets typed answers', async () => {
    const cwd = join(folder, client.folder);
    await cp(new URL(client.folder, import.meta.url), cwd, { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(cwd, 'node_modules'));
    const [fetchContract, ...makers] = page;
    const maker = makers.find(({ heading }) => heading === client.heading);
    for (const section of [fetchContract, maker])
      await shell((section?.commands ?? 'exit 1').replaceAll(PLACEHOLDER, gangway.url), cwd);
    await shell(client.compile, cwd);
    const lines = (await shell(client.run, cwd)).trim().split('\n');
    expect(lines.map((line) => line.split(' '))).toEqual(OUTCOMES);
  });
});

test('the contract that they are made of is the one of this checkout', async () => {
  const published = await (await fetch(`${gangway.url}/openapi.json`)).json();
  expect(published).toEqual(JSON.parse(await readFile(join(ROOT, 'generated/openapi.json'), 'utf8')));
});
