/** The errors that a dialect lists (`openapi/<dialect>/errors.yaml`), with what their kinds say, checked. */
import { STATUS_CODES } from 'node:http';
import type { Contract, Schema } from '../contract.ts';
import { errorAnchor } from '../names.ts';

/** A contract before its errors are expanded. */
export interface Source extends Contract {
  readonly tags: readonly (Contract['tags'][number] & { readonly 'x-gangway-errors'?: RawList })[];
  /** What errors of all dialects have in common, by the name of their kind. */
  readonly 'x-gangway-error-kinds'?: Readonly<Record<string, RawError>>;
}

/** The errors of a dialect, and their one form. */
export interface ErrorList {
  readonly dialect: string;
  readonly mediaType: string;
  /** A schema in which `x-gangway-slot` marks what differs from error to error. */
  readonly envelope: Schema;
  readonly errors: readonly ListedError[];
}

/** What is published of a code, in the `x-gangway-codes` of a schema. */
export interface Meaning {
  readonly message: string;
  /** The message of operations with one of these security schemes, where it is another one. */
  readonly messages?: Readonly<Record<string, string>>;
  /** What causes it. */
  readonly description: string;
  /** What to do about it. */
  readonly resolution: string;
  readonly retry: Retry;
  /** Whether the dialect's published page does not know it. */
  readonly extension?: boolean;
  /** Whether it may name the fields at fault. */
  readonly issues?: boolean;
}

export interface ListedError extends Required<Meaning> {
  readonly code: string;
  /** Where its entry in the catalogue is, in the docs that the service has. */
  readonly page: string;
  /** The security scheme whose message this is, where it is not that of all. */
  readonly scheme?: string;
  /** What it stands for, in all dialects; undefined for an error of the dialect's own. */
  readonly kind?: string;
  readonly status: number;
  /** A few words for the description of a response. */
  readonly summary: string;
  /** The traits of the operations that answer with it; empty if only those do that list it. */
  readonly when: readonly string[];
  /** Where an operation has none of these and none of its own, one is made. */
  readonly examples: Examples;
}

const RETRIES = ['after-correction', 'after-delay', 'no'] as const;
export type Retry = (typeof RETRIES)[number];

export type Examples = Readonly<Record<string, ErrorExample>>;

export interface ErrorExample {
  readonly summary: string;
  /** The traits that an operation needs one of; undefined if each that answers with the error shows it. */
  readonly when?: readonly string[];
  /** The fields at fault, with what is wrong with each. */
  readonly issues: Readonly<Record<string, string>>;
}

/** What distinguishes operations, beside their security schemes. */
export const TRAITS = ['always', 'secured', 'body', 'requiredBody', 'parameters', 'provider'];

type RawError = Readonly<Record<string, unknown>>;
interface RawList {
  readonly mediaType: string;
  readonly envelope: Schema;
  readonly errors: readonly RawError[];
}
/** An example as it is written: with nothing but its summary, or in full. */
export type RawExamples = Readonly<Record<string, string | RawExample>> | null;
interface RawExample {
  readonly summary: string;
  readonly when?: string | readonly string[];
  readonly issues?: Readonly<Record<string, string>>;
}

const TEXTS = ['code', 'message', 'description', 'resolution', 'retry'];
const OTHERS = ['kind', 'status', 'summary', 'messages', 'when', 'issues', 'extension', 'examples'];

/**
 * The lists of all dialects.
 *
 * @throws {Error} A list is not complete or contradicts itself; the message names dialect, code and fault.
 */
export function readErrorLists(source: Source): ErrorList[] {
  const traits = new Set([...TRAITS, ...Object.keys(source.components.securitySchemes ?? {})]);
  return source.tags.map(({ name: dialect, 'x-gangway-errors': list }) => {
    if (!list?.mediaType || !list.envelope || !Array.isArray(list.errors))
      throw new Error(`${dialect}: its x-gangway-errors have a mediaType, an envelope and a list of errors`);
    const errors = list.errors.map((raw) => readError(raw, source, traits, dialect));
    const codes = errors.map(({ code }) => code);
    const twice = codes.find((code, i) => codes.indexOf(code) < i);
    if (twice) throw new Error(`${dialect}: the error ${twice} is listed twice`);
    const kinds = errors.flatMap(({ kind }) => kind ?? []);
    const ambiguous = kinds.find((kind, i) => kinds.indexOf(kind) < i);
    if (ambiguous) throw new Error(`${dialect}: there are two errors of the kind ${ambiguous}`);
    return { dialect, mediaType: list.mediaType, envelope: list.envelope, errors };
  });
}

function readError(own: RawError, source: Source, traits: Set<string>, dialect: string): ListedError {
  const fail = (fault: string): never => {
    throw new Error(`${dialect}: the error ${own.code ?? '(without a code)'} ${fault}`);
  };
  const { kind } = own;
  const common = source['x-gangway-error-kinds']?.[String(kind)];
  if (kind !== undefined && !common) fail(`is of the kind "${kind}", which there is not`);
  const raw: RawError = { ...common, ...own };
  const unknown = Object.keys(raw).find((key) => !TEXTS.includes(key) && !OTHERS.includes(key));
  if (unknown) fail(`has an unknown property "${unknown}"`);
  const missing = TEXTS.find((key) => typeof raw[key] !== 'string' || raw[key] === '');
  if (missing) fail(`has no ${missing}`);
  if (!(Number(raw.status) >= 400 && STATUS_CODES[Number(raw.status)]))
    fail(`has the status "${raw.status}", which is not one of an HTTP error`);
  if (!RETRIES.includes(raw.retry as Retry)) fail(`has a retry other than ${RETRIES.join(', ')}`);
  const examples = readExamples(raw.examples as RawExamples | undefined);
  const when = traitsIn(raw.when) ?? [];
  const spoken = Object.keys(raw.messages ?? {});
  const silent = spoken.find((scheme) => TRAITS.includes(scheme) || !traits.has(scheme));
  if (silent) fail(`has a message for "${silent}", which is not a security scheme`);
  const named = [when, ...Object.values(examples).map((example) => example.when ?? [])].flat();
  const stray = named.find((trait) => !traits.has(trait));
  if (stray) fail(`has a "when" that is neither a trait nor a security scheme: ${stray}`);
  return {
    ...(raw as unknown as ListedError),
    page: `/docs#/errors/${errorAnchor(dialect, String(raw.code))}`,
    summary: String(raw.summary ?? raw.message),
    messages: (raw.messages ?? {}) as ListedError['messages'],
    extension: raw.extension === true,
    issues: raw.issues === true,
    when,
    examples,
  };
}

/** The error as it is worded for operations with these security schemes. */
export function wordedFor(error: ListedError, schemes: readonly string[]): ListedError {
  const scheme = schemes.find((name) => error.messages[name] !== undefined);
  if (scheme === undefined) return error;
  const message = String(error.messages[scheme]);
  return { ...error, scheme, message, summary: error.summary === error.message ? message : error.summary };
}

/** Examples as they are written, in full. */
export function readExamples(examples: RawExamples | undefined): Examples {
  const entries = Object.entries(examples ?? {}).map(([name, example]): [string, ErrorExample] => {
    if (typeof example === 'string') return [name, { summary: example, issues: {} }];
    const when = traitsIn(example.when);
    return [name, { summary: example.summary, issues: example.issues ?? {}, ...(when && { when }) }];
  });
  return Object.fromEntries(entries);
}

/** One trait, or a list of them. */
function traitsIn(when: unknown): string[] | undefined {
  return when === undefined ? undefined : ([when].flat() as string[]);
}
