import type { Card, Customer } from '../wire.ts';
import { newId, type World } from '../world.ts';
import type { TestCard } from './test-cards.ts';

/** What its holder says of a card. */
export interface Holder {
  readonly expMonth?: number;
  readonly expYear?: number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly address?: Customer['address'];
}

/** A payment method made of a test card; it belongs to nobody yet. */
export function newCard(world: World, card: TestCard, holder: Holder = {}): Card {
  const year = new Date(world.now() * 1000).getUTCFullYear();
  const check = card.declined?.code === 'incorrect_cvc' ? 'fail' : 'pass';
  return {
    id: newId(world, 'pm'),
    object: 'payment_method',
    allow_redisplay: 'always',
    billing_details: {
      address: holder.address ?? null,
      email: holder.email ?? null,
      name: holder.name ?? null,
      phone: holder.phone ?? null,
      tax_id: null,
    },
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: check },
      country: 'US',
      display_brand: card.brand,
      exp_month: holder.expMonth ?? 12,
      exp_year: holder.expYear ?? year + 4,
      fingerprint: world.random(16),
      funding: card.funding,
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: world.now(),
    customer: null,
    customer_account: null,
    livemode: world.livemode,
    metadata: {},
    type: 'card',
  };
}
