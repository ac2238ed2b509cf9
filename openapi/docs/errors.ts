/** The error catalogue: every code of every dialect, with what the contract says about it. */
import {
  type Contract,
  type Example,
  eachOperation,
  onlyContent,
  type Response,
  resolve,
  type Schema,
} from '../generate/contract.ts';
import type { Meaning, Retry } from '../generate/errors/list.ts';
import { errorAnchor, errorTitle } from '../generate/names.ts';

interface CatalogueEntry extends Meaning {
  readonly code: string;
  readonly status: number;
  /** The causes that the contract names in its examples. */
  readonly examples: readonly string[];
}

/** Whether to try again, for people: in a table, and in a sentence. */
const RETRY: Readonly<Record<Retry, readonly [short: string, long: string]>> = {
  'after-correction': ['after correction', 'Not as it is: the same request fails again. Correct it first.'],
  'after-delay': ['after a delay', 'Yes, after as many seconds as the `Retry-After` header says.'],
  no: ['no', 'No. The same request will fail until the operator has mended the cause.'],
};

/** The catalogue as Markdown. */
export function errorsPage(contract: Contract): string {
  return `${INTRODUCTION}\n${contract.tags.map(({ name }) => dialectSection(contract, name)).join('\n')}`;
}

const INTRODUCTION = `# Errors

Decide by the **code**, not by the message: a code is stable, a message may be reworded or name the fields at fault. A code that you do
not know is to be treated like its status.

Every error carries an \`X-Request-Id\` header. Quote it when you ask for support; the operator finds the reason under it in the log.
`;

function dialectSection(contract: Contract, dialect: string): string {
  const entries = catalogue(contract, dialect);
  const rows = entries.map(
    ({ code, status, message, retry }) =>
      `| [\`${code}\`](#${errorAnchor(dialect, code)}) | ${status} | ${message} | ${RETRY[retry][0]} |`,
  );
  return [
    `## Errors of ${dialect}\n`,
    `An error of this dialect looks like this:\n`,
    `\`\`\`json\n${JSON.stringify(shortestExample(contract, dialect), null, 2)}\n\`\`\`\n`,
    `| Code | Status | Message | Try again? |\n| --- | --- | --- | --- |`,
    ...rows,
    '',
    ...entries.map((entry) => entrySection(dialect, entry)),
  ].join('\n');
}

function entrySection(dialect: string, entry: CatalogueEntry): string {
  const { code, status, message, messages = {}, description, resolution, retry, extension, examples } = entry;
  const others = Object.entries(messages).map(([scheme, text]) => `, with \`${scheme}\` “${text}”`);
  return [
    `### ${errorTitle(dialect, code)}\n`,
    `Status ${status}, “${message}”${others.join('')}. ${extension ? 'Added by Gangway to the published page of the dialect.' : ''}\n`,
    `- **Cause**: ${description}`,
    ...(examples.length > 1 ? [`- **For example**: ${examples.join('; ')}.`] : []),
    `- **What to do**: ${resolution}`,
    `- **Try again?** ${RETRY[retry][1]}\n`,
  ].join('\n');
}

function catalogue(contract: Contract, dialect: string): CatalogueEntry[] {
  const entries = new Map<string, CatalogueEntry>();
  for (const { status, codes, examples } of errorResponses(contract, dialect)) {
    for (const [code, meaning] of codes) {
      const summaries = examples.filter(({ value }) => mentions(value, code)).map(({ summary }) => summary);
      const known = entries.get(code)?.examples ?? [];
      entries.set(code, { ...meaning, code, status, examples: [...new Set([...known, ...summaries])] });
    }
  }
  return [...entries.values()].sort((a, b) => a.status - b.status);
}

/** Every error response of the dialect's operations, with the codes that it may carry. */
function errorResponses(contract: Contract, dialect: string) {
  const operations = [...eachOperation(contract)].filter(({ operation }) => operation.tags[0] === dialect);
  return operations.flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, reference]) => {
      const response: Response = resolve(contract, reference);
      const [media] = Object.values(response.content ?? {});
      const examples: Example[] = Object.values(media?.examples ?? {});
      const codes = codesOf(contract, response);
      return codes.length > 0 ? [{ status: Number(status), codes, examples }] : [];
    }),
  );
}

/** The codes that a response may carry, with what the contract says of each. */
function codesOf(contract: Contract, response: Response): [string, Meaning][] {
  const { 'x-gangway-errors': codes = [] } = response;
  const schema: Schema = resolve(contract, onlyContent(response.content, codes.join()).schema);
  const meanings = schema['x-gangway-codes'] as Readonly<Record<string, Meaning>>;
  return codes.map((code) => [code, meanings[code] as Meaning]);
}

const mentions = (body: unknown, code: string): boolean =>
  JSON.stringify(body).includes(JSON.stringify(code));

/** The shortest error among the examples of a dialect shows its form best. */
function shortestExample(contract: Contract, dialect: string): unknown {
  const bodies = errorResponses(contract, dialect).flatMap(({ examples }) =>
    examples.map(({ value }) => value),
  );
  const length = (body: unknown) => JSON.stringify(body).length;
  return bodies.reduce((shortest, body) => (length(body) < length(shortest) ? body : shortest));
}
