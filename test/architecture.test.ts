/** Who imports whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);

/** What a file imports, types included: files of the repository by their path, packages by their name. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? normalize(join(dirname(file), fileName)) : fileName,
  );
}

const files = filesOf('src');
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Where the dialects are registered, and what hands them out. */
const REGISTER = ['src/dialects/register.ts', 'src/dialects/index.ts'];

/** `src/http/app.ts` -> `http`; `src/dialects/a/b.ts` -> `dialects/a`; `src/main.ts` -> `main.ts`; `generated/types.ts` -> `generated`. */
function partOf(file: string): string {
  const [top = '', second = '', third = ''] = file.split('/');
  if (REGISTER.includes(file)) return 'dialect register';
  if (second === 'dialects' && !third.endsWith('.ts')) return `dialects/${third}`;
  return top === 'src' ? second : top;
}

const isOurs = (name: string) => /^(src|generated|openapi|test)\//.test(name);

/** The parts of the code, and which others each may import. What is not listed sees everything. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // What the others tell of themselves, and who hears it.
  observe: [],
  metrics: ['observe'],
  tracing: ['observe'],
  billing: [],
  provisioning: ['billing'],
  contract: ['generated'],
  // What dialects share; a dialect itself may import this as well, and never another dialect.
  dialects: ['contract', 'billing', 'provisioning'],
  client: ['generated'],
  'contract-test': ['contract', 'dialects', 'dialect register', 'generated'],
  stripe: ['billing', 'provisioning', 'observe'],
  store: ['billing', 'provisioning', 'observe'],
  sandbox: [],
  limiters: [],
  http: ['contract', 'limiters', 'observe'],
};
/** What any dialect may import. */
const DIALECT = ['dialects', 'contract', 'billing', 'provisioning'];
/** Single files that any part may import. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'assets.ts': [],
  'private-file.ts': [],
  'deadline.ts': [],
  'redact.ts': [],
  'seldom.ts': [],
  'version.ts': ['generated'],
};
const COMPOSITION = [
  'main.ts',
  'gangway.ts',
  'listeners.ts',
  'docs-server.ts',
  'stop-on-signal.ts',
  'services.ts',
  'reads.ts',
  'core.ts',
  'mirror.ts',
  'config.ts',
  'settings',
  'config-error.ts',
  'config-values.ts',
  'configured-store.ts',
  'call-limits.ts',
  'workers.ts',
  'listening.ts',
  'stripe-ceiling.ts',
  'secret-files.ts',
  'log.ts',
  'log-signals.ts',
  'observability.ts',
  'cli',
  'demo',
];

describe('parts', () => {
  test.each(files)('%s imports only what its part may', (file) => {
    const part = partOf(file);
    if (COMPOSITION.includes(part)) return;
    if (part === 'dialect register') return;
    const allowed = SHARED[part] ?? ALLOWED[part] ?? (part.startsWith('dialects/') && DIALECT);
    if (!allowed) throw new Error(`${part} is not a known part`);
    const foreign = (imports.get(file) ?? []).filter((name) => isOurs(name) && partOf(name) !== part);
    const forbidden = foreign.map(partOf).filter((name) => !allowed.includes(name) && !SHARED[name]);
    expect(forbidden).toEqual([]);
  });

  test('nobody but the composition imports the composition', () => {
    for (const [file, names] of imports) {
      if (COMPOSITION.includes(partOf(file))) continue;
      expect(
        names.filter((name) => isOurs(name) && COMPOSITION.includes(partOf(name))),
        file,
      ).toEqual([]);
    }
  });
});

describe('packages', () => {
  test.each([
    ['stripe', ['stripe', 'sandbox', 'cli']],
    ['kysely', ['store']],
    ['pg', ['store']],
    ['node:sqlite', ['store', 'sandbox']],
    ['koa', ['http', 'contract', 'demo']],
    ['raw-body', ['contract']],
    ['prom-client', ['metrics']],
    ['node:diagnostics_channel', ['observe']],
    ['@opentelemetry', ['tracing']],
    // The service makes no YAML.
    ['yaml', ['cli']],
    ['jose', ['dialects/userdocks', 'demo', 'cli']],
  ])('%s is imported by %j alone', (name, parts) => {
    const users = [...imports].filter(([, names]) =>
      names.some((used) => used === name || used.startsWith(`${name}/`)),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(([file]) => partOf(file)).filter((part) => !parts.includes(part))).toEqual([]);
  });

  test('the domain imports nothing but Node', () => {
    const domain = [...imports].filter(([file]) => ['billing', 'provisioning'].includes(partOf(file)));
    const names = domain.flatMap(([, names]) => names);
    expect(names.filter((name) => !isOurs(name) && !name.startsWith('node:'))).toEqual([]);
  });
});

const tools = new Map(filesOf('openapi').map((file) => [file, importsOf(file)]));

/** The folders of the tools that read the contract, and what each may import besides itself and what is generated. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  'openapi/generate': [],
  'openapi/diff': ['openapi/generate'],
  'openapi/docs': ['openapi/generate'],
  'openapi/mock': ['openapi/generate', 'openapi/docs', 'src/contract', 'src/http'],
  'openapi/release': [],
};

describe('tools', () => {
  const folder = (file: string) => file.split('/').slice(0, 2).join('/');

  // The commands, which lie in openapi/ itself, see all.
  test.each([...tools.keys()].filter((file) => file.split('/').length > 2))(
    '%s imports only what its folder may',
    (file) => {
      const allowed = [folder(file), ...(TOOLS[folder(file)] ?? [])];
      const foreign = (tools.get(file) ?? []).filter((name) => isOurs(name) && partOf(name) !== 'generated');
      expect(foreign.map(folder).filter((name) => !allowed.includes(name))).toEqual([]);
    },
  );

  test('nothing that runs in production imports them', () => {
    const users = [...imports].filter(([, names]) => names.some((name) => name.startsWith('openapi/')));
    expect(users.map(([file]) => file)).toEqual([]);
  });
});

test('no imports in a circle', () => {
  const all = new Map([...imports, ...tools]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    expect(trail, `${[...trail, file].join(' -> ')}`).not.toContain(file);
    if (done.has(file)) return;
    for (const name of all.get(file) ?? []) if (all.has(name)) visit(name, [...trail, file]);
    done.add(file);
  };
  for (const file of all.keys()) visit(file, []);
});

/** The files of ours that are loaded with a file: types and what is imported later are not. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file) || !file.endsWith('.ts')) return loaded;
  loaded.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.ESNext).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    if (ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly)
      continue;
    const name = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text ?? '';
    if (name.startsWith('.')) loadedWith(normalize(join(dirname(file), name)), loaded);
  }
  return loaded;
}

test('a service that has Stripe loads nothing of the sandbox but its secrets', () => {
  const files = [...loadedWith('src/main.ts')];
  expect(files).toContain('src/listeners.ts');
  expect(files.filter((file) => /^src\/(sandbox|demo)\//.test(file))).toEqual(['src/sandbox/secrets.ts']);
});

test('files are small: none over 300 lines, and half of them under 80', () => {
  const lengths = files.map((file) => readFileSync(join(root, file), 'utf8').split('\n').length - 1);
  expect(files.filter((_, i) => (lengths[i] ?? 0) > 300)).toEqual([]);
  expect(lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(80);
});
