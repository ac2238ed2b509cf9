import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Contract, Operation } from '../../openapi/generate/contract.ts';
import { operationsModule } from '../../openapi/generate/operations.ts';
import { collectSchemas } from '../../openapi/generate/validators.ts';
import { generate } from '../../openapi/generate.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

test('the committed files are what the contract says, and every run makes the same', async () => {
  const first = await generate();
  expect(await generate()).toEqual(first);
  for (const [name, text] of Object.entries(first)) {
    expect(await readFile(join(repository, 'generated', name), 'utf8'), name).toBe(text);
  }
});

describe('on the command line', () => {
  let folder: string;
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['openapi/generate.ts', ...options], { cwd: folder, encoding: 'utf8' });

  beforeAll(async () => {
    // A blank in the path, for it must not matter where the repository lies.
    folder = await mkdtemp(join(tmpdir(), 'gangway generate-'));
    for (const name of ['openapi', 'generated', 'redocly.yaml', 'package.json'])
      await cp(join(repository, name), join(folder, name), { recursive: true });
    await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('--check passes, names what has drifted, and leaves it as it is', async () => {
    expect(run('--check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const file = join(folder, 'openapi/service/readyz.yaml');
    const changed = (await readFile(file, 'utf8')).replace('summary: Ready,', 'summary: All is well,');
    await writeFile(file, changed);
    const before = await readFile(join(folder, 'generated/openapi.json'), 'utf8');
    expect(run('--check')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Not what the contract says: generated\/openapi\.json\. Run/),
    });
    expect(await readFile(join(folder, 'generated/openapi.json'), 'utf8')).toBe(before);

    expect(run()).toMatchObject({ status: 0 });
    expect(run('--check')).toMatchObject({ status: 0 });
    await rm(join(folder, 'generated/types.ts'));
    await writeFile(join(folder, 'generated/operations.ts'), '');
    expect(run('--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('generated/types.ts, generated/operations.ts'),
    });
  });

  test('two components of one name are an error', async () => {
    const file = join(folder, 'openapi/components/schemas/service.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\nUserdocksBillingPortal: { type: object }\n`);
    const use = join(folder, 'openapi/service/readyz.yaml');
    const using = await readFile(use, 'utf8');
    await writeFile(use, using.replace('#/ServiceReadiness', '#/UserdocksBillingPortal'));
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/same name.* Renamed UserdocksBillingPortal .* at /),
    });
    await writeFile(file, text);
    await writeFile(use, using);
  });

  test('a reference that leads nowhere is an error', async () => {
    const file = join(folder, 'openapi/service/healthz.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('#/ServiceHealth', '#/Nowhere'));
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /resolve \$ref at .*openapi\/service\/healthz\.yaml #\/get\/responses\/200/,
      ),
    });
  });
});

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
interface Draft {
  tags: { name: string; 'x-gangway-prefix'?: string }[];
  paths: Record<string, Record<string, Mutable<Operation>>>;
  components: {
    schemas: Record<string, Record<string, unknown>>;
    securitySchemes: Record<string, object>;
  };
}

