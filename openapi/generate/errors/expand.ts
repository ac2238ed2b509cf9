/** A contract whose operations say in short which errors they answer with -> the same with responses, schemas and examples. */
import { STATUS_CODES } from 'node:http';
import { type Contract, eachOperation, type Schema } from '../contract.ts';
import { pascal } from '../names.ts';
import { exactSchema, statusSchema } from './envelope.ts';
import { type ErrorList, type ListedError, readErrorLists, type Source, wordedFor } from './list.ts';
import { errorResponse, headers, headersOf } from './response.ts';
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
  const published = expanded(source, lists, ({ dialect, envelope, errors }, status) => [
    [
      pascal(dialect) + phrase(status).replace(/(Error)?$/, 'Error'),
      statusSchema(envelope, errors.filter((error) => error.status === status) as [ListedError]),
    ],
  ]);
  const exact = expanded(source, lists, ({ dialect, envelope }, _, answers) =>
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

type Schemas = readonly (readonly [name: string, schema: Schema])[];

/** @param schemasOf The alternatives of what an operation answers with at one status. */
function expanded(
  source: Source,
  lists: readonly ErrorList[],
  schemasOf: (list: ErrorList, status: number, answers: readonly Answer[]) => Schemas,
): Contract {
  const contract = withoutLists(source);
  for (const declared of eachOperation(contract)) {
    const list = lists.find(({ dialect }) => dialect === declared.operation.tags[0]);
    if (!list) throw new Error(`${declared.operation.operationId}: its tag is not declared`);
    const answers = errorsOf(contract, declared, list.errors);
    const responses = declared.operation.responses as Record<string, { headers?: object }>;
    for (const success of Object.values(responses))
      success.headers = { ...headers(contract, declared, headersOf()), ...success.headers };
    for (const status of new Set(answers.map(({ error }) => error.status))) {
      const those = answers.filter(({ error }) => error.status === status);
      const refs = schemasOf(list, status, those).map(([name, schema]) => addSchema(contract, name, schema));
      const schema = refs.length > 1 ? { anyOf: refs } : (refs[0] as Schema);
      responses[status] = errorResponse(contract, declared, list, those, schema);
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

function addSchema(contract: Contract, name: string, schema: Schema): Schema {
  const schemas = contract.components.schemas as Record<string, Schema>;
  schemas[name] ??= schema;
  if (JSON.stringify(schemas[name]) !== JSON.stringify(schema))
    throw new Error(`There are two schemas of the name ${name}`);
  return { $ref: `#/components/schemas/${name}` };
}

function catalogue({ dialect, mediaType, errors }: ErrorList): Record<string, object> {
  return Object.fromEntries(
    errors.map((error) => {
      const { code, kind = null, status, message } = error;
      const schema = exactName(dialect, error);
      const others = Object.keys(error.messages).map((scheme) => {
        const worded = wordedFor(error, [scheme]);
        return [scheme, { message: worded.message, schema: exactName(dialect, worded) }];
      });
      const entry = { kind, status, message, mediaType, schema, headers: headersOf(status) };
      return [code, { ...entry, ...(others.length > 0 && { worded: Object.fromEntries(others) }) }];
    }),
  );
}

const exactName = (dialect: string, { code, scheme = '' }: ListedError): string =>
  pascal(dialect) + pascal(code.toLowerCase()) + (scheme && `For${pascal(scheme)}`);

const phrase = (status: number): string => (STATUS_CODES[status] ?? '').replaceAll(/[^A-Za-z]/g, '');
