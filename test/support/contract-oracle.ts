/**
 * Says whether a response is what the contract declares. Built from the bundled document by itself, with a strict Ajv
 * of its own, so that it shares no mistake with the generated validators and tables that the service uses.
 */
import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import openapi from '../../generated/openapi.json' with { type: 'json' };

/** A response as it was seen on the wire, and the request that it answers. */
export interface Observed {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Json = Record<string, unknown>;

export interface Declared {
  /** Where the response's declaration stands in the document, as a JSON pointer. */
  readonly pointer: string;
  readonly headers: Readonly<Record<string, { readonly required?: boolean; readonly schema: Json }>>;
  /** Empty for a response without a body. */
  readonly content: Readonly<Record<string, { readonly examples?: Record<string, { value: unknown }> }>>;
  /** The codes that an error may have. */
  readonly codes: readonly string[];
}

export interface DeclaredOperation {
  readonly id: string;
  readonly dialect: string;
  readonly method: string;
  readonly path: string;
  /** Names of security schemes. */
  readonly security: readonly string[];
  readonly responses: Readonly<Record<string, Declared>>;
}

/** Every operation of the contract. */
export const operations: readonly DeclaredOperation[] = Object.entries(openapi.paths as Json).flatMap(
  ([path, item]) =>
    Object.entries(item as Json)
      .filter(([method]) => /^(get|put|post|delete|patch|head|options)$/.test(method))
      .map(([method, operation]) => readOperation(path, method, operation as Json)),
);

function readOperation(path: string, method: string, operation: Json): DeclaredOperation {
  const at = `#/paths/${escapePointer(path)}/${method}/responses`;
  return {
    id: operation.operationId as string,
    dialect: (operation.tags as string[])[0] ?? '',
    method: method.toUpperCase(),
    path,
    security: (operation.security as Json[]).flatMap((scheme) => Object.keys(scheme)),
    responses: Object.fromEntries(
      Object.keys(operation.responses as Json).map((status) => [
        status,
        readResponse(pointerOf(`${at}/${status}`)),
      ]),
    ),
  };
}

function readResponse(pointer: string): Declared {
  const {
    headers = {},
    content = {},
    ...rest
  } = lookup(pointer) as { headers?: Json; content?: Declared['content'] };
  const { 'x-gangway-errors': codes = [] } = rest as { 'x-gangway-errors'?: string[] };
  const resolved = Object.keys(headers).map((name) => [
    name.toLowerCase(),
    lookup(pointerOf(`${pointer}/headers/${name}`)),
  ]);
  return { pointer, content, codes, headers: Object.fromEntries(resolved) };
}

/** The pointer itself, or the one that a reference there leads to. */
function pointerOf(pointer: string): string {
  const { $ref } = lookup(pointer) as { $ref?: string };
  return $ref ? pointerOf($ref) : pointer;
}

function lookup(pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((value, key) => (value as Json)[key], openapi);
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

const ajv = new Ajv2020.default({ strict: true, allErrors: true });
addFormats.default(ajv);
// Extensions (x-…) and examples say nothing to a validator.
ajv.addVocabulary(['example', ...new Set(JSON.stringify(openapi).match(/(?<=")x-[\w-]+(?=":)/g))]);
ajv.addSchema({ $id: 'components', $defs: withRefs(closed(openapi.components.schemas)) });
const compiled = new Map<string, ValidateFunction>();

/** Ajv knows no OpenAPI document, only schemas. */
function withRefs(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"components#/$defs/'));
}

/** Callers are told to expect further fields. The service sends none. */
function closed(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(closed);
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, closed(child)]));
  return 'properties' in copy ? { additionalProperties: false, ...copy } : copy;
}

