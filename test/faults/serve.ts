/** The service as it runs, but with Stripe elsewhere, guarded against as Stripe itself is, and with what `faulty.ts` can do: `serve.ts STRIPE_URL`. */
import './faulty.ts';
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/main.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/secrets.ts';

const [baseUrl = ''] = process.argv.slice(2);
const config = readConfig({ STRIPE_SECRET_KEY: SANDBOX_SECRET_KEY, ...process.env });
await serve(
  { ...config, stripe: { secretKey: SANDBOX_SECRET_KEY, baseUrl, guarded: true } },
  pino({ level: config.logLevel }),
);
