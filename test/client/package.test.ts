/** The package `gangway-client` as a consumer gets it: packed, installed elsewhere, compiled against, bundled and run. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { buildClientPackage } from '../../openapi/client-package/build.ts';
import { startMock } from '../../openapi/mock/server.ts';
import { DEMO } from '../../src/demo/data.ts';
import { type Consumer, installPackage } from '../support/consumer.ts';
import { startTestGangway, type TestGangway, USERDOCKS_BODY } from '../support/gangway.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPESCRIPT = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

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

/** The package's own declarations are checked in one of them: in Node, that means all of Node's too. */
const PAGE = { lib: ['es2024', 'dom', 'dom.iterable'], types: [], skipLibCheck: false };
const NODE = { lib: ['es2024'], types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] };
/** Milliseconds; where the machine is busy, the compiler takes many. */
const TO_COMPILE = 120_000;

let built: string;
let consumer: Consumer;
let gangway: TestGangway;
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'gangway-client-'));
  await buildClientPackage(built);
  consumer = await installPackage(built, 'gangway-client');
  await cp(new URL('consumer/', import.meta.url), consumer.folder, { recursive: true });
  gangway = await startTestGangway();
}, TO_COMPILE);
afterAll(async () => {
  await gangway?.close();
  await consumer?.remove();
  await rm(built, { recursive: true, force: true });
});

async function compile(files: readonly string[], options: object): Promise<void> {
  const compilerOptions = {
    target: 'es2024',
    module: 'nodenext',
    allowImportingTsExtensions: true,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    ...options,
  };
  await writeFile(join(consumer.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  await consumer.node(TYPESCRIPT, '-p', '.');
}

test('brings nothing but openapi-fetch, of the range that the service is tested with', async () => {
  const { dependencies, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const manifest = JSON.parse(await readFile(join(consumer.installed, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ name: 'gangway-client', version });
  expect(manifest.dependencies).toEqual({ 'openapi-fetch': dependencies['openapi-fetch'] });
  for (const kind of ['peerDependencies', 'optionalDependencies', 'scripts'])
    expect(manifest).not.toHaveProperty(kind);
  // The last one is types, and a dependency of the second.
  expect(consumer.packages).toEqual(['gangway-client', 'openapi-fetch', 'openapi-typescript-helpers']);
});

test('holds the client, its types and the contract, and nothing of the service', async () => {
  const files = await readdir(consumer.installed, { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map(({ name }) => name);
  expect(names.toSorted()).toEqual(
    [
      ...['LICENSE', 'README.md', 'openapi.json', 'package.json'],
      ...['client', 'connect', 'index', 'pages', 'types'].flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
    ].toSorted(),
  );
});

test.each<[string, object, string]>([
  ['in a front end', PAGE, 'program.ts'],
  [
    'for a bundler',
    { ...PAGE, module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true },
    'program.ts',
  ],
  ['in Node', NODE, 'run.ts'],
])(
  'compiles %s, and refuses each mistake',
  async (_, options, file) => {
    await compile([file], options);
  },
  TO_COMPILE,
);

test('the same program runs against the service and the mock', async () => {
  const mock = await startMock({ port: 0 });
  try {
    const token = await gangway.token();
    const run = async (url: string) =>
      JSON.parse(await consumer.node('run.ts', url, token, gangway.credentials.apiKey));
    const { version } = openapi.info;
    const portal = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/p\/session\/test_/);
    expect(await run(gangway.url)).toEqual({ version, urls: [portal, portal], outcomes: OUTCOMES });
    const example = expect.stringMatching(/^https:\/\/billing\.stripe\.com\//);
    expect(await run(mock.url)).toEqual({ version, urls: [example, example], outcomes: OUTCOMES });
  } finally {
    await mock.close();
  }
});

describe('in a bundle for browsers', () => {
  /** All that a browser must have. No `process`, no `Buffer`, no modules. */
  const WEB = {
    AbortController,
    AbortSignal,
    fetch,
    FormData,
    Headers,
    Request,
    Response,
    URL,
    URLSearchParams,
  };

  async function bundle(contents: string) {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: consumer.folder },
      bundle: true,
      minify: true,
      platform: 'browser',
      target: 'es2022',
      format: 'iife',
      globalName: 'client',
      metafile: true,
      write: false,
    });
    return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
  }

  test('is small, holds no Node modules, and runs on what browsers have', async () => {
    const { code, inputs } = await bundle("export * from 'gangway-client';");
    const foreign = /^(?!<stdin>$)(?!.*node_modules\/(gangway-client|openapi-fetch)\/)/;
    expect(inputs.length).toBeGreaterThan(2);
    expect(inputs.filter((name) => foreign.test(name))).toEqual([]);
    expect(code.length).toBeGreaterThan(1000);
    expect(code.length).toBeLessThan(15_000);
    const call = runInNewContext(
      `${code}; (options, path, init) => client.createUserdocksClient(options).POST(path, init)`,
      WEB,
    );
    const { response } = await call(
      { baseUrl: gangway.url, token: await gangway.token() },
      '/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals',
      { params: { path: { appUuid: DEMO.appId } }, body: USERDOCKS_BODY },
    );
    expect(response.status).toBe(200);
  });

  test('a dialect that is not used is left out', async () => {
    const { code } = await bundle("export { createUserdocksClient } from 'gangway-client';");
    expect(code).toContain('/billing-portals');
    expect(code).not.toMatch(/\/v1\/billing|\/management\/|next_cursor/);
    expect(code.length).toBeLessThan(10_000);
  });
});

describe('the code that readers are shown', () => {
  /** What the snippets leave to the reader. */
  const BEFORE = `
    const [baseUrl = '', token = ''] = process.argv.slice(2);
    const auth = { getToken: async () => token };
    const appUuid = '${DEMO.appId}';
    const app = appUuid;
    const tenantUuid = '${DEMO.tenantId}';
    const defaultReturnUrl = '${DEMO.returnUrl}';
    const visited: string[] = [];
    const location = { assign: (url: string) => visited.push(url) };
    const window = { location };
  `;
  const AFTER = 'console.log(JSON.stringify(visited));';

  const FILES = ['README.md', 'openapi/client-package/README.md', 'openapi/docs/guides/quickstart.md'];
  const nameOf = (file: string) => `snippet-${FILES.indexOf(file)}.ts`;

  beforeAll(async () => {
    for (const file of FILES) {
      const text = await readFile(join(ROOT, file), 'utf8');
      const [code = '', ...others] = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
      expect(others, file).toEqual([]);
      expect(code, file).toContain("from 'gangway-client'");
      const aimed = code.replace("'https://gangway.example.com'", 'baseUrl');
      expect(aimed, file).toContain('baseUrl');
      await writeFile(join(consumer.folder, nameOf(file)), [BEFORE, aimed, AFTER].join('\n'));
    }
  });

  test(
    'compiles',
    async () => {
      await compile(FILES.map(nameOf), NODE);
    },
    TO_COMPILE,
  );

  test.each(FILES)('opens a portal: %s', async (file) => {
    const visited = await consumer.node(nameOf(file), gangway.url, await gangway.token());
    expect(JSON.parse(visited)).toEqual([expect.stringMatching(/\/p\/session\/test_/)]);
  });
});
