/** Operations, dialects and error catalogue -> `operations.ts`: what dispatch looks up at run time. */
import {
  type Contract,
  eachOperation,
  type Operation,
  onlyContent,
  type RequestBody,
  type Response,
  resolve,
  type Schema,
  schemaName,
} from './contract.ts';
import { parameterEntry } from './parameters.ts';
import { alternativesOf, schemeEntries } from './security.ts';

/** Bytes that a body may measure where the contract says nothing else (`x-gangway-body-limit`). */
export const BODY_LIMIT = 64 * 1024;

/** The source of `operations.ts`. */
export function operationsModule(contract: Contract, errors: object): string {
  const operations: Record<string, object> = {};
  const dialects = readDialects(contract);
  const schemes = schemeEntries(contract);
  const served = new Map<string, string>();
  for (const { path, method, operation, parameters } of eachOperation(contract)) {
    const id = operation.operationId;
    const [dialect] = operation.tags;
    // Whatever its parameters are called (OpenAPI 3.1, section 4.8.8.2).
    const target = `${method} ${path.replaceAll(/\{[^{}]+\}/g, '{}')}`;
    if (served.has(target)) throw new Error(`${id}: ${method} ${path} is served by ${served.get(target)}`);
    served.set(target, id);
    if (operations[id]) throw new Error(`${id}: there are two operations of this name`);
    if (!dialects[dialect]?.prefix)
      throw new Error(`${id}: its tag "${dialect}" is not declared with an x-gangway-prefix`);
    if (!path.startsWith(dialects[dialect].prefix))
      throw new Error(
        `${id}: ${path} does not lie under ${dialects[dialect].prefix}, the prefix of ${dialect}`,
      );
    const responses = declaredResponses(contract, operation);
    operations[id] = {
      dialect,
      method,
      path,
      security: alternativesOf(operation, schemes),
      parameters: parameters.map((parameter) => parameterEntry(contract, parameter, id)),
      validator: parameters.length > 0 ? `${id}Parameters` : null,
      body: operation.requestBody ? bodyEntry(operation.requestBody, id) : null,
      responses: Object.fromEntries(
        responses.map(({ status, ...response }) => [
          status,
          { ...response, schema: response.schema && schemaName(response.schema, id) },
        ]),
      ),
    };
  }
  return [
    '/** The dialects, by the name of their tag. Each answers for all that lies under its prefix. */',
    `export const dialects = ${literal(dialects)} as const;\n`,
    `export const operations = ${literal(operations)} as const;\n`,
    '/** Where each security scheme has its credential. */',
    `export const securitySchemes = ${literal(schemes)} as const;\n`,
    '/** Every error that a dialect lists, by its code. */',
    `export const errors = ${literal(errors)} as const;\n`,
  ].join('\n');
}

function readDialects({ tags }: Contract): Record<string, { readonly prefix: string }> {
  for (const { name, 'x-gangway-prefix': prefix } of tags) {
    if (prefix && !/^\/(.*\/)?$/.test(prefix))
      throw new Error(`${name}: its x-gangway-prefix begins and ends with a slash, not "${prefix}"`);
  }
  return Object.fromEntries(tags.map((tag) => [tag.name, { prefix: tag['x-gangway-prefix'] }]));
}

function bodyEntry(
  { required = false, content, 'x-gangway-body-limit': limit = BODY_LIMIT }: RequestBody,
  id: string,
) {
  const { mediaType, schema } = onlyContent(content, id);
  if (mediaType !== 'application/json')
    throw new Error(`${id}: only JSON is supported as a request body, not ${mediaType}`);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(`${id}: its x-gangway-body-limit is a number of bytes, not ${limit}`);
  return { required, schema: schemaName(schema, id), limit };
}

/** Reset Content, which Koa ends only by closing the connection, and Not Modified: nothing of ours is kept by a cache. */
const UNSUPPORTED_STATUSES = ['205', '304'];

interface DeclaredResponse {
  readonly status: number;
  /** Null, like the schema, for a response without a body. */
  readonly mediaType: string | null;
  readonly schema: Schema | null;
  /** Those that it always has. */
  readonly headers: readonly string[];
  /** Those that it may have; absent if there are none. */
  readonly optionalHeaders?: readonly string[];
  /** Of the errors that it may carry. */
  readonly codes: readonly string[];
}

function declaredResponses(contract: Contract, operation: Operation): DeclaredResponse[] {
  return Object.entries(operation.responses).map(([status, reference]) => {
    const where = `${operation.operationId} ${status}`;
    if (!/^[2-5]\d\d$/.test(status))
      throw new Error(`${operation.operationId}: exact statuses only, not "${status}"`);
    if (UNSUPPORTED_STATUSES.includes(status)) throw new Error(`${where}: this status is not supported`);
    const response: Response = resolve(contract, reference);
    if (status === '204' && response.content) throw new Error(`${where}: this status has no body`);
    const named = (required: boolean) =>
      Object.entries(response.headers ?? {})
        .filter(([, header]) => (resolve(contract, header).required === true) === required)
        .map(([name]) => name);
    const optionalHeaders = named(false);
    const content = response.content
      ? onlyContent(response.content, where)
      : { mediaType: null, schema: null };
    return {
      status: Number(status),
      ...content,
      headers: named(true),
      ...(optionalHeaders.length > 0 && { optionalHeaders }),
      codes: response['x-gangway-errors'] ?? [],
    };
  });
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
