/** Operations, dialects and error catalogue -> `operations.ts`: what dispatch looks up at run time. */
import {
  type Contract,
  eachOperation,
  type Operation,
  onlyContent,
  type Response,
  resolve,
  type Schema,
  schemaName,
} from './contract.ts';

/** The source of `operations.ts`. */
export function operationsModule(contract: Contract, errors: object): string {
  const operations: Record<string, object> = {};
  const dialects = readDialects(contract);
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
      security: operation.security.flatMap((requirement) => Object.keys(requirement)),
      parameters: parameters.length > 0 ? `${id}Parameters` : null,
      body: operation.requestBody
        ? {
            required: operation.requestBody.required ?? false,
            schema: schemaName(onlyContent(operation.requestBody.content, id).schema, id),
          }
        : null,
      responses: Object.fromEntries(
        responses.map(({ status, mediaType, schema, headers }) => [
          status,
          { mediaType, schema: schemaName(schema, id), headers },
        ]),
      ),
    };
  }
  return [
    '/** The dialects, by the name of their tag. Each answers for all that lies under its prefix. */',
    `export const dialects = ${literal(dialects)} as const;\n`,
    `export const operations = ${literal(operations)} as const;\n`,
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

interface DeclaredResponse {
  readonly status: number;
  readonly mediaType: string;
  readonly schema: Schema;
  readonly headers: readonly string[];
}

function declaredResponses(contract: Contract, operation: Operation): DeclaredResponse[] {
  return Object.entries(operation.responses).map(([status, reference]) => {
    if (!/^[1-5]\d\d$/.test(status))
      throw new Error(`${operation.operationId}: exact statuses only, not "${status}"`);
    const response: Response = resolve(contract, reference);
    const headers = Object.entries(response.headers ?? {})
      .filter(([, header]) => resolve(contract, header).required)
      .map(([name]) => name);
    return {
      status: Number(status),
      ...onlyContent(response.content, `${operation.operationId} ${status}`),
      headers,
    };
  });
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
