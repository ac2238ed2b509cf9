/** A Gangway on a shared store: `replica.ts DATABASE_URL STRIPE_URL`. Prints its URL. */
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import { startGangway } from '../../src/gangway.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { WEBHOOK_SECRET } from './events.ts';

const [DATABASE_URL = '', baseUrl = ''] = process.argv.slice(2);
const gangway = await startGangway(
  {
    ...readConfig({
      DATABASE_URL,
      PORT: '0',
      STRIPE_MAX_RETRIES: '0',
      STRIPE_TIMEOUT_MS: '1000',
      NODE_ENV: 'test',
    }),
    stripe: { secretKey: SANDBOX_SECRET_KEY, baseUrl },
    webhookSecrets: [WEBHOOK_SECRET],
  },
  pino({ level: 'warn' }, pino.destination(2)),
);
console.log(gangway.url);
