/** The one form of a dialect's errors -> the schema of one of them, that of all with a status, and examples. */
import { type Contract, resolve, type Schema } from '../contract.ts';
import type { ErrorExample, ListedError, Meaning } from './list.ts';

/** The schema of exactly this error: code and message belong together. */
export function exactSchema(envelope: Schema, error: ListedError): Schema {
  const { code, status, message, issues, description, page } = error;
  const named = { pattern: `^${literally(message)}(: .+)?$`, default: message };
  return schemaOf(envelope, description, issues, {
    type: { const: page },
    title: { const: message },
    code: { const: code },
    status: { const: status },
    message: issues ? named : { const: message },
  });
}

/** The schema of all errors with one status, as it is published: the code tells them apart, `x-gangway-codes` says what each means. */
export function statusSchema(envelope: Schema, errors: readonly [ListedError, ...ListedError[]]): Schema {
  const [{ status, message, description, page }] = errors;
  const meanings = errors.map((error) => `- \`${error.code}\`: ${oneLine(error.description)}`);
  const schema = schemaOf(
    envelope,
    errors.length > 1 ? meanings.join('\n') : description,
    errors.some(({ issues }) => issues),
    {
      type: { example: page },
      title: { example: message },
      code: { enum: errors.map(({ code }) => code) },
      status: { const: status },
      message: { example: message },
    },
  );
  return {
    ...schema,
    ...(errors.every(({ extension }) => extension) && { 'x-gangway-extension': true }),
    'x-gangway-codes': Object.fromEntries(errors.map((error) => [error.code, meaningOf(error)])),
  };
}

function meaningOf(error: ListedError): Meaning {
  const { message, messages, description, resolution, retry, extension, issues } = error;
  return {
    message,
    ...(Object.keys(messages).length > 0 && { messages }),
    description: oneLine(description),
    resolution: oneLine(resolution),
    retry,
    ...(issues && { issues }),
    ...(extension && { extension }),
  };
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ');
const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

type Slots = Readonly<Record<'type' | 'title' | 'code' | 'status' | 'message', Schema>>;

function schemaOf(envelope: Schema, description: string, issues: boolean, slots: Slots): Schema {
  const schema = filled(envelope, (slot, part) => {
    if (slot === 'issues') return issues ? part : undefined;
    if (slot === 'entries') return issues ? part : { ...part, maxItems: 1 };
    if (slot in slots) return { ...part, ...slots[slot as keyof Slots] };
    throw new Error(`An envelope has no slot "${slot}"`);
  });
  return { ...schema, description };
}

/** The schema with each slot filled; a property whose slot stays empty is left out. */
function filled(
  schema: Schema,
  fill: (slot: string, part: Schema) => Schema | undefined,
): Schema | undefined {
  const { 'x-gangway-slot': slot, properties, items, ...rest } = schema;
  const entries = Object.entries((properties ?? {}) as Record<string, Schema>)
    .map(([name, part]) => [name, filled(part, fill)] as const)
    .filter(([, part]) => part !== undefined);
  const full: Schema = {
    ...rest,
    ...(properties ? { properties: Object.fromEntries(entries) } : {}),
    ...(items ? { items: filled(items as Schema, fill) } : {}),
  };
  return slot ? fill(String(slot), full) : full;
}

type Issues = readonly (readonly [field: string, reason: string])[];

/** The body of an error, as an example shows it. */
export function exampleBody(contract: Contract, envelope: Schema, error: ListedError, example: ErrorExample) {
  const { code, status, message, page } = error;
  return bodyOf(envelope, Object.entries(example.issues));

  function bodyOf(reference: Schema, issues: Issues): unknown {
    const schema: Schema = resolve<Schema>(contract, reference);
    const { 'x-gangway-slot': slot, properties, items } = schema;
    if (slot === 'type') return page;
    if (slot === 'title') return message;
    if (slot === 'code') return code;
    if (slot === 'status') return status;
    if (slot === 'message') return sentence(message, issues);
    if (slot === 'issues') return issues.length > 0 ? Object.fromEntries(issues) : undefined;
    if (slot === 'entries') {
      const entries: Issues[] = issues.length > 0 ? issues.map((issue) => [issue]) : [[]];
      return entries.map((entry) => bodyOf(items as Schema, entry));
    }
    if (!properties) return needed(schema);
    const values = Object.entries(properties).map(([name, part]) => [name, bodyOf(part, issues)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
}

const sentence = (message: string, issues: Issues): string =>
  issues.length > 0 ? `${message}: ${issues.map((issue) => issue.join(' ')).join('; ')}` : message;

function needed(schema: Schema): unknown {
  const value = schema.const ?? schema.example;
  if (value === undefined) throw new Error('A part of an envelope needs a slot, a const or an example');
  return value;
}
