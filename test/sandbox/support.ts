import Stripe from 'stripe';
import { onTestFinished } from 'vitest';
import {
  SANDBOX_SECRET_KEY,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../src/sandbox/index.ts';

/** Starts a sandbox that ends with the test. */
export async function start(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ file: ':memory:', ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A real stripe-node for a sandbox; it does not try again by itself. */
export function clientOf(
  sandbox: Sandbox,
  key = SANDBOX_SECRET_KEY,
  config: Stripe.StripeConfig = {},
): Stripe {
  return new Stripe(key, {
    host: '127.0.0.1',
    port: sandbox.port,
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
    ...config,
  });
}

/** A sandbox and its client. */
export async function startWithClient(options: Partial<SandboxOptions> = {}) {
  const sandbox = await start(options);
  return { sandbox, stripe: clientOf(sandbox) };
}

/** A monthly price of a new product. */
export async function monthlyPrice(stripe: Stripe, name = 'Team'): Promise<Stripe.Price> {
  const product = await stripe.products.create({ name });
  return stripe.prices.create({
    currency: 'usd',
    product: product.id,
    recurring: { interval: 'month' },
    unit_amount: 4900,
  });
}

/** What a call fails with, as far as tests look at it. */
export async function failure(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { type, statusCode, code, param, message, headers, requestId } = error;
    return { type, statusCode, code, param, message, headers, requestId };
  }
  throw new Error('The call succeeded.');
}

/** A request past stripe-node, to see the answer as it is on the wire. */
export function raw(
  sandbox: Sandbox,
  method: string,
  path: string,
  form?: string,
  headers: Record<string, string> = {},
) {
  const body = form === undefined ? {} : { body: form };
  return fetch(`${sandbox.url}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${SANDBOX_SECRET_KEY}`,
      ...(form === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    ...body,
  });
}
