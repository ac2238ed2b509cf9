/** Dialects and their security -> `client.ts`: the typed client of each. */
import type { Contract, DeclaredOperation } from './contract.ts';
import { type ClientCredential, clientOperations, credentialsOf } from './credentials.ts';
import { isPagedList } from './lists.ts';
import { pascal } from './names.ts';
import { parameterEntry } from './parameters.ts';

/**
 * The source of `client.ts`.
 *
 * @throws {Error} The operations of a dialect contradict each other.
 */
export function clientModule(contract: Contract): string {
  const credentials = credentialsOf(contract);
  const operations = clientOperations(contract);
  const hasLists = operations.some((operation) => isPagedList(contract, operation));
  return [
    "import { type Client, type ConnectionOptions, type Credential, connect } from '../src/client/connect.ts';",
    ...(hasLists ? ["import { type Pages, withPages } from '../src/client/pages.ts';"] : []),
    "import type { paths } from './types.ts';\n",
    ...contract.tags.flatMap(({ name }) => {
      const own = operations.filter(({ operation }) => operation.tags[0] === name);
      return own.length > 0 ? dialectClient(contract, name, own, credentials) : [];
    }),
  ].join('\n');
}

/** The name of a dialect's factory. */
export const factoryName = (dialect: string): string => `create${pascal(dialect)}Client`;

/**
 * The sets of credentials that a dialect's client can be made with, each the schemes of some operation that no other operation
 * does with less. Without any of them the client could call nothing but what is public.
 */
export function leastAlternatives(own: readonly DeclaredOperation[]): string[][] {
  const all = own.flatMap(({ operation }) => operation.security.map((names) => Object.keys(names).sort()));
  const distinct = [...new Map(all.map((names) => [names.join(), names])).values()];
  const secured = distinct.filter((names) => names.length > 0);
  return secured.filter(
    (names) =>
      !secured.some((other) => other.length < names.length && other.every((one) => names.includes(one))),
  );
}

type Credentials = Readonly<Record<string, ClientCredential>>;

function dialectClient(
  contract: Contract,
  dialect: string,
  own: readonly DeclaredOperation[],
  all: Credentials,
): string {
  const name = pascal(dialect);
  const schemes = [...new Set(own.flatMap(({ operation }) => operation.security.flatMap(Object.keys)))];
  const used = schemes.map((scheme) => all[scheme] as ClientCredential);
  const twice = used.find((one, i) => used.findIndex((other) => other.name === one.name) < i);
  if (twice) throw new Error(`${dialect}: two of its credentials have the name ${twice.name}`);
  const least = leastAlternatives(own);
  const isNeeded = (scheme: string) => least.every((names) => names.includes(scheme));
  const commaLists = commaListsOf(contract, dialect, own);
  const lists = own.filter((operation) => isPagedList(contract, operation)).map(({ path }) => path);
  const connection = `connect<${name}Paths>(options, {`;
  return [
    `/** The paths of the ${dialect} dialect. */`,
    `export type ${name}Paths = Pick<`,
    '  paths,',
    ...alternatives([...new Set(own.map(({ path }) => path))]),
    '>;',
    ...(lists.length > 0
      ? [
          '/** Those whose GET is a list in pages. */',
          `export type ${name}Lists =`,
          `${alternatives(lists).join('\n')};`,
          `export type ${name}Client = Client<${name}Paths> & Pages<${name}Paths, ${name}Lists>;\n`,
        ]
      : [`export type ${name}Client = Client<${name}Paths>;\n`]),
    ...(schemes.length > 0
      ? [
          `export interface ${name}Credentials {`,
          ...schemes.map((scheme) => option(all[scheme] as ClientCredential, isNeeded(scheme))),
          '}\n',
        ]
      : []),
    `export type ${name}ClientOptions = ConnectionOptions${schemes.length > 0 ? ` & ${name}Credentials` : ''}${
      least.length > 1 ? ` & (${least.map((names) => requirement(names, all)).join(' | ')})` : ''
    };\n`,
    comment(factoryDescription(dialect, least, all)),
    `export function ${factoryName(dialect)}(options: ${name}ClientOptions): ${name}Client {`,
    lists.length > 0
      ? `  return withPages<${name}Paths, ${name}Lists>(${connection}`
      : `  return ${connection}`,
    '    credentials: {',
    ...used.map(
      ({ name: option, header, prefix }) =>
        `      ${option}: { header: ${quoted(header)}, prefix: ${quoted(prefix)}, value: options.${option} },`,
    ),
    '    },',
    '    security: {',
    ...own.map(({ method, path, operation }) => {
      const alternatives = operation.security.map((names) =>
        Object.keys(names).map((scheme) => all[scheme]?.name),
      );
      return `      ${quoted(`${method} ${path}`)}: ${JSON.stringify(alternatives)},`;
    }),
    '    },',
    ...(commaLists.length > 0 ? [`    commaLists: ${JSON.stringify(commaLists)},`] : []),
    lists.length > 0 ? '  }));' : '  });',
    '}\n',
  ].join('\n');
}

