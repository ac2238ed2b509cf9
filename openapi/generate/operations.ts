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
  for (const { path, method, operation, parameters } of eachOperation(contract)) {
    const id = operation.operationId;
    const [dialect] = operation.tags;
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
        responses.map(({ status, mediaType, schema, headers, codes }) => [
          status,
          { mediaType, schema: schema && schemaName(schema, id), headers, codes },
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

interface DeclaredResponse {
  readonly status: number;
  /** Null, like the schema, for a response without a body. */
  readonly mediaType: string | null;
  readonly schema: Schema | null;
  readonly headers: readonly string[];
  /** Of the errors that it may carry. */
  readonly codes: readonly string[];
}

function declaredResponses(contract: Contract, operation: Operation): DeclaredResponse[] {
  return Object.entries(operation.responses).map(([status, reference]) => {
    if (!/^[1-5]\d\d$/.test(status))
      throw new Error(`${operation.operationId}: exact statuses only, not "${status}"`);
    const response: Response = resolve(contract, reference);
    const headers = Object.entries(response.headers ?? {})
      .filter(([, header]) => resolve(contract, header).required)
      .map(([name]) => name);
    const where = `${operation.operationId} ${status}`;
    const content = response.content
      ? onlyContent(response.content, where)
      : { mediaType: null, schema: null };
    return { status: Number(status), ...content, headers, codes: response['x-gangway-errors'] ?? [] };
  });
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
