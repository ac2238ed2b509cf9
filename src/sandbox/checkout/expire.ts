import { save } from '../changes.ts';
import type { CheckoutSession } from '../wire.ts';
import type { World } from '../world.ts';

/** Closes an open session: nothing can be bought by it any more. */
export const expireCheckout = (world: World, session: CheckoutSession): CheckoutSession =>
  save(world, { ...session, status: 'expired', url: null }, 'checkout.session.expired');
