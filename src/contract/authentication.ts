/** Runs an authenticator, and limits failures per caller's address. */
import type Koa from 'koa';
import type { Context } from 'openapi-backend';
import type { Credentials } from './dialect.ts';
import { AuthenticationError, RequestError } from './errors.ts';

/** Counts failed authentications by the caller's address. */
export interface FailedAuthentications {
  /** Seconds until the address may try again; 0 if it may now. */
  retryAfter(address: string): Promise<number>;
  /** Counts one failure. */
  add(address: string): Promise<void>;
}

/**
 * Wraps a dialect's authenticator as a security handler of openapi-backend.
 *
 * An address over the limit is refused before its credential is looked at: guessing costs it time and us nothing.
 *
 * @throws {RequestError} 429 over the limit. @throws {AuthenticationError} 401. Anything else is a fault of ours.
 */
export function authenticator(
  authenticate: (credentials: Credentials) => Promise<object>,
  options: {
    readonly failedAuthentications: FailedAuthentications;
    readonly clientAddress: (ctx: Koa.Context) => string;
  },
) {
  const { failedAuthentications, clientAddress } = options;
  return async (context: Context, ctx: Koa.Context): Promise<object> => {
    const address = clientAddress(ctx);
    const seconds = await failedAuthentications.retryAfter(address);
    if (seconds > 0) {
      throw new RequestError('tooManyRequests', 'Too many failed authentications', {
        headers: { 'Retry-After': seconds },
      });
    }
    try {
      return await authenticate({ headers: ctx.headers, params: context.request.params });
    } catch (error) {
      if (error instanceof AuthenticationError) await failedAuthentications.add(address);
      throw error;
    }
  };
}

/**
 * The token of an `Authorization: Bearer …` header (RFC 6750, section 2.1).
 *
 * @throws {AuthenticationError} There is none, or the header has another form.
 */
export function bearerToken(authorization: string | undefined): string {
  if (!authorization) throw new AuthenticationError('There is no Authorization header', { missing: true });
  const token = /^Bearer +([A-Za-z0-9\-._~+/]+=*) *$/i.exec(authorization)?.[1];
  if (!token) throw new AuthenticationError('The Authorization header is no bearer token');
  return token;
}
