/**
 * Opens a tenant's portal again and again until that fails, and twenty times more:
 * `fill-disk.ts FILE SANDBOX_URL APP TENANT`. Says how many were opened, and how the others failed.
 */

import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { openStore } from '../../src/store/store.ts';
import { StripeProvider } from '../../src/stripe/provider.ts';
import { createPortal } from './create-portal.ts';

const [file = '', baseUrl, appId = '', tenantId = ''] = process.argv.slice(2);
const store = await openStore(file, { now: () => new Date(), newId: () => crypto.randomUUID() });
const options = { secretKey: SANDBOX_SECRET_KEY, timeout: 10_000, maxRetries: 0 };
const provider = new StripeProvider({ ...options, baseUrl });
const portal = createPortal(store, provider);
const caller = {
  requestId: 'req_1',
  dialect: 'userdocks',
  principal: 'user:user-1',
  appId,
  tenantId,
  member: 'user-1',
};
let opened = 0;
const failures: string[] = [];
while (failures.length < 21) {
  try {
    await portal.open(caller, { returnUrl: 'https://app.example.com/account' });
    opened++;
  } catch (error) {
    failures.push((error as Error).message);
  }
}
console.log(JSON.stringify({ opened, failures }));
provider.close();
process.exit();
