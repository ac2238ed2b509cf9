/**
 * A service in a process of its own, as it runs in production but for Stripe: `node test/bench/service.ts <sandbox> <folder>`. Says
 * where it is, a tenant's API key and customers of other tenants, then serves until it is told to stop.
 */
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import { ensureCredentials } from '../../src/demo/credentials.ts';
import { DEMO, ensureDemoData } from '../../src/demo/data.ts';
import { startGangway } from '../../src/gangway.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { provisioner } from '../support/provisioner.ts';
import { SECRET } from './events.ts';

/** Customers of tenants, with a subscription each. A refresh of one is four calls of Stripe, which allows 100 a second. */
const CUSTOMERS = 20;

const [baseUrl = '', folder = ''] = process.argv.slice(2);
const config = readConfig({
  PORT: '0',
  HOST: '127.0.0.1',
  DATABASE_URL: `file:${folder}/gangway.db`,
  STRIPE_SECRET_KEY: SANDBOX_SECRET_KEY,
  STRIPE_WEBHOOK_SECRET: SECRET,
});
if (!config.stripe) throw new Error('There is no key');
const log = pino(pino.destination(`${folder}/log`));
const gangway = await startGangway({ ...config, stripe: { ...config.stripe, baseUrl } }, log);
await ensureDemoData(gangway.store, gangway.provider);
const { apiKey } = await ensureCredentials(gangway.store, folder);
const customers = await Promise.all(Array.from({ length: CUSTOMERS }, makeCustomer));
process.stdout.write(`${JSON.stringify({ url: gangway.url, apiKey, customers })}\n`);
process.once('SIGTERM', () => void gangway.close());

async function makeCustomer(): Promise<string> {
  const { store, provider } = gangway;
  const { client, livemode } = provider;
  const tenantId = await provisioner(store).createTenant({ appId: DEMO.appId, name: 'Tenant' });
  const card = 'pm_card_visa';
  const { id } = await client.customers.create({
    payment_method: card,
    invoice_settings: { default_payment_method: card },
  });
  await client.subscriptions.create({ customer: id, items: [{ price: DEMO.priceId }] });
  await provisioner(store).linkCustomer(tenantId, await provider.account(), livemode, id);
  return id;
}
