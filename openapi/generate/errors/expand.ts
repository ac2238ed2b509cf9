/** A contract whose operations say in short which errors they answer with -> the same with responses, schemas and examples. */
import { STATUS_CODES } from 'node:http';
import { type Contract, type DeclaredOperation, eachOperation, resolve, type Schema } from '../contract.ts';
import { exactSchema, exampleBody, statusSchema } from './envelope.ts';
import { type ErrorList, type ListedError, readErrorLists, type Source } from './list.ts';
import { type Answer, errorsOf } from './traits.ts';

export interface Expanded {
  /** What is published: one schema for each status of a dialect. */
  readonly published: Contract;
  /** What types and validators are made of: one schema for each error, in which code and message belong together. */
  readonly exact: Contract;
  /** Every error by dialect and code, as it is looked up at run time. */
  readonly errors: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/**
 * Expands the errors of all operations.
 *
 * @throws {Error} A list is wrong, or an operation names an error that its dialect does not list.
 */
export function expandErrors(source: Source): Expanded {
  const lists = readErrorLists(source);
  // All that the dialect lists, so that the schema of a status is the same at every operation.
  const published = expanded(source, lists, ({ dialect, envelope, errors }, { status }) => [
    [
      pascal(dialect) + phrase(status).replace(/(Error)?$/, 'Error'),
      statusSchema(envelope, errors.filter((error) => error.status === status) as [ListedError]),
    ],
  ]);
  const exact = expanded(source, lists, ({ dialect, envelope }, { answers }) =>
    answers.map(({ error }) => [exactName(dialect, error), exactSchema(envelope, error)]),
  );
  // Also those that no operation answers with: dispatch may have to.
  for (const { dialect, envelope, errors } of lists)
    for (const error of errors) addSchema(exact, exactName(dialect, error), exactSchema(envelope, error));
  return {
    published,
    exact,
    errors: Object.fromEntries(lists.map((list) => [list.dialect, catalogue(list)])),
  };
}

interface Group {
  readonly status: number;
  readonly answers: readonly Answer[];
}

type Schemas = readonly (readonly [name: string, schema: Schema])[];

function expanded(
  source: Source,
  lists: readonly ErrorList[],
  schemasOf: (list: ErrorList, group: Group) => Schemas,
): Contract {
  const contract = withoutLists(source);
  for (const declared of eachOperation(contract)) {
    const list = lists.find(({ dialect }) => dialect === declared.operation.tags[0]);
    if (!list) throw new Error(`${declared.operation.operationId}: its tag is not declared`);
    const answers = errorsOf(declared, list.errors);
    const responses = declared.operation.responses as Record<string, { headers?: object }>;
    for (const success of Object.values(responses))
      success.headers = { ...headers(contract, declared, ALWAYS), ...success.headers };
    for (const status of new Set(answers.map(({ error }) => error.status))) {
      const group = { status, answers: answers.filter(({ error }) => error.status === status) };
      const refs = schemasOf(list, group).map(([name, schema]) => addSchema(contract, name, schema));
      const schema = refs.length > 1 ? { anyOf: refs } : (refs[0] as Schema);
      responses[status] = shared(contract, list, group, response(contract, declared, list, group, schema));
    }
    for (const said of ['x-gangway-errors', 'x-gangway-provider'])
      delete (declared.operation as unknown as Record<string, unknown>)[said];
  }
  return contract;
}

function withoutLists(source: Source): Contract {
  // Parts that two operations refer to become parts of each.
  const { 'x-gangway-error-kinds': _, ...contract }: Source = JSON.parse(JSON.stringify(source));
  for (const tag of contract.tags) delete (tag as { 'x-gangway-errors'?: unknown })['x-gangway-errors'];
  return contract;
}

function response(
  contract: Contract,
  declared: DeclaredOperation,
  { mediaType, envelope }: ErrorList,
  { status, answers }: Group,
  schema: Schema,
): object {
  const examples = answers.flatMap(({ error, examples }) =>
    Object.entries(examples).map(([name, example]) => {
      const value = exampleBody(contract, envelope, error, example);
      return [name, { summary: example.summary, value }] as const;
    }),
  );
  return {
    description: answers.map(({ error }) => error.summary).join('; '),
    ...(answers.every(({ error }) => error.extension) && { 'x-gangway-extension': true }),
    'x-gangway-errors': answers.map(({ error }) => error.code),
    headers: headers(contract, declared, headersOf(status)),
    content: { [mediaType]: { schema, examples: Object.fromEntries(examples) } },
  };
}

/** What says nothing of the operation's own is a component, unless another one has its name. */
function shared(contract: Contract, { dialect }: ErrorList, group: Group, response: object): object {
  if (group.answers.some(({ own }) => own)) return response;
  const components = contract.components as Record<string, Record<string, unknown>>;
  components.responses ??= {};
  const name = `${pascal(dialect)}${phrase(group.status)}Response`;
  components.responses[name] ??= response;
  if (JSON.stringify(components.responses[name]) !== JSON.stringify(response)) return response;
  return { $ref: `#/components/responses/${name}` };
}

function addSchema(contract: Contract, name: string, schema: Schema): Schema {
  const schemas = contract.components.schemas as Record<string, Schema>;
  schemas[name] ??= schema;
  if (JSON.stringify(schemas[name]) !== JSON.stringify(schema))
    throw new Error(`There are two schemas of the name ${name}`);
  return { $ref: `#/components/schemas/${name}` };
}

/** The headers that every response has, and those of errors with a certain status. */
const ALWAYS = ['X-Request-Id', 'Cache-Control'];
const OF_STATUS: Readonly<Record<number, string>> = {
  401: 'WWW-Authenticate',
  405: 'Allow',
  429: 'Retry-After',
  503: 'Retry-After',
};
const headersOf = (status: number): string[] => [
  ...ALWAYS,
  ...(OF_STATUS[status] ? [OF_STATUS[status]] : []),
];

/** References to the components of these headers. The example of `Allow` are the methods of the very path. */
function headers(contract: Contract, { path }: DeclaredOperation, names: readonly string[]): object {
  const entries = names.map((name) => {
    const reference = { $ref: `#/components/headers/${name}` };
    if (name !== 'Allow') return [name, reference];
    const example = [...eachOperation(contract)]
      .filter((other) => other.path === path)
      .map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method))
      .join(', ');
    const component = resolve<{ readonly example?: unknown }>(contract, reference);
    return [name, component.example === example ? reference : { ...component, example }];
  });
  return Object.fromEntries(entries);
}

function catalogue({ dialect, mediaType, errors }: ErrorList): Record<string, object> {
  return Object.fromEntries(
    errors.map((error) => {
      const { code, kind = null, status, message } = error;
      const schema = exactName(dialect, error);
      return [code, { kind, status, message, mediaType, schema, headers: headersOf(status) }];
    }),
  );
}

const exactName = (dialect: string, { code }: ListedError): string =>
  pascal(dialect) + pascal(code.toLowerCase());

const phrase = (status: number): string => (STATUS_CODES[status] ?? '').replaceAll(/[^A-Za-z]/g, '');

/** `no_subscription` -> `NoSubscription`. */
const pascal = (text: string): string =>
  text
    .replaceAll(
      /[^A-Za-z0-9]*([A-Za-z0-9]+)/g,
      (_, word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replaceAll(/[^A-Za-z0-9]/g, '');
