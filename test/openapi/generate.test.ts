import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../openapi/generate/contract.ts';
import { expandErrors } from '../../openapi/generate/errors/expand.ts';
import type { Source } from '../../openapi/generate/errors/list.ts';
import { operationsModule } from '../../openapi/generate/operations.ts';
import { readSource } from '../../openapi/generate/source.ts';
import { collectSchemas } from '../../openapi/generate/validators.ts';
import { generate } from '../../openapi/generate.ts';

/** Each run of the generator takes seconds, and more on a busy machine. */
const PATIENT = { timeout: 120_000 };

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

  test('--check passes, names what has drifted, and leaves it as it is', PATIENT, async () => {
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

interface ErrorList {
  mediaType?: string;
  envelope: Editable;
  errors: Editable[];
}
// biome-ignore lint/suspicious/noExplicitAny: the whole point is to edit any part of it.
type Editable = any;
type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
interface Draft {
  tags: { name: string; 'x-gangway-prefix'?: string; 'x-gangway-errors': ErrorList }[];
  paths: Record<string, Record<string, Mutable<Operation>>>;
  components: {
    schemas: Record<string, Record<string, unknown>>;
    securitySchemes: Record<string, object>;
  };
}

const whole = await readSource(new URL('../../openapi/openapi.yaml', import.meta.url));

/** Without the largest dialect's operations, in which nothing is changed: each test reads all there is. */
const source: Source = {
  ...whole,
  paths: Object.fromEntries(Object.entries(whole.paths).filter(([path]) => !path.startsWith('/management/'))),
};

function generateFrom(change: (draft: Draft) => void): void {
  const draft = structuredClone(source) as unknown as Draft;
  change(draft);
  const { exact, errors } = expandErrors(draft as unknown as Source);
  collectSchemas(exact);
  operationsModule(exact, errors);
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
      'a refusal that there is not',
      'hookbridgeKey: its x-gangway-refusal is one of unauthorized, badRequest',
      (draft) => {
        Object.assign(draft.components.securitySchemes.hookbridgeKey ?? {}, {
          'x-gangway-refusal': 'notFound',
        });
      },
    ],
    [
      'security schemes that are refused in different ways',
      'getHealth: its security schemes are refused in different ways',
      (draft) => {
        operation(draft).security = [{ hookbridgeKey: [] }, { stripeSignature: [] }];
      },
    ],
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
  ])('%s', (_name, message, change) => {
    expect(() => generateFrom(change)).toThrow(message);
  });
});

describe('a wrong list of errors fails with a word on what and where', () => {
  const list = (draft: Draft) =>
    (draft.tags.find(({ name }) => name === 'hookbridge') as Draft['tags'][number])['x-gangway-errors'];
  const error = (draft: Draft, code: string) => list(draft).errors.find((listed) => listed.code === code);
  const portal = (draft: Draft): Editable => draft.paths['/v1/billing/portal']?.post;
  const own = (draft: Draft) => portal(draft)['x-gangway-errors'];

  test.each<[string, string, (draft: Draft) => void]>([
    [
      'no list',
      'service: its x-gangway-errors have a mediaType, an envelope and a list',
      (draft) => {
        Object.assign(draft.tags.at(-1) ?? {}, { 'x-gangway-errors': undefined });
      },
    ],
    [
      'no media type',
      'hookbridge: its x-gangway-errors have a mediaType',
      (draft) => delete list(draft).mediaType,
    ],
    [
      'no code',
      'hookbridge: the error (without a code) has no code',
      (draft) => delete error(draft, 'NOT_FOUND').code,
    ],
    [
      'one code twice',
      'hookbridge: the error NOT_FOUND is listed twice',
      (draft) => list(draft).errors.push(error(draft, 'NOT_FOUND')),
    ],
    [
      'no message',
      'hookbridge: the error NOT_FOUND has no message',
      (draft) => delete error(draft, 'NOT_FOUND').message,
    ],
    [
      'no resolution',
      'hookbridge: the error NO_SUBSCRIPTION has no resolution',
      (draft) => delete error(draft, 'NO_SUBSCRIPTION').resolution,
    ],
    [
      'an unknown status',
      'hookbridge: the error NOT_FOUND has the status "499", which is not one of an HTTP error',
      (draft) => {
        error(draft, 'NOT_FOUND').status = 499;
      },
    ],
    [
      'the status of a success',
      'hookbridge: the error NOT_FOUND has the status "200"',
      (draft) => {
        error(draft, 'NOT_FOUND').status = 200;
      },
    ],
    [
      'an unknown word on retries',
      'hookbridge: the error NOT_FOUND has a retry other than after-correction, after-delay, no',
      (draft) => {
        error(draft, 'NOT_FOUND').retry = 'perhaps';
      },
    ],
    [
      'an unknown kind',
      'hookbridge: the error NOT_FOUND is of the kind "none", which there is not',
      (draft) => {
        error(draft, 'NOT_FOUND').kind = 'none';
      },
    ],
    [
      'two errors of one kind',
      'hookbridge: there are two errors of the kind notFound',
      (draft) => list(draft).errors.push({ ...error(draft, 'NOT_FOUND'), code: 'NOWHERE' }),
    ],
    [
      'an unknown property',
      'hookbridge: the error NOT_FOUND has an unknown property "mesage"',
      (draft) => {
        error(draft, 'NOT_FOUND').mesage = 'Not found';
      },
    ],
    [
      'an unknown trait',
      'hookbridge: the error NOT_FOUND has a "when" that is neither a trait nor a security scheme: sometimes',
      (draft) => {
        error(draft, 'NOT_FOUND').when = 'sometimes';
      },
    ],
    [
      'an unknown trait of an example',
      'is neither a trait nor a security scheme: apiKey',
      (draft) => {
        error(draft, 'UNAUTHORIZED').examples.missingKey.when = ['hookbridgeKey', 'apiKey'];
      },
    ],
    [
      'two codes of one schema',
      'There are two schemas of the name HookbridgeNoSubscription',
      (draft) => {
        list(draft).errors.push({ ...error(draft, 'NO_SUBSCRIPTION'), code: 'No-Subscription' });
      },
    ],
    [
      'a slot that there is not',
      'An envelope has no slot "text"',
      (draft) => {
        list(draft).envelope.properties.error.properties.message['x-gangway-slot'] = 'text';
      },
    ],
    [
      'a part of the envelope without an example',
      'A part of an envelope needs a slot, a const or an example',
      (draft) => {
        list(draft).envelope.properties.at = { type: 'string' };
      },
    ],
    [
      'an operation’s error that is not listed',
      'createPortalSession: its dialect lists no error GONE',
      (draft) => {
        own(draft).GONE = null;
      },
    ],
    [
      'an operation’s error by hand',
      'createPortalSession: name the errors of status 409 in x-gangway-errors',
      (draft) => {
        portal(draft).responses['409'] = portal(draft).responses['200'];
      },
    ],
    [
      'an example without a summary',
      'createPortalSession: the example other of NO_SUBSCRIPTION has no summary',
      (draft) => {
        own(draft).NO_SUBSCRIPTION = { other: {} };
      },
    ],
    [
      'fields of an error that names none',
      'createPortalSession: the example other names fields, which NO_SUBSCRIPTION may not',
      (draft) => {
        own(draft).NO_SUBSCRIPTION = { other: { summary: 'Other', issues: { a: 'is wrong' } } };
      },
    ],
  ])('%s', (_name, message, change) => {
    expect(() => generateFrom(change)).toThrow(message);
  });
});
