/** The rules of the gate. The guide "Versions and changes" tells callers what they may count on by them. */

const UNTIL_NEXT_MAJOR = 'Keep it, marked `deprecated: true`, until the next major version.';
const KEEP_BESIDE = 'Keep it beside the new one.';
const MAKE_OPTIONAL = 'Let it be left out; what happens then is what happened so far.';

/** What breaks callers: why, and what can be done instead. */
const BREAKING = {
  'operation-removed': ['Calls of it are answered with 404 or 405.', UNTIL_NEXT_MAJOR],
  'operation-id-changed': [
    'Generated clients name their functions by it.',
    'Keep the id; a better name can go into the summary.',
  ],
  'dialect-prefix-changed': [
    'Errors at paths that are not declared take the form of another dialect.',
    'Keep the prefix; a new one can be that of a new dialect.',
  ],
  'server-removed': ['Callers took this address from the contract.', KEEP_BESIDE],
  'security-narrowed': [
    'Callers who have no other credentials are answered with 401.',
    'Let either do: add the new requirement as an entry of its own to the list in `security`.',
  ],
  'security-scheme-changed': [
    'Callers present the credential as before, and are answered with 401.',
    'Declare another scheme, and let operations accept either.',
  ],
  'parameter-removed': ['Callers who send it no longer get what it asked for.', UNTIL_NEXT_MAJOR],
  'parameter-required': ['Calls without it are answered with 400.', MAKE_OPTIONAL],
  'parameter-form-changed': ['What callers send is read otherwise.', 'Add a parameter of another name.'],
  'path-parameter-renamed': ['Generated clients name an argument by it.', 'Keep the name.'],
  'body-removed': ['What callers send in the body is ignored.', 'Keep it, or add another operation.'],
  'body-required': ['Calls without a body are answered with 400.', MAKE_OPTIONAL],
  'body-limit-lowered': ['Bodies that were accepted are refused.', 'Keep the limit.'],
  'media-type-removed': ['Callers send or read this form.', KEEP_BESIDE],
  'request-narrowed': [
    'Requests that were valid are refused.',
    'Accept what was accepted; what is stricter can come as a new field or operation.',
  ],
  'request-property-removed': [
    'Callers who send it are refused, or do not get what it asked for.',
    UNTIL_NEXT_MAJOR,
  ],
  'request-property-required': ['Requests without it, valid so far, are refused.', MAKE_OPTIONAL],
  'default-changed': ['Callers who leave it out get something else than before.', 'Keep the default.'],
  'response-removed': ['Callers are prepared for this status, and not for what comes instead.', 'Keep it.'],
  'success-added': [
    'Callers may get it instead of the success that they know, whose body they read.',
    'Answer with the known status, or add another operation.',
  ],
  'response-body-removed': ['Callers read the body.', 'Keep it.'],
  'response-widened': [
    'Callers may get what they were promised never to get.',
    'Leave the field as it is; what is new can come in a new field.',
  ],
  'response-property-removed': ['Callers read it.', UNTIL_NEXT_MAJOR],
  'response-value-removed': ['Callers wait for this value.', KEEP_BESIDE],
  'error-code-removed': ['Callers decide by the code.', KEEP_BESIDE],
  'header-removed': ['Callers read it.', 'Keep it.'],
  'header-optional': ['Callers read it, and count on it.', 'Send it always, as before.'],
  'example-removed': [
    'Tests against the mock choose it by its name.',
    'Keep the name; its value may change.',
  ],
} as const satisfies Record<string, readonly [why: string, instead: string]>;

/** What gives callers more, and breaks none of those who ignore what they do not know. */
type Added =
  | 'operation-added'
  | 'deprecated'
  | 'security-widened'
  | 'parameter-added'
  | 'parameter-optional'
  | 'body-added'
  | 'body-optional'
  | 'body-limit-raised'
  | 'media-type-added'
  | 'request-widened'
  | 'response-added'
  | 'response-body-added'
  | 'response-extended'
  | 'response-narrowed'
  | 'header-added'
  | 'header-required'
  | 'example-added';

export type Rule = keyof typeof BREAKING | Added;

/** Why a change breaks callers, and what can be done instead; undefined if it does not. */
export function breach(rule: Rule): readonly [why: string, instead: string] | undefined {
  return BREAKING[rule as keyof typeof BREAKING];
}

/** A change that callers can notice. */
export interface Change {
  readonly rule: Rule;
  /** `POST /v1/billing/portal`; empty for the whole contract. */
  readonly operation: string;
  /** The part of it: `request body`, `response 403`, `query parameter`. */
  readonly part: string;
  /** What has a name in the part, unless it is a field. */
  readonly kind?: 'header' | 'error code' | 'example';
  /** The name, or where in a value, such as `error.code` or `items[].status`; empty for the whole part. */
  readonly field?: string;
  /** What was, and what is. */
  readonly what: string;
}

/** A change in an operation that is yet to be named. */
export type Found = Omit<Change, 'operation'>;

/** The change, if there is one. */
export const when = (condition: unknown, change: Found): Found[] => (condition ? [change] : []);
