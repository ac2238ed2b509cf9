/** Authorises callers who are to come back to a page of theirs. */
import type { Access, Grant } from './access.ts';
import type { Caller } from './caller.ts';
import { BillingError, type BillingErrorCode } from './errors.ts';
import { checkReturnUrl, originNotAllowed, parseReturnUrl } from './return-url.ts';

/**
 * Whether the caller may act at all is said before what is wrong with the URL.
 *
 * @param given Where the caller comes back to; undefined for the tenant's default.
 * @returns The URL as it is sent on.
 * @throws {BillingError} One of ACCESS_ERRORS or RETURN_URL_ERRORS.
 */
export async function authorizeReturn(
  access: Access,
  livemode: boolean,
  caller: Caller,
  given: string | undefined,
): Promise<{ readonly grant: Grant; readonly returnUrl: string }> {
  const url = given === undefined ? undefined : parseReturnUrl(given, livemode);
  const grant = await access.authorize(caller, url instanceof URL ? url.origin : undefined);
  if (url instanceof BillingError) throw url;
  if (url && !grant.originAllowed) throw originNotAllowed(url);
  return { grant, returnUrl: url ? url.href : await defaultReturnUrl(access, livemode, grant) };
}

/**
 * Checks a second page to go to, by the same rule.
 *
 * @param returnUrl The first one, which was checked: its origin is not asked for again.
 * @param code What it fails with, in place of RETURN_URL_NOT_ALLOWED.
 * @returns The URL as it is sent on.
 */
export async function checkOtherUrl(
  access: Access,
  livemode: boolean,
  { app }: Grant,
  given: string,
  returnUrl: string,
  code: BillingErrorCode,
): Promise<string> {
  const allowed = new URL(returnUrl).origin;
  const allows = async (origin: string) => origin === allowed || access.allowsOrigin(app.id, origin);
  try {
    return await checkReturnUrl(given, livemode, allows);
  } catch (error) {
    if (!(error instanceof BillingError) || error.code !== 'RETURN_URL_NOT_ALLOWED') throw error;
    throw new BillingError(code, error.message, { cause: error });
  }
}

async function defaultReturnUrl(access: Access, livemode: boolean, { app, tenant }: Grant): Promise<string> {
  if (tenant.defaultReturnUrl === null)
    throw new BillingError('RETURN_URL_MISSING', 'No return URL, and the tenant has no default one');
  return checkReturnUrl(tenant.defaultReturnUrl, livemode, (origin) => access.allowsOrigin(app.id, origin));
}