/** What is wrong with a value by the schema at that pointer of the document; empty if nothing is. */
export function schemaViolations(pointer: string, value: unknown): string[] {
  const validate = compiled.get(pointer) ?? ajv.compile(withRefs(lookup(pointer)));
  compiled.set(pointer, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || 'the value'} ${error.message}`);
}

/** The operation at a path: with that method, HEAD as GET, or any other of the path. */
export function operationAt(method: string, path: string): DeclaredOperation | undefined {
  const there = operations.filter((operation) => {
    const [wanted, given] = [operation.path.split('/'), path.split('/')];
    return (
      wanted.length === given.length &&
      wanted.every((part, i) => (part.startsWith('{') ? given[i] !== '' : part === given[i]))
    );
  });
  return there.find((operation) => operation.method === (method === 'HEAD' ? 'GET' : method)) ?? there[0];
}

/** The dialect that answers for a path: the one with the longest prefix; for one that has none (`*`), that with the shortest. */
export function dialectAt(path: string): string {
  const byPrefix = openapi.tags.toSorted(
    (a, b) => b['x-gangway-prefix'].length - a['x-gangway-prefix'].length,
  );
  const found = byPrefix.find((tag) => path.startsWith(tag['x-gangway-prefix'])) ?? byPrefix.at(-1);
  return found?.name ?? '';
}

/** The declaration of a response with this status at this path; undefined if there is none. */
export function declaredAt(method: string, path: string, status: number): Declared | undefined {
  const operation = operationAt(method, path);
  if (operation) return operation.responses[status];
  const dialect = dialectAt(path);
  return operations.find((other) => other.dialect === dialect && other.responses[status])?.responses[status];
}

/** Headers of HTTP itself and of CORS, which need no declaration. */
const STANDARD =
  /^(connection|content-(length|type|encoding|security-policy)|date|keep-alive|referrer-policy|transfer-encoding|vary|x-content-type-options|access-control-.+)$/;

/** @returns What is wrong with a response; empty if it is declared and valid. */
export function responseViolations(observed: Observed): string[] {
  const { method, path, status, headers, body } = observed;
  const where = `${method} ${path.slice(0, 100)} ${status}`;
  const declared = declaredAt(method, path, status);
  if (!declared) return [`${where}: the status is not declared`];
  return [
    ...headerViolations(declared, headers),
    ...(method === 'HEAD' ? headContent(body) : contentViolations(declared, headers['content-type'], body)),
  ].map((violation) => `${where}: ${violation}`);
}

function headerViolations(declared: Declared, headers: Observed['headers']): string[] {
  const undeclared = Object.keys(headers).filter((name) => !STANDARD.test(name) && !declared.headers[name]);
  return [
    ...undeclared.map((name) => `the header ${name} is not declared`),
    ...Object.entries(declared.headers).flatMap(([name, { required, schema }]) => {
      const text = headers[name];
      if (text === undefined) return required ? [`the header ${name} is missing`] : [];
      const value = schema.type === 'integer' ? Number(text) : text;
      const found = ajv.validate(schema, value) ? [] : (ajv.errors ?? []);
      return found.map(({ message }) => `the header ${name}: ${text} ${message}`);
    }),
  ];
}

const headContent = (body: string): string[] => (body === '' ? [] : ['an answer to HEAD has no content']);

function contentViolations(declared: Declared, contentType = '', body: string): string[] {
  const mediaType = contentType.replace(/; charset=utf-8$/, '');
  if (Object.keys(declared.content).length === 0)
    return body === '' ? [] : ['there is a body where none is declared'];
  if (!declared.content[mediaType]) return [`the content type ${contentType} is not declared`];
  try {
    const pointer = `${declared.pointer}/content/${escapePointer(mediaType)}/schema`;
    const value = JSON.parse(body);
    const wrong = schemaViolations(pointer, value);
    return declared.codes.length > 0 ? [...wrong, ...codeViolations(declared, pointer, value)] : wrong;
  } catch (error) {
    if (error instanceof SyntaxError) return [`the body is no JSON: ${body.slice(0, 100)}`];
    throw error;
  }
}

/** What is wrong with the codes in an error, wherever they stand, and with the messages beside them: JSON Schema does not say it. */
function codeViolations({ codes }: Declared, pointer: string, body: unknown): string[] {
  const schema = lookup(pointerOf(pointer)) as Json & { 'x-gangway-codes': Record<string, Meaning> };
  const meanings = schema['x-gangway-codes'];
  const entries = [...entriesIn(body, codeProperty(schema, Object.keys(meanings)) ?? '')];
  if (entries.length === 0) return ['there is no code'];
  return entries.flatMap(({ code, texts }) => {
    const meaning = meanings[code];
    if (!meaning || !codes.includes(code)) return [`the code ${code} is not declared here`];
    const { message, messages = {}, issues } = meaning;
    // Which of them goes with which security scheme, the response's example shows.
    const known = [message, ...Object.values(messages)];
    const fits = texts.some((text) =>
      known.some((one) => text === one || (issues && text.startsWith(`${one}: `))),
    );
    return fits ? [] : [`the message of ${code}: ${texts.join(' | ')}`];
  });
}

interface Meaning {
  readonly message: string;
  readonly messages?: Readonly<Record<string, string>>;
  readonly issues?: boolean;
}

/** The name of the property that may have all of these values and no others. */
function codeProperty(schema: unknown, codes: readonly string[]): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  for (const [key, child] of Object.entries(schema)) {
    if (JSON.stringify((child as Json | null)?.enum) === JSON.stringify(codes)) return key;
    const found = codeProperty(child, codes);
    if (found) return found;
  }
  return undefined;
}

/** Every object with a code, and the texts that go with it. */
function* entriesIn(node: unknown, property: string): Generator<{ code: string; texts: readonly string[] }> {
  if (typeof node !== 'object' || node === null) return;
  const { [property]: code, ...others } = node as Json;
  if (typeof code === 'string')
    yield { code, texts: Object.values(others).filter((value) => typeof value === 'string') };
  else for (const child of Object.values(node)) yield* entriesIn(child, property);
}