describe('what is not supported fails with a word on what and where', () => {
  const operation = (draft: Draft) => draft.paths['/healthz']?.get as Mutable<Operation>;
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/ServiceHealth' } } };

  test.each<[string, string | RegExp, (draft: Draft) => void]>([
    [
      'a HEAD operation',
      '/healthz: the method head',
      (draft) => {
        (draft.paths['/healthz'] ?? {}).head = operation(draft);
      },
    ],
    [
      'a parameter within a segment',
      '/files/{name}.json: a parameter fills',
      (draft) => {
        draft.paths['/files/{name}.json'] = { get: operation(draft) };
      },
    ],
    [
      'no operationId',
      'get /healthz: name the operation',
      (draft) => {
        operation(draft).operationId = '';
      },
    ],
    [
      'the same operationId twice',
      'getHealth: there are two',
      (draft) => {
        draft.paths['/other'] = { get: operation(draft) };
      },
    ],
    [
      'two tags',
      'getHealth: exactly one tag',
      (draft) => {
        (operation(draft).tags as string[]).push('hookbridge');
      },
    ],
    [
      'a tag without a prefix',
      'getHealth: its tag "service" is not declared',
      (draft) => {
        for (const tag of draft.tags) delete tag['x-gangway-prefix'];
        draft.paths = { '/healthz': draft.paths['/healthz'] ?? {} };
      },
    ],
    [
      'a prefix that ends within a segment',
      'service: its x-gangway-prefix begins and ends with a slash, not "/health"',
      (draft) => {
        for (const tag of draft.tags) if (tag.name === 'service') tag['x-gangway-prefix'] = '/health';
      },
    ],
    [
      'a path that does not lie under its dialect’s prefix',
      'getHealth: /healthz does not lie under /v1/, the prefix of hookbridge',
      (draft) => {
        Object.assign(operation(draft), { tags: ['hookbridge'] });
      },
    ],
    [
      'no security',
      'getHealth: declare its security',
      (draft) => {
        delete (operation(draft) as Partial<Mutable<Operation>>).security;
      },
    ],
    [
      'a security scheme that is not declared',
      'getHealth: the security scheme nobodysKey is not declared',
      (draft) => {
        operation(draft).security = [{ nobodysKey: [] }];
      },
    ],
    [
      'two security schemes in one header at once',
      'getHealth: userdocksToken and hookbridgeKey cannot stand in one header together',
      (draft) => {
        operation(draft).security = [{ userdocksToken: [], hookbridgeKey: [] }];
      },
    ],
    ...(
      [
        { type: 'http', scheme: 'basic' },
        { type: 'apiKey', in: 'query', name: 'key' },
        { type: 'apiKey', in: 'cookie', name: 'key' },
        { type: 'oauth2', flows: {} },
      ] as const
    ).map((scheme): [string, string, (draft: Draft) => void] => [
      `a security scheme of the type ${JSON.stringify(scheme)}`,
      'key: only bearer tokens and API keys in a header are supported',
      (draft) => {
        draft.components.securitySchemes.key = scheme;
      },
    ]),
    [
      'a default response',
      'getHealth: exact statuses only, not "default"',
      (draft) => {
        operation(draft).responses.default = { content };
      },
    ],
    [
      'a range of statuses',
      'getHealth: exact statuses only, not "2XX"',
      (draft) => {
        operation(draft).responses['2XX'] = { content };
      },
    ],
    [
      'an error without content',
      'getHealth 418: an error has a body',
      (draft) => {
        operation(draft).responses['418'] = {} as never;
      },
    ],
    [
      'two media types',
      'getHealth 201: exactly one media type',
      (draft) => {
        operation(draft).responses['201'] = { content: { ...content, 'text/plain': { schema: {} } } };
      },
    ],
    [
      'a media type without a schema',
      'getHealth 201: application/json has no schema',
      (draft) => {
        operation(draft).responses['201'] = { content: { 'application/json': {} } } as never;
      },
    ],
    [
      'a schema without a name',
      'name the schema under components/schemas',
      (draft) => {
        operation(draft).responses['201'] = {
          content: { 'application/json': { schema: { type: 'object' } } },
        };
      },
    ],
    ...(
      [
        ['a cookie', { in: 'cookie', schema: { type: 'string' } }, 'cookies are not supported'],
        ['an object', { schema: { type: 'object' } }, 'its type is one of string, integer, number, boolean'],
        ['a type of several', { schema: { type: ['string', 'null'] } }, 'its type is one of'],
        ['no schema', { schema: undefined }, 'has no schema'],
        ['a list of lists', { schema: { type: 'array', items: { type: 'array' } } }, 'its type is one of'],
        [
          'another style',
          { style: 'deepObject', schema: { type: 'string' } },
          'only the style form is supported',
        ],
        [
          'a default for what is required',
          { required: true, schema: { type: 'string', default: 'x' } },
          'what is required needs no default',
        ],
        [
          'a header that OpenAPI ignores',
          { name: 'Authorization', in: 'header', schema: { type: 'string' } },
          'OpenAPI ignores',
        ],
      ] as const
    ).map(([what, parameter, message]): [string, RegExp, (draft: Draft) => void] => [
      `a parameter: ${what}`,
      new RegExp(`^getHealth: the \\w+ parameter "\\w+":? .*${message}`),
      (draft) => {
        operation(draft).parameters = [{ name: 'verbose', in: 'query', ...parameter } as never];
      },
    ]),
    [
      'a parameter in the path that is not declared',
      "getHealth: the path's parameter {name} is not declared",
      (draft) => {
        draft.paths['/files/{name}'] = { get: operation(draft) };
        delete draft.paths['/healthz'];
      },
    ],
    [
      'a path parameter that the path does not have',
      'getHealth: the path /healthz has no parameter {name}',
      (draft) => {
        const parameter = { name: 'name', in: 'path', required: true, schema: { type: 'string' } };
        operation(draft).parameters = [parameter as never];
      },
    ],
    [
      'a path parameter that may be left out',
      'getHealth: the path parameter "name": a path parameter is required',
      (draft) => {
        const parameter = { name: 'name', in: 'path', schema: { type: 'string' } };
        draft.paths['/files/{name}'] = { get: { ...operation(draft), parameters: [parameter as never] } };
        delete draft.paths['/healthz'];
      },
    ],
    [
      'an error without a code',
      'ServiceHealth: an error schema has a const code',
      (draft) => {
        operation(draft).responses['418'] = { content };
      },
    ],
    [
      'one error code with two messages',
      /the error code NOT_FOUND is declared in two ways/,
      (draft) => {
        const schema = JSON.parse(
          JSON.stringify(draft.components.schemas.ServiceNotFound).replace('Not Found', 'Gone'),
        );
        draft.components.schemas.ServiceGone = schema;
        const gone = { 'application/json': { schema: { $ref: '#/components/schemas/ServiceGone' } } };
        operation(draft).responses['410'] = { content: gone };
      },
    ],
  ])('%s', (_name, message, change) => {
    const draft = structuredClone(openapi) as unknown as Draft;
    change(draft);
    const contract = draft as unknown as Contract;
    expect(() => {
      collectSchemas(contract);
      operationsModule(contract);
    }).toThrow(message);
  });
});
