/** Stripe, and what is sold through it. */
import type { Limits } from '../billing/limits.ts';
import * as read from '../config-values.ts';
import { optional, setting } from './setting.ts';

/** The most that a call to Stripe may be given. */
const MAX_STRIPE_TIMEOUT = 60_000;

const FREE_LIMITS: Limits = {
  messages_per_month: 1000,
  max_projects: 1,
  max_endpoints: 5,
  retention_days: 7,
};

export const STRIPE_SETTINGS = {
  stripe: optional(
    'STRIPE_SECRET_KEY',
    read.stripeAccess,
    'Stripe secret or restricted key. Without one, the sandbox serves.',
    true,
  ),
  stripeAccountId: optional(
    'STRIPE_ACCOUNT_ID',
    read.matching(/^acct_\w+$/, 'an account id, acct_…'),
    'The Stripe account (`acct_…`), for keys that may not read it. Otherwise Stripe is asked.',
  ),
  webhookSecrets: optional(
    'STRIPE_WEBHOOK_SECRET',
    read.webhookSecrets,
    'Signing secret of Stripe’s events (`whsec_…`); comma-separated, while one is rotated. Without one, every event is refused. The sandbox has its own.',
    true,
  ),
  stripeTimeout: setting(
    'STRIPE_TIMEOUT_MS',
    '10000',
    read.integer(100, MAX_STRIPE_TIMEOUT),
    'Milliseconds for one try of a call to Stripe.',
  ),
  stripeMaxRetries: setting(
    'STRIPE_MAX_RETRIES',
    '2',
    read.integer(0, 5),
    'Further tries after a failed call to Stripe.',
  ),
  stripeRateLimit: optional(
    'STRIPE_RATE_LIMIT',
    read.integer(1, 10_000),
    'Calls of Stripe in a second, of all processes that share the store. Without it, what Stripe allows by default less a fifth: 80 with a live key, 20 with a test key, and 20 of one endpoint.',
  ),
  shippingCountries: optional(
    'SHIPPING_COUNTRIES',
    read.countries,
    'Countries that checkouts may ask for a shipping address in: comma-separated, as `DE,AT,CH`. Without any, none asks for one.',
  ),
  freeLimits: setting(
    'FREE_LIMITS',
    Object.entries(FREE_LIMITS)
      .map(([name, limit]) => `${name}=${limit}`)
      .join(','),
    read.limits(FREE_LIMITS),
    'What tenants without a paid plan may use (also `max_retries`): numbers, or `unlimited`. What is not named is as by default.',
  ),
} as const;
