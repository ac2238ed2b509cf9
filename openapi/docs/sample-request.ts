/** What the code samples of an operation say: its example request, its credential and where the portal's URL is in the answer. */
import { type Contract, type DeclaredOperation, resolve, type Schema } from '../generate/contract.ts';
import { exampleRequest } from './example-request.ts';

/** A credential as the samples name it. */
export interface Credential {
  /** In JavaScript. */
  readonly variable: string;
  /** In the environment. */
  readonly environment: string;
  /** Stands where the reader puts his own. */
  readonly placeholder: string;
  /** A comment for where it stands in JavaScript. */
  readonly note: string;
}

export interface SampleRequest {
  readonly dialect: string;
  readonly method: string;
  /** As the contract writes it, with `{name}` for a parameter. */
  readonly template: string;
  readonly path: string;
  /** Examples of the path parameters. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly mediaType?: string;
  readonly body?: unknown;
  readonly credential?: Credential;
  readonly url?: ResultUrl;
}

/** A URL in the response that the caller is to redirect to. */
export interface ResultUrl {
  /** As JavaScript reads it: `.items[0].nextAction.url`. */
  readonly accessor: string;
  readonly description: string;
}

/** Every JWT is the userdocks kind of secret, every other bearer a key. */
const CREDENTIALS = {
  token: { variable: 'token', environment: 'GANGWAY_TOKEN', placeholder: '<jwt>', note: '' },
  apiKey: {
    variable: 'apiKey',
    environment: 'GANGWAY_API_KEY',
    placeholder: '<api key>',
    note: ' // on your backend alone, never in a browser',
  },
} satisfies Record<string, Credential>;

/**
 * The sample of an operation, made of the contract's examples: those of its parameters and the first one of its body.
 *
 * @throws {Error} If an example is missing.
 */
export function sampleRequest(contract: Contract, declared: DeclaredOperation): SampleRequest {
  const { operation, path: template } = declared;
  const { method, path, headers, body } = exampleRequest(contract, declared);
  const mediaType = headers['Content-Type'];
  const credential = credentialOf(contract, declared);
  const url = resultUrl(contract, declared);
  return {
    dialect: operation.tags[0],
    method,
    template,
    path,
    parameters: Object.fromEntries(declared.parameters.map(({ name, example }) => [name, example])),
    ...(mediaType ? { mediaType, body } : {}),
    ...(credential ? { credential } : {}),
    ...(url ? { url } : {}),
  };
}

function credentialOf(contract: Contract, { operation }: DeclaredOperation): Credential | undefined {
  const [scheme] = operation.security.flatMap(Object.keys);
  if (!scheme) return undefined;
  const declared = contract.components.securitySchemes?.[scheme] as { bearerFormat?: string } | undefined;
  return declared?.bearerFormat === 'JWT' ? CREDENTIALS.token : CREDENTIALS.apiKey;
}

function resultUrl(contract: Contract, { operation }: DeclaredOperation): ResultUrl | undefined {
  const success = operation.responses['200'];
  const [content] = success ? Object.values(resolve(contract, success).content ?? {}) : [];
  return content && findUrl(contract, content.schema, '');
}

/** The first property of the format `uri`, in the order of the schema. */
function findUrl(contract: Contract, reference: Schema, accessor: string): ResultUrl | undefined {
  const schema: Schema = resolve(contract, reference);
  if (schema.format === 'uri') return { accessor, description: String(schema.description ?? '').trim() };
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
