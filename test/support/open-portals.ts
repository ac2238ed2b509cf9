/** Opens a tenant's portal many times at once: `open-portals.ts DATABASE_URL SANDBOX_URL APP TENANT COUNT`. */

import { storeLocation } from '../../src/config-values.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { openStore } from '../../src/store/store.ts';
import { StripeProvider } from '../../src/stripe/provider.ts';
import { createPortal } from './create-portal.ts';

const [DATABASE_URL = '', baseUrl, appId = '', tenantId = '', count] = process.argv.slice(2);
const clock = { now: () => new Date(), newId: () => crypto.randomUUID() };
const store = await openStore(storeLocation(DATABASE_URL), clock);
const provider = new StripeProvider({
  secretKey: SANDBOX_SECRET_KEY,
  baseUrl,
  timeout: 10_000,
  maxRetries: 2,
});
const portal = createPortal(store, provider);
const caller = {
  requestId: 'req_1',
  dialect: 'userdocks',
  principal: 'user:user-1',
  appId,
  tenantId,
  member: 'user-1',
};
const open = () => portal.open(caller, { returnUrl: 'https://app.example.com/account' });
const results = await Promise.allSettled(Array.from({ length: Number(count) }, open));
for (const result of results) if (result.status === 'rejected') console.error(result.reason);
console.log(results.filter(({ status }) => status === 'fulfilled').length);
provider.close();
await store.close();
