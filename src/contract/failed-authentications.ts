/** Limits how often an address may fail to authenticate. */
import { AuthenticationError, RequestError } from './errors.ts';

/** Counts failed authentications by the caller's address. */
export interface FailedAuthentications {
  /** Counts one failure. Returns the seconds until the address has tries again; 0 while it has some. */
  add(address: string): Promise<number>;
  /** The seconds in which nothing that the address sends is looked at; 0 mostly. */
  exhausted(address: string): number;
}

/** Whether the request was refused over a credential that was sent, be it for the first time or once too often. */
export function isFailedAuthentication(error: unknown): boolean {
  if (error instanceof AuthenticationError) return true;
  return (
    error instanceof RequestError &&
    error.fault === 'tooManyRequests' &&
    error.cause instanceof AuthenticationError
  );
}

/**
 * Runs an authentication. A failure is counted once, however many schemes were tried. Over the limit a credential is still
 * checked, and only a failure is answered otherwise: nobody behind a shared address is locked out by a neighbour. Far over it nothing is
 * looked at any more, so that nobody without a credential keeps the store busy.
 *
 * @throws {RequestError} 429 for a failure over the limit. Whatever the authentication throws otherwise.
 */
export async function countingFailures<T>(
  failures: FailedAuthentications,
  address: () => string,
  authentication: () => Promise<T>,
): Promise<T> {
  const from = address();
  const wait = failures.exhausted(from);
  if (wait > 0) throw tooMany('Far too many failed authentications', wait);
  try {
    return await authentication();
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    const seconds = await failures.add(from);
    if (seconds === 0) throw error;
    throw tooMany(`Too many failed authentications: ${error.message}`, seconds, error);
  }
}

const tooMany = (message: string, seconds: number, cause?: Error): RequestError =>
  new RequestError('tooManyRequests', message, { headers: { 'Retry-After': seconds }, cause });
