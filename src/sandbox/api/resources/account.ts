import type Stripe from 'stripe';
import { newId, type World } from '../../world.ts';
import { route } from '../route.ts';

export const accountRoutes = [route('GET', '/v1/account', {}, account)];

/** The one account of this sandbox; it keeps its id as long as the file lives. */
export function account(world: World): Stripe.Account {
  const kept = world.storage.newest('account');
  if (kept !== undefined) return kept as Stripe.Account;
  const fresh = newAccount(newId(world, 'acct', 16), world.now());
  world.storage.insert(fresh);
  return fresh;
}

const newAccount = (id: string, created: number): Stripe.Account => ({
  id,
  object: 'account',
  business_profile: {
    mcc: null,
    minority_owned_business_designation: null,
    name: 'Sandbox',
    specified_commercial_transactions_act_url: null,
    support_address: null,
    support_email: null,
    support_phone: null,
    support_url: null,
    url: null,
  },
  capabilities: { card_payments: 'active', transfers: 'active' },
  charges_enabled: true,
  controller: { type: 'account' },
  country: 'US',
  created,
  default_currency: 'usd',
  details_submitted: true,
  email: 'sandbox@example.com',
  metadata: {},
  payouts_enabled: true,
  type: 'standard',
});
