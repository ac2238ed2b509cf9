/**
 * A service in a process of its own, as it runs in production but for Stripe: `node test/bench/service.ts <sandbox> <folder>`. Says
 * where it is and a tenant's API key, then serves until it is told to stop.
 */
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import { ensureCredentials } from '../../src/demo/credentials.ts';
import { ensureDemoData } from '../../src/demo/data.ts';
import { startGangway } from '../../src/gangway.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { SECRET } from './events.ts';

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
process.stdout.write(`${JSON.stringify({ url: gangway.url, apiKey })}\n`);
process.once('SIGTERM', () => void gangway.close());
