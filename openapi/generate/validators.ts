/** Request and response schemas -> `validators.js`: plain functions, one per distinct schema, without imports. */
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import {
  type Contract,
  eachOperation,
  onlyContent,
  type Response,
  resolve,
  type Schema,
  schemaName,
} from './contract.ts';
import { parametersSchema } from './parameters.ts';
import { DISCRIMINATOR } from './plain-alternatives.ts';

/** Keywords that say something to people or to Gangway, and nothing to a validator. */
const ANNOTATIONS = ['example', 'x-faker', 'x-gangway-extension', 'x-gangway-reason'];

/**
 * Every schema that a request or a response is checked against, by the name of its validator.
 *
 * @throws {Error} Two different ones would have one name.
 */
export function collectSchemas(contract: Contract): Map<string, Schema> {
  const components = (contract.components.schemas ?? {}) as Record<string, Schema>;
  const schemas = new Map<string, Schema>();
  for (const { operation, parameters } of eachOperation(contract)) {
    const where = operation.operationId;
    if (parameters.length > 0) put(`${where}Parameters`, parametersSchema(parameters));
    if (operation.requestBody) add(onlyContent(operation.requestBody.content, where).schema, where);
    for (const [status, response] of Object.entries(operation.responses)) {
      const { content } = resolve<Response>(contract, response);
      if (!content) continue;
      const { schema } = onlyContent(content, `${where} ${status}`);
      add(schema, `${where} ${status}`);
      for (const part of (schema.anyOf as Schema[] | undefined) ?? []) add(part, `${where} ${status}`);
    }
  }
  return schemas;

  function add(schema: Schema, where: string): void {
    put(schemaName(schema, where), resolve(contract, schema));
  }

  function put(name: string, schema: Schema): void {
    const known = schemas.get(name) ?? components[name];
    if (known && JSON.stringify(resolve(contract, known)) !== JSON.stringify(schema))
      throw new Error(`There are two schemas of the name ${name}`);
    schemas.set(name, schema);
  }
}

/** The source of `validators.js`. */
export async function validatorsModule(contract: Contract, schemas: Map<string, Schema>): Promise<string> {
  const ajv = new Ajv2020.default({
    allErrors: true,
    verbose: true,
    // src/contract/reasons.ts has its own.
    messages: false,
    // Of several alternatives, what is wrong is said of the one that is meant.
    discriminator: true,
    code: { source: true, esm: true, lines: true },
    keywords: ANNOTATIONS,
  });
  addFormats.default(ajv);
  // Components refer to each other by name; each is a schema of its own here, so that each is compiled once.
  const all = { ...(contract.components.schemas as Record<string, Schema>), ...Object.fromEntries(schemas) };
  for (const [name, schema] of Object.entries(all)) ajv.addSchema({ ...byName(schema), $id: id(name) });
  const names = Object.fromEntries([...schemas.keys()].map((name) => [name, id(name)]));
  const result = await build({
    stdin: { contents: standaloneCode.default(ajv, names), resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    // The output names its modules by their paths: from here, wherever the generator runs and whatever is linked.
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    preserveSymlinks: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    legalComments: 'none',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

const id = (name: string): string => `schema:${name}`;

function byName(schema: Schema): Schema {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/components/schemas/', `"$ref":"${id('')}`);
  return JSON.parse(text, (_key, value) => (isTold(value) ? told(value) : value));
}

type Told = Schema & { readonly anyOf: readonly Schema[]; readonly [DISCRIMINATOR]: string };

/** Whether its alternatives are told apart by a property. */
const isTold = (value: unknown): value is Told => typeof Object(value)[DISCRIMINATOR] === 'string';

/** As Ajv knows it. What OpenAPI has for it goes by the names of schemas, or by a mapping that tools read differently. */
const told = ({ anyOf, [DISCRIMINATOR]: propertyName, ...schema }: Told): Schema => ({
  ...schema,
  oneOf: anyOf,
  discriminator: { propertyName },
});

/** The source of `validators.d.ts`. */
export function validatorsTypes(schemas: Map<string, Schema>): string {
  const declarations = [...schemas.keys()].map((name) => `export const ${name}: Validator;\n`).join('');
  return `export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

${declarations}`;
}
