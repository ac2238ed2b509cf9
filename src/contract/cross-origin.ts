/** What the contract says about calls from pages of other origins (Fetch standard, CORS protocol). */
import { operations, securitySchemes } from '../../generated/operations.ts';
import { MANAGED_HEADERS } from './managed-headers.ts';
import type { DialectName } from './types.ts';

/** Headers that a browser lets every page read (Fetch standard, section 4.9). */
const SAFELISTED = new Set(['Cache-Control', 'Content-Type']);

/** What a page of an allowed origin may send to a path, and read of its responses. */
export interface CrossOriginRules {
  readonly methods: readonly string[];
  readonly requestHeaders: readonly string[];
  readonly responseHeaders: readonly string[];
}

interface DeclaredOperation {
  readonly dialect: DialectName;
  readonly method: string;
  readonly security: readonly (readonly (keyof typeof securitySchemes)[])[];
  readonly parameters: readonly { readonly in: string; readonly name: string }[];
  readonly body: object | null;
  readonly responses: Readonly<Record<string, DeclaredHeaders>>;
}

interface DeclaredHeaders {
  readonly headers: readonly string[];
  readonly optionalHeaders?: readonly string[];
}

const declared: readonly DeclaredOperation[] = Object.values(operations);

/**
 * The rules of a dialect. Methods are those of a path; what may be sent and read is the same in the whole dialect, so that a
 * browser can keep it.
 *
 * @param methods What the path serves.
 */
export function crossOriginRules(dialect: DialectName, methods: readonly string[]): CrossOriginRules {
  const own = declared.filter((operation) => operation.dialect === dialect);
  const schemes = own.flatMap(({ security }) => security.flat()).map((name) => securitySchemes[name].header);
  const parameters = own.flatMap((operation) => operation.parameters);
  return {
    methods: methods.filter((method) => method !== 'HEAD'),
    requestHeaders: unique([
      ...schemes,
      ...(own.some(({ body }) => body) ? ['Content-Type'] : []),
      ...parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name),
    ]),
    responseHeaders: unique([
      ...MANAGED_HEADERS,
      ...own
        .flatMap(({ responses }) => Object.values(responses))
        .flatMap(({ headers, optionalHeaders = [] }) => [...headers, ...optionalHeaders]),
    ]).filter((name) => !SAFELISTED.has(name)),
  };
}

/** Once each, written as HTTP/1.1 does: `X-Request-Id`. */
function unique(names: readonly string[]): string[] {
  const written = names.map((name) => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase()));
  return [...new Set(written)];
}
