import Stripe from 'stripe';
import type { Config } from '../../config.ts';
import type { StripeProvider } from '../../stripe/provider.ts';
import type { CheckedApp } from './apps.ts';
import { type Check, failed, ok } from './check.ts';
import { failedCall } from './failed-call.ts';
import { checkPortalConfigurations } from './portal-configurations.ts';

/** An id that no customer has: asked to change it, Stripe checks the key's permission and then finds nothing to change. */
const NO_CUSTOMER = 'cus_gangwaydoctor';
/** Likewise: none that could be closed. */
const NO_SESSION = 'cs_gangwaydoctor';

/** Whether Stripe answers, the key may do what Gangway needs, and the portal configurations are there. */
export async function checkStripe(
  provider: StripeProvider,
  config: Config,
  apps: readonly CheckedApp[],
): Promise<Check[]> {
  const account = await checkAccount(provider, config.stripeAccountId);
  if (account.status === 'failed') return [account];
  return [
    account,
    ...(await checkPermissions(provider, config)),
    ...(await checkPortalConfigurations(provider, apps)),
  ];
}

async function checkAccount({ client }: StripeProvider, expected: string | undefined): Promise<Check> {
  const name = 'Stripe account';
  try {
    const { id } = await client.accounts.retrieveCurrent();
    if (expected && expected !== id)
      return failed(
        name,
        `STRIPE_ACCOUNT_ID is ${expected}, but the key is of ${id}`,
        'Unset STRIPE_ACCOUNT_ID, or use a key of that account.',
      );
    return ok(name, `${id} answers`);
  } catch (error) {
    const forbidden = error instanceof Stripe.errors.StripePermissionError;
    if (forbidden && expected)
      return ok(name, `${expected}, as STRIPE_ACCOUNT_ID says; the key may not read it`);
    if (forbidden)
      return failed(
        name,
        'the key may not read its account',
        'Set STRIPE_ACCOUNT_ID to the account’s id, acct_….',
      );
    return failedCall(name, error);
  }
}

/** A restricted key may lack what only a customer's call would show. */
async function checkPermissions({ client }: StripeProvider, config: Config): Promise<Check[]> {
  if (!config.stripe?.secretKey.startsWith('rk_')) return [];
  const probes: [string, () => Promise<unknown>][] = [
    ['Customers (write)', () => client.customers.update(NO_CUSTOMER, { metadata: { gangway: 'doctor' } })],
    ['Customer portal (write)', () => client.billingPortal.sessions.create({ customer: NO_CUSTOMER })],
    ['Subscriptions (read)', () => client.subscriptions.list({ limit: 1 })],
    ['Invoices (read)', () => client.invoices.list({ limit: 1 })],
    ['Products (read)', () => client.products.list({ limit: 1 })],
    ['Prices (read)', () => client.prices.list({ limit: 1 })],
    ['Checkout Sessions (write)', () => client.checkout.sessions.expire(NO_SESSION)],
    ['Events (read)', () => client.events.list({ limit: 1 })],
    ['Billing meters (read)', () => client.billing.meters.list({ limit: 1 })],
  ];
  const name = 'permissions';
  const lacking: string[] = [];
  for (const [permission, probe] of probes) {
    try {
      await probe();
    } catch (error) {
      if (error instanceof Stripe.errors.StripePermissionError) lacking.push(permission);
      else if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return [failedCall(name, error)];
    }
  }
  if (lacking.length === 0) return [ok(name, 'the restricted key has those that Gangway needs')];
  const remedy = 'Grant them to the key at https://dashboard.stripe.com/apikeys.';
  return [failed(name, `the restricted key lacks: ${lacking.join(', ')}`, remedy)];
}
