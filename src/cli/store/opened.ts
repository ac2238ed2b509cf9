import { BillingError } from '../../billing/errors.ts';
import { StoreError } from '../../store/errors.ts';
import { openingReason } from '../../store/unavailable.ts';
import { CliError } from '../errors.ts';

/** Does work on a store. @throws {CliError} The store's own codes, or STORE_UNAVAILABLE: the system or the engine does not let us. */
export async function opened<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeFailure(error);
  }
}

/** The same error as commands have it. What is a bug stays as it is. */
export function storeFailure(error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof StoreError) return new CliError(error.code, `${error.message}.`);
  if (error instanceof BillingError || code === 'ERR_SQLITE_ERROR' || syscall !== undefined)
    return new CliError('STORE_UNAVAILABLE', `The store cannot be used: ${openingReason(error)}.`);
  return error;
}
