import type { Credentials } from '../../src/contract-test/credentials.ts';
import { DEMO } from '../../src/demo/data.ts';
import type { TestGangway } from './gangway.ts';

/** With what the contract tests call a test service. */
export async function demoCredentials({ token, credentials }: TestGangway): Promise<Required<Credentials>> {
  const { appId, tenantId, returnUrl } = DEMO;
  return {
    userdocks: { app: appId, token: await token(), tenant: tenantId, returnUrl },
    hookbridge: { key: credentials.apiKey, returnUrl },
  };
}
