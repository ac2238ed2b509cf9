/** The error catalogue: every code of every dialect, with what the contract says about it. */
import { dialects, errors } from '../../generated/operations.ts';
import type { Contract, Example, Response, Schema } from '../generate/contract.ts';
import { slug } from './markdown.ts';

interface CatalogueEntry {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly cause: string;
  readonly resolution: string;
  readonly retry: string;
  /** Whether the dialect's published page does not know it. */
  readonly extension: boolean;
  /** The causes that the contract names in its examples. */
  readonly examples: readonly string[];
}

/** What `x-gangway-retry` says, for people: in a table, and in a sentence. */
const RETRY: Readonly<Record<string, readonly [short: string, long: string]>> = {
  'after-correction': ['after correction', 'Not as it is: the same request fails again. Correct it first.'],
  'after-delay': ['after a delay', 'Yes, after as many seconds as the `Retry-After` header says.'],
  no: ['no', 'No. The same request will fail until the operator has mended the cause.'],
};

/**
 * The catalogue as Markdown.
 *
 * @throws {Error} If an error lacks its description, `x-gangway-resolution` or a known `x-gangway-retry`.
 */
export function errorsPage(contract: Contract): string {
  const sections = Object.keys(dialects).map((dialect) => dialectSection(contract, dialect as DialectName));
  return `${INTRODUCTION}\n${sections.join('\n')}`;
}

type DialectName = keyof typeof dialects;

/** The anchor of an error's entry on the page. */
export function errorAnchor(dialect: string, code: string): string {
  return slug(entryTitle(dialect, code));
}

const entryTitle = (dialect: string, code: string): string => `${dialect} ${code}`;

const INTRODUCTION = `# Errors

Decide by the **code**, not by the message: a code is stable, a message may be reworded or name the fields at fault. A code that you do
not know is to be treated like its status.

Every error carries an \`X-Request-Id\` header. Quote it when you ask for support; the operator finds the reason under it in the log.
`;

function dialectSection(contract: Contract, dialect: DialectName): string {
  const entries = catalogue(contract, dialect);
  const rows = entries.map(
    ({ code, status, message, retry }) =>
      `| [\`${code}\`](#${errorAnchor(dialect, code)}) | ${status} | ${message} | ${retryText(retry, code)[0]} |`,
  );
  return [
    `## Errors of ${dialect}\n`,
    `An error of this dialect looks like this:\n`,
    `\`\`\`json\n${JSON.stringify(exampleBody(contract, dialect), null, 2)}\n\`\`\`\n`,
    `| Code | Status | Message | Try again? |\n| --- | --- | --- | --- |`,
    ...rows,
    '',
    ...entries.map((entry) => entrySection(dialect, entry)),
  ].join('\n');
}

function entrySection(dialect: string, entry: CatalogueEntry): string {
  const { code, status, message, cause, resolution, retry, extension, examples } = entry;
  return [
    `### ${entryTitle(dialect, code)}\n`,
    `Status ${status}, “${message}”. ${extension ? 'Added by Gangway to the published page of the dialect.' : ''}\n`,
    `- **Cause**: ${oneLine(cause)}`,
    ...(examples.length > 1 ? [`- **For example**: ${examples.map(oneLine).join('; ')}.`] : []),
    `- **What to do**: ${oneLine(resolution)}`,
    `- **Try again?** ${retryText(retry, code)[1]}\n`,
  ].join('\n');
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ');

function retryText(retry: string, code: string): readonly [string, string] {
  const text = RETRY[retry];
  if (!text) throw new Error(`${code}: x-gangway-retry must be one of ${Object.keys(RETRY).join(', ')}`);
  return text;
}

function catalogue(contract: Contract, dialect: DialectName): CatalogueEntry[] {
  return Object.entries(errors[dialect]).map(([code, { status, message, schema: name }]) => {
    const schema = contract.components.schemas?.[name] as Schema;
    return {
      code,
      status,
      message,
      cause: text(schema, 'description', name),
      resolution: text(schema, 'x-gangway-resolution', name),
      retry: text(schema, 'x-gangway-retry', name),
      extension: schema['x-gangway-extension'] === true,
      examples: examplesOf(contract, name, code).map(({ summary }) => summary),
    };
  });
}

function text(schema: Schema, keyword: string, name: string): string {
  const value = schema[keyword];
  if (typeof value !== 'string') throw new Error(`${name}: an error schema has "${keyword}"`);
  return value;
}

/** The examples of the responses with this schema that show this code. */
function examplesOf(contract: Contract, schema: string, code: string): Example[] {
  return Object.values(contract.components.responses as Record<string, Response>)
    .flatMap(({ content = {} }) => Object.values(content))
    .filter((content) => JSON.stringify(content.schema).includes(`/${schema}"`))
    .flatMap(({ examples }) => Object.values(examples ?? {}))
    .filter(({ value }) => JSON.stringify(value).includes(JSON.stringify(code)));
}

/** The shortest error among the examples of a dialect shows its form best. */
function exampleBody(contract: Contract, dialect: DialectName): unknown {
  const bodies = Object.entries(errors[dialect]).flatMap(([code, { schema }]) =>
    examplesOf(contract, schema, code).map(({ value }) => value),
  );
  const length = (body: unknown) => JSON.stringify(body).length;
  return bodies.reduce((shortest, body) => (length(body) < length(shortest) ? body : shortest));
}
