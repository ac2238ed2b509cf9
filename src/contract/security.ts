/** Finds out who is calling, by the alternatives of an operation's security (OpenAPI 3.1, section 4.8.30). */
import type { IncomingHttpHeaders } from 'node:http';
import { operations, securitySchemes } from '../../generated/operations.ts';
import { AuthenticationError, type Fault, RequestError } from './errors.ts';
import type { OperationId } from './types.ts';

/** What an authenticator sees of a request. */
export interface AuthenticationRequest {
  /** That of the operation: `GET` for HEAD, too. */
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The path's parameters, decoded, not yet validated. */
  readonly params: Readonly<Record<string, string>>;
  /** The exact bytes of the body, for signatures over them. */
  readonly bytes: () => Promise<Buffer>;
}

/** Proves a credential: the token of a bearer scheme, or the value of an API key's header. Throws an AuthenticationError. */
export type Authenticator<Principal, Services> = (
  credential: string,
  request: AuthenticationRequest,
  services: Services,
) => Promise<Principal>;

type AnyAuthenticator<Services> = Authenticator<object, Services>;
type SchemeName = keyof typeof securitySchemes;

/**
 * The principal, tagged with its scheme; where schemes serve together, the principals by the names of their schemes, tagged with
 * all. Undefined for a public operation, and for one that is public, too, if no credential was sent. Alternatives whose headers are
 * absent are not tried, and each scheme is asked once at most.
 *
 * @throws {AuthenticationError} No alternative proves who is calling; `CredentialsMissing` if none was tried. Where the schemes are
 *   refused as bad requests, a `RequestError` that is one and names the header.
 */
export async function authenticate<Services>(
  id: OperationId,
  authenticators: Readonly<Record<string, AnyAuthenticator<Services>>>,
  request: AuthenticationRequest,
  services: Services,
): Promise<object | undefined> {
  const alternatives: readonly (readonly SchemeName[])[] = operations[id].security;
  const present = alternatives.filter(
    (schemes) => schemes.length > 0 && schemes.every((scheme) => headerOf(scheme, request)),
  );
  if (present.length === 0) {
    if (alternatives.length > 0 && alternatives.every((schemes) => schemes.length > 0))
      throw asBadRequest(alternatives, 'is required') ?? new CredentialsMissing();
    return undefined;
  }
  const principals = new Map<SchemeName, Promise<object>>();
  const prove = (scheme: SchemeName) => {
    const proof = principals.get(scheme) ?? principalOf(scheme, authenticators, request, services);
    principals.set(scheme, proof);
    return proof;
  };
  let failure: AuthenticationError | undefined;
  for (const schemes of present) {
    try {
      return await proveAll(schemes, prove);
    } catch (error) {
      if (!(error instanceof AuthenticationError)) throw error;
      failure ??= error;
    }
  }
  throw asBadRequest(present, 'does not prove who has sent this', failure) ?? failure;
}

/** The refusal of credentials that are like any other field at fault; undefined for all others, whose refusal is of its own kind. */
function asBadRequest(
  [schemes = []]: readonly (readonly SchemeName[])[],
  reason: string,
  failure?: AuthenticationError,
): RequestError | undefined {
  const fields = schemes.filter((scheme) => refusalOf(scheme) === 'badRequest');
  if (fields.length === 0) return undefined;
  const issues = fields.map(
    (scheme) => ({ in: 'header', field: securitySchemes[scheme].name, reason }) as const,
  );
  return new RequestError('badRequest', failure?.message ?? NO_CREDENTIAL, { issues, cause: failure });
}

/** Whether all that the operation accepts is a proof like any other field of a request: see `x-gangway-refusal`. */
export const isBySignature = (id: OperationId): boolean => {
  const schemes: readonly SchemeName[] = operations[id].security.flat();
  return schemes.length > 0 && schemes.every((scheme) => refusalOf(scheme) === 'badRequest');
};

const refusalOf = (scheme: SchemeName): Fault => securitySchemes[scheme].refusal;

const NO_CREDENTIAL = 'There is no credential';

/** No credential was sent that the operation knows. It is not counted: a page of another site can make a browser do it. */
export class CredentialsMissing extends RequestError {
  override readonly name = 'CredentialsMissing';

  constructor() {
    super('unauthorized', NO_CREDENTIAL);
  }
}

/** Asks one scheme after another: what is refused costs no more than it must. */
async function proveAll(
  schemes: readonly SchemeName[],
  prove: (scheme: SchemeName) => Promise<object>,
): Promise<object> {
  const principals: [SchemeName, object][] = [];
  for (const scheme of schemes) principals.push([scheme, await prove(scheme)]);
  const [first, ...others] = principals;
  const scheme = schemes.join('+');
  return others.length > 0 ? { ...Object.fromEntries(principals), scheme } : { ...first?.[1], scheme };
}

async function principalOf<Services>(
  scheme: SchemeName,
  authenticators: Readonly<Record<string, AnyAuthenticator<Services>>>,
  request: AuthenticationRequest,
  services: Services,
): Promise<object> {
  const authenticator = authenticators[scheme];
  if (!authenticator) throw new Error(`No authenticator for ${scheme}`);
  const principal: unknown = await authenticator(credentialOf(scheme, request), request, services);
  if (typeof principal !== 'object' || principal === null)
    throw new Error(`The authenticator for ${scheme} names no principal`);
  return principal;
}

function headerOf(
  scheme: SchemeName,
  { headers }: Pick<AuthenticationRequest, 'headers'>,
): string | undefined {
  const value = headers[securitySchemes[scheme].header];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** RFC 6750, section 2.1, for bearer tokens. */
function credentialOf(scheme: SchemeName, request: AuthenticationRequest): string {
  const value = headerOf(scheme, request) ?? '';
  if (securitySchemes[scheme].type !== 'bearer') return value;
  const token = /^Bearer +([A-Za-z0-9\-._~+/]+=*) *$/i.exec(value)?.[1];
  if (!token) throw new AuthenticationError('The Authorization header is not a bearer token');
  return token;
}

/**
 * The `WWW-Authenticate` header of a 401: a challenge for each scheme that serves (RFC 9110, section 11.6.1).
 *
 * @param refused The headers of a request whose credentials were refused; empty where some were missing. Only a token that was sent
 *   and refused has an error (RFC 6750, section 3.1).
 */
export function challenge(id: OperationId, refused: IncomingHttpHeaders): string {
  const alternatives: readonly (readonly SchemeName[])[] = operations[id].security;
  const challenges = alternatives.flat().map((name) => {
    const scheme = securitySchemes[name] as { readonly type: string; readonly header: string };
    if (scheme.type !== 'bearer') return `ApiKey realm="gangway", header="${scheme.header}"`;
    const sent = headerOf(name, { headers: refused });
    return sent ? 'Bearer realm="gangway", error="invalid_token"' : 'Bearer realm="gangway"';
  });
  return [...new Set(challenges)].join(', ');
}
