import { find } from '../api/objects.ts';
import { newCustomer } from '../billing/customer-shape.ts';
import { add, save } from '../changes.ts';
import type { CheckoutSession, Customer } from '../wire.ts';
import type { World } from '../world.ts';
import type { Buyer } from './buyer.ts';
import { orderOf } from './order.ts';

/**
 * Whoever buys: the session's customer, with what of the entered is to be kept, or a new one where one is needed; null for a
 * guest.
 */
export function checkoutCustomer(world: World, session: CheckoutSession, buyer: Buyer): Customer | null {
  const entered = {
    address: buyer.address ?? null,
    name: buyer.businessName ?? buyer.name ?? null,
    shipping: buyer.shipping ?? null,
  };
  if (session.customer !== null) {
    const known = find<Customer>(world, 'customer', session.customer, 'customer');
    const kept = orderOf(world, session.id).customerUpdate.filter((what) => entered[what] !== null);
    const update = Object.fromEntries(kept.map((what) => [what, entered[what]]));
    // An address that the customer has cannot be changed on the page.
    const email = known.email ?? buyer.email ?? null;
    return save(world, { ...known, ...update, email }, 'customer.updated');
  }
  if (session.mode === 'payment' && session.customer_creation !== 'always') return null;
  const email = session.customer_email ?? buyer.email ?? null;
  const customer = newCustomer(world, { ...entered, email, phone: buyer.phone ?? null });
  return add(world, customer, 'customer.created');
}
