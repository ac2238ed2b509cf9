/** A valid request for an operation, made of the contract's own examples, and how to send it. */
import type { Contract, DeclaredOperation, Operation } from '../generate/contract.ts';
import { credentialsOf, schemesFor } from '../generate/credentials.ts';
import { exampleParameters, writtenHeaders, writtenPath } from './example-parameters.ts';

export interface ExampleRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/**
 * The request of an operation: examples of its parameters, its credentials and the first example of its body.
 *
 * @throws {Error} If the contract gives no example of a required parameter, a credential or a body.
 */
export function exampleRequest(contract: Contract, declared: DeclaredOperation): ExampleRequest {
  const { operation, method } = declared;
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body = content && needed(Object.values(content.examples ?? {})[0], operation.operationId).value;
  const parameters = exampleParameters(declared);
  return {
    method,
    path: writtenPath(contract, declared, parameters),
    headers: {
      ...credentialHeaders(contract, operation),
      ...writtenHeaders(parameters),
      ...(mediaType ? { 'Content-Type': mediaType } : {}),
    },
    ...(content ? { body } : {}),
  };
}

function credentialHeaders(contract: Contract, operation: Operation): Record<string, string> {
  const credentials = credentialsOf(contract);
  return Object.fromEntries(
    schemesFor(operation).map((scheme) => {
      const { header, prefix, example } = needed(credentials[scheme], scheme);
      return [header, prefix + needed(example, `${scheme}, x-gangway-example`)];
    }),
  );
}

function needed<T>(example: T | undefined, what: string): T {
  if (example === undefined) throw new Error(`${what}: the contract gives no example of it`);
  return example;
}

/**
 * The request as a `curl` command.
 *
 * @param separator What stands between the arguments: a blank, or a line's end escaped for the shell.
 */
export function curlCommand(request: ExampleRequest, baseUrl: string, separator = ' \\\n  '): string {
  const { method, path, headers, body } = request;
  return [
    `curl -sS -i ${method === 'GET' ? '' : `-X ${method} `}${shellWord(baseUrl + path)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${shellQuoted(JSON.stringify(body))}`]),
  ].join(separator);
}

const shellWord = (text: string): string => (/[^\w%./:-]/.test(text) ? shellQuoted(text) : text);

const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The request as JavaScript for a browser or Node; leaves the answer in `response` and `data`. */
export function fetchCode(request: ExampleRequest, baseUrl: string): string {
  const { method, path, headers, body } = request;
  const fields = [
    `  method: ${literal(method)},`,
    '  headers: {',
    ...Object.entries(headers).map(([name, value]) => `    ${literal(name)}: ${literal(value)},`),
    '  },',
    ...(body === undefined ? [] : [`  body: JSON.stringify(${literal(body)}),`]),
  ];
  return [
    `const response = await fetch(${literal(baseUrl + path)}, {`,
    ...fields,
    '});',
    'const data = await response.json();',
  ].join('\n');
}

const literal = (value: unknown): string => JSON.stringify(value);
