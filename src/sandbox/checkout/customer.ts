import { find } from '../api/objects.ts';
import { newCustomer } from '../billing/customer-shape.ts';
import { add } from '../changes.ts';
import type { CheckoutSession, Customer } from '../wire.ts';
import type { World } from '../world.ts';

/** Whoever buys: the session's customer, or a new one where one is needed; null for a guest. */
export function checkoutCustomer(
  world: World,
  session: CheckoutSession,
  said: { readonly email?: string | null; readonly name?: string | null },
): Customer | null {
  if (session.customer !== null) return find<Customer>(world, 'customer', session.customer, 'customer');
  if (session.mode === 'payment' && session.customer_creation !== 'always') return null;
  const email = session.customer_email ?? said.email ?? null;
  return add(world, newCustomer(world, { email, name: said.name ?? null }), 'customer.created');
}
