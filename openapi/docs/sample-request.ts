/** What the code samples of an operation say: its example request, its credentials and what is in the answer. */

import { leastAlternatives } from '../generate/client.ts';
import {
  type Contract,
  type DeclaredOperation,
  type Response,
  resolve,
  type Schema,
} from '../generate/contract.ts';
import {
  type ClientCredential,
  clientOperations,
  credentialsOf,
  schemesFor,
} from '../generate/credentials.ts';
import { type ExampleParameters, exampleParameters, writtenHeaders } from './example-parameters.ts';
import { exampleRequest } from './example-request.ts';

/** A credential that has an example. */
export type SampleCredential = ClientCredential & { readonly example: string };

export interface SampleRequest {
  readonly dialect: string;
  readonly method: string;
  /** As the contract writes it, with `{name}` for a parameter. */
  readonly template: string;
  /** With its query. */
  readonly path: string;
  /** Examples of the parameters, by place. */
  readonly parameters: ExampleParameters;
  /** The header parameters and the body's media type. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for none. */
  readonly body: unknown;
  /** What the operation is called with. */
  readonly credentials: readonly SampleCredential[];
  /** What the dialect's client is made with; more than that where the operation is public and others are not. */
  readonly clientCredentials: readonly SampleCredential[];
  readonly answer: SampleAnswer;
}

/** The successful response. */
export interface SampleAnswer {
  readonly status: number;
  readonly hasBody: boolean;
  readonly url: ResultUrl | undefined;
}

/** A URL in the response that the caller is to redirect to. */
export interface ResultUrl {
  /** As JavaScript reads it: `.items[0].nextAction.url`. */
  readonly accessor: string;
  readonly description: string;
}

/**
 * The sample of an operation, made of the contract's examples: those of its parameters and the first one of its body.
 *
 * @throws {Error} If an example is missing.
 */
export function sampleRequest(contract: Contract, declared: DeclaredOperation): SampleRequest {
  const { operation, path: template } = declared;
  const [dialect] = operation.tags;
  const { method, path, headers, body } = exampleRequest(contract, declared);
  const mediaType = headers['Content-Type'];
  const parameters = exampleParameters(declared);
  const own = clientOperations(contract).filter((other) => other.operation.tags[0] === dialect);
  const credentials = credentialsOf(contract);
  const named = (schemes: readonly string[]) => schemes.map((name) => credentials[name] as SampleCredential);
  const schemes = schemesFor(operation);
  return {
    dialect,
    method,
    template,
    path,
    parameters,
    headers: { ...writtenHeaders(parameters), ...(mediaType ? { 'Content-Type': mediaType } : {}) },
    body,
    credentials: named(schemes),
    clientCredentials: named(schemes.length > 0 ? schemes : (leastAlternatives(own)[0] ?? [])),
    answer: answerOf(contract, declared),
  };
}

function answerOf(contract: Contract, { operation }: DeclaredOperation): SampleAnswer {
  const [status, success] = Object.entries(operation.responses).find(([status]) => /^2/.test(status)) ?? [];
  if (!success) throw new Error(`${operation.operationId}: the contract declares no successful response`);
  const [content] = Object.values(resolve<Response>(contract, success).content ?? {});
  return {
    status: Number(status),
    hasBody: content !== undefined,
    url: content && findUrl(contract, content.schema, ''),
  };
}

/** The first property of the format `uri` that is always one, in the order of the schema. */
function findUrl(contract: Contract, reference: Schema, accessor: string): ResultUrl | undefined {
  const schema: Schema = resolve(contract, reference);
  if (schema.format === 'uri' && schema.type === 'string')
    return { accessor, description: String(schema.description ?? '').trim() };
  const nested: [Schema, string][] = Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(
    ([name, property]) => [property, `${accessor}.${name}`],
  );
  if (schema.items) nested.push([schema.items as Schema, `${accessor}[0]`]);
  for (const [property, inner] of nested) {
    const found = findUrl(contract, property, inner);
    if (found) return found;
  }
  return undefined;
}
