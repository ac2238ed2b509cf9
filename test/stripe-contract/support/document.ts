/** Stripe's OpenAPI 3.0 document, as a judge of answers. */
import { readFile } from 'node:fs/promises';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import type { Exchange } from './recorder.ts';

type Json = { readonly [key: string]: unknown };

interface Document {
  readonly info: { readonly version: string };
  readonly paths: Record<string, Record<string, { responses: Record<string, { content: Json }> }>>;
  readonly components: { readonly schemas: Record<string, Json> };
}

/** What schemas are called here. */
const SCHEMA = 'stripe:';

/** Finds out how an answer deviates from the document. */
export interface Judge {
  /** The API version of the document. */
  readonly version: string;
  /** One line for each deviation: `/items/data/*: …`. None if the answer is as documented. */
  deviations(exchange: Exchange): string[];
}

/** @throws {Error} The document does not know the operation. */
export async function readJudge(file: string): Promise<Judge> {
  const text = await readFile(file, 'utf8');
  const document: Document = JSON.parse(text.replaceAll('"#/components/schemas/', `"${SCHEMA}`));
  const ajv = new Ajv.default({ allErrors: true, strict: false, validateFormats: false });
  for (const [name, schema] of Object.entries(document.components.schemas))
    ajv.addSchema(converted(schema) as Json, SCHEMA + name);
  const compiled = new Map<unknown, ValidateFunction>();

  function validator({ method, path, status }: Exchange): ValidateFunction {
    const responses = operation(document, method, path).responses;
    const content = (responses[status] ?? responses.default)?.content['application/json'] as { schema: Json };
    const known = compiled.get(content.schema) ?? ajv.compile(converted(content.schema) as Json);
    compiled.set(content.schema, known);
    return known;
  }

  return {
    version: document.info.version,
    deviations(exchange) {
      const validate = validator(exchange);
      if (validate(exchange.body)) return [];
      return [...new Set(specific(validate.errors ?? []).map(line))].sort();
    },
  };
}

function operation({ paths }: Document, method: string, path: string) {
  const template = Object.keys(paths)
    .filter((name) => new RegExp(`^${name.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
    // A fixed segment goes before a parameter.
    .sort((a, b) => a.split('{').length - b.split('{').length)[0];
  const found = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
  if (!found) throw new Error(`Stripe's document has no ${method} ${path}`);
  return found;
}

/**
 * OpenAPI 3.0 to JSON Schema: `nullable` becomes an alternative. What Stripe's schemas leave open is closed, since a property that
 * is not in the document is one that Stripe does not send; and what can be expanded is not (nobody here asks for it).
 */
function converted(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(converted);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = schema as Json;
  if ('x-expansionResources' in rest) return orNull({ type: 'string' }, nullable);
  const entries = Object.entries(rest).map(([key, value]) => [
    key,
    key === 'properties'
      ? Object.fromEntries(Object.entries(value as Json).map(([name, part]) => [name, converted(part)]))
      : ['enum', 'description'].includes(key)
        ? value
        : converted(value),
  ]);
  const result = Object.fromEntries(entries);
  if (result.properties && result.additionalProperties === undefined) result.additionalProperties = false;
  return orNull(result, nullable);
}

const orNull = (schema: unknown, nullable: unknown) =>
  nullable ? { anyOf: [schema, { type: 'null' }] } : schema;

/** Without those that only say that no alternative fits; why each does not is said as well. */
function specific(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(({ keyword, params }) => keyword !== 'anyOf' && params.type !== 'null');
}

function line({ instancePath, keyword, params, message }: ErrorObject): string {
  const where = instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/*') || '/';
  const detail = params.additionalProperty ?? params.missingProperty ?? params.allowedValues ?? '';
  return keyword === 'required' ? `${where}: ${message}` : `${where}: ${message} ${detail}`.trim();
}