/** The lists in queries that are written `?a=1,2`; all others are `?a=1&a=2`. */
function commaListsOf(contract: Contract, dialect: string, own: readonly DeclaredOperation[]): string[] {
  const lists = new Map<string, string>();
  for (const { operation, parameters } of own)
    for (const parameter of parameters.filter((one) => one.in === 'query')) {
      const { name, list } = parameterEntry(contract, parameter, operation.operationId);
      if (!list) continue;
      if ((lists.get(name) ?? list) !== list)
        throw new Error(
          `${dialect}: the list "${name}" is exploded in the query of one operation, not in another`,
        );
      lists.set(name, list);
    }
  return [...lists].filter(([, list]) => list === 'commas').map(([name]) => name);
}

const requirement = (names: readonly string[], all: Credentials): string =>
  `{ ${names.map((scheme) => `readonly ${all[scheme]?.name}: Credential`).join('; ')} }`;

function option({ name, description, prefix, browser }: ClientCredential, needed: boolean): string {
  const lines = [
    ...(description ? description.split('\n') : []),
    ...(description ? [''] : []),
    `Given${prefix ? ' without `Bearer`' : ' as it is'}, or as a function that is asked for it before each call.`,
    ...(browser ? [] : ['For servers only.']),
  ];
  return `${comment(lines, '  ')}\n  readonly ${name}${needed ? '' : '?'}: Credential${needed ? '' : ' | undefined'};`;
}

function factoryDescription(dialect: string, least: readonly string[][], all: Credentials): string[] {
  const forPages = least.some((names) => names.every((scheme) => all[scheme]?.browser));
  const where = forPages
    ? ['For Node, and for browsers: in pages whose origin the service allows.']
    : ['FOR SERVERS ONLY, never in a browser: whoever can read a page can read a credential in it.'];
  return [
    `A client for the ${dialect} dialect.`,
    ...(least.length > 0 ? where : ['It needs no credential.']),
    '',
    'A call resolves to `data` or, for every declared 4xx and 5xx, to `error`, each typed by the contract, and to the `response`.',
    'It rejects with a `DOMException` named `TimeoutError` after the timeout, with a `TypeError` where the network fails, and',
    'with whatever a credential function rejects with; then nothing has been sent.',
  ];
}

function comment(lines: readonly string[], indentation = ''): string {
  const safe = lines.map((line) => ` * ${line.replaceAll('*/', '*\u200b/')}`.trimEnd());
  return ['/**', ...safe, ' */'].map((line) => indentation + line).join('\n');
}

const alternatives = (paths: readonly string[]): string[] => paths.map((path) => `  | ${quoted(path)}`);

const quoted = (text: string): string => JSON.stringify(text);
