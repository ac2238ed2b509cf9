/** A Gangway as it is deployed, but for where Stripe is: `service.ts STRIPE_URL`. Its settings are in the environment. Prints its URL. */
import { readConfig } from '../../../src/config.ts';
import { startGangway } from '../../../src/gangway.ts';
import { createLog, flushLog } from '../../../src/log.ts';

const config = readConfig(process.env);
const log = createLog(config.logLevel);
const stripe = { secretKey: config.stripe?.secretKey ?? '', baseUrl: process.argv[2] ?? '' };
const gangway = await startGangway({ ...config, stripe }, log);
console.log(gangway.url);
process.once('SIGTERM', async () => {
  await gangway.close().catch((error) => log.error({ err: error }, 'not closed'));
  await flushLog(log);
  process.exit(0);
});
