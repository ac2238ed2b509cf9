/** Limits how often an address may fail to authenticate. */
import { AuthenticationError, RequestError } from './errors.ts';

/** Counts failed authentications by the caller's address. */
export interface FailedAuthentications {
  /** Counts one failure. Returns the seconds until the address has tries again; 0 while it has some. */
  add(address: string): Promise<number>;
}

/**
 * Runs an authentication. A failure is counted once, however many schemes were tried. Over the limit a credential is still
 * checked, and only a failure is answered otherwise: nobody behind a shared address is locked out by a neighbour.
 *
 * @throws {RequestError} 429 for a failure over the limit. Whatever the authentication throws otherwise.
 */
export async function countingFailures<T>(
  failures: FailedAuthentications,
  address: () => string,
  authentication: () => Promise<T>,
): Promise<T> {
  try {
    return await authentication();
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    const seconds = await failures.add(address());
    if (seconds === 0) throw error;
    throw new RequestError('tooManyRequests', `Too many failed authentications: ${error.message}`, {
      headers: { 'Retry-After': seconds },
      cause: error,
    });
  }
}
