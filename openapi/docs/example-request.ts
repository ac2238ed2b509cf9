/** A valid request for an operation, made of the contract's own examples, and how to send it. */
import type { Contract, DeclaredOperation } from '../generate/contract.ts';
import { schemeEntries } from '../generate/security.ts';

export interface ExampleRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/**
 * The request of an operation: examples of its path parameters, its credentials and the first example of its body.
 *
 * @throws {Error} If the contract gives no example of a parameter, a credential or a body.
 */
export function exampleRequest(contract: Contract, declared: DeclaredOperation): ExampleRequest {
  const { operation, method } = declared;
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body = content && needed(Object.values(content.examples ?? {})[0], operation.operationId).value;
  return {
    method,
    path: examplePath(declared),
    headers: { ...credentials(contract, declared), ...(mediaType ? { 'Content-Type': mediaType } : {}) },
    ...(content ? { body } : {}),
  };
}

function examplePath({ path, parameters }: DeclaredOperation): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const { example } = needed(
      parameters.find((parameter) => parameter.name === name),
      name,
    );
    return encodeURIComponent(String(needed(example, name)));
  });
}

/** The headers of the first alternative of its security. */
function credentials(contract: Contract, { operation }: DeclaredOperation): Record<string, string> {
  const entries = schemeEntries(contract);
  const declared = contract.components.securitySchemes as Readonly<Record<string, Scheme>> | undefined;
  const headers = Object.keys(operation.security[0] ?? {}).map((scheme) => {
    const example = needed(declared?.[scheme]?.['x-gangway-example'], `${scheme}, x-gangway-example`);
    return entries[scheme]?.type === 'bearer'
      ? ['Authorization', `Bearer ${example}`]
      : [declared?.[scheme]?.name, example];
  });
  return Object.fromEntries(headers);
}

type Scheme = { readonly name?: string; readonly 'x-gangway-example'?: string };

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
    `curl -sS -i ${method === 'GET' ? '' : `-X ${method} `}${baseUrl}${path}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${shellQuoted(JSON.stringify(body))}`]),
  ].join(separator);
}

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
