/** What the dialects' valid calls are made of, in the demo. */
import type { Variables } from '../contract-test/variables.ts';
import { dialects } from '../dialects/index.ts';
import { SANDBOX_WEBHOOK_SECRET } from '../sandbox/index.ts';
import { type DemoCredentials, publicKeyOf } from './credentials.ts';
import { DEMO } from './data.ts';

/**
 * The variables of every dialect, by their names: a dialect that names its own as the others do needs nothing here.
 *
 * @param token Of the demo user.
 * @throws {Error} A dialect has a variable that the demo knows nothing of.
 */
export function demoVariables(
  credentials: Omit<DemoCredentials, 'file'>,
  token: string,
): Required<Variables> {
  const known: Readonly<Record<string, string>> = {
    app: DEMO.appId,
    tenant: DEMO.tenantId,
    returnUrl: DEMO.returnUrl,
    token,
    key: credentials.apiKey,
    apiKeyRead: credentials.apiKeyRead,
    apiKeyWrite: credentials.apiKeyWrite,
    unsubscribedKey: credentials.unsubscribedApiKey,
    unsubscribedTenant: DEMO.unsubscribedTenantId,
    disposableTenant: DEMO.unsubscribedTenantId,
    plan: 'pro',
    price: DEMO.priceId,
    webhookSecret: SANDBOX_WEBHOOK_SECRET,
    operatorKey: credentials.operatorKey,
    workshopApp: DEMO.workshopAppId,
    workshopTenant: DEMO.workshopTenantId,
    spareTenant: DEMO.spareTenantId,
    rotatedKeyId: DEMO.rotatedKeyId,
    revokedKeyId: DEMO.revokedKeyId,
    rotatedAppKeyId: DEMO.rotatedAppKeyId,
    revokedAppKeyId: DEMO.revokedAppKeyId,
    workshopCustomer: credentials.workshopCustomer,
    publicKey: publicKeyOf(credentials),
  };
  const entries = Object.values(dialects).map((dialect) => [
    dialect.name,
    Object.fromEntries(Object.keys(dialect.variables).map((name) => [name, demoValue(name)])),
  ]);
  return Object.fromEntries(entries);

  function demoValue(name: string): string {
    const value = known[name];
    if (value === undefined) throw new Error(`The demo has no value for the variable ${name}`);
    return value;
  }
}
