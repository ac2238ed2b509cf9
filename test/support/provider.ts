/** The Stripe adapter on a sandbox, both gone after the test. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { BillingError } from '../../src/billing/errors.ts';
import {
  SANDBOX_SECRET_KEY,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../../src/sandbox/index.ts';
import { type StripeOptions, StripeProvider } from '../../src/stripe/provider.ts';

export async function startTestSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ file: ':memory:', ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** An adapter that does not try again by itself. */
export function providerAt(baseUrl: string, options: Partial<StripeOptions> = {}): StripeProvider {
  const provider = new StripeProvider({
    secretKey: SANDBOX_SECRET_KEY,
    baseUrl,
    timeout: 5000,
    maxRetries: 0,
    ...options,
  });
  onTestFinished(() => provider.close());
  return provider;
}

export async function startProvider(options: Partial<StripeOptions> = {}) {
  const sandbox = await startTestSandbox();
  return { sandbox, provider: providerAt(sandbox.url, options) };
}

/** A server that answers just as it is told. */
export async function startServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The BillingError that a call fails with; anything else fails the test. */
export async function billingError(call: Promise<unknown>): Promise<BillingError> {
  const result = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (result === undefined) throw new Error('The call succeeded');
  if (!(result instanceof BillingError)) throw result;
  return result;
}
