/** What the demo's tenants can subscribe to. */
import type { StripeProvider } from '../stripe/provider.ts';

/** As the contract's examples name them. */
export const PLAN_IDS = {
  /** `pro`, by the month. */
  priceId: 'price_12345',
  /** The greater plan: `team`, by the month. */
  teamPriceId: 'price_67890',
  taxRateId: 'txr_12345',
} as const;

interface DemoPlan {
  readonly name: string;
  readonly title: string;
  /** Euros a month; a year costs ten times as much. */
  readonly monthly: number;
  /** Of the price by the month. */
  readonly priceId: string;
  /** What it allows: the guide “Plans” says how that is read. */
  readonly limits: Readonly<Record<string, string>>;
}

const PLANS: readonly DemoPlan[] = [
  {
    name: 'pro',
    title: 'Demo plan Pro',
    monthly: 19,
    priceId: PLAN_IDS.priceId,
    limits: {
      gangway_messages_per_month: '50000',
      gangway_max_projects: '100',
      gangway_max_endpoints: '10000',
      gangway_retention_days: '7',
    },
  },
  {
    name: 'team',
    title: 'Demo plan Team',
    monthly: 49,
    priceId: PLAN_IDS.teamPriceId,
    limits: {
      gangway_messages_per_month: '500000',
      gangway_max_projects: 'unlimited',
      gangway_max_endpoints: 'unlimited',
      gangway_retention_days: '30',
    },
  },
];

/** A plan by the month, as it is offered to people. */
export interface Offer {
  /** What hookbridge knows it by. */
  readonly plan: string;
  /** What userdocks knows it by. */
  readonly priceId: string;
  readonly title: string;
}

export const OFFERS: readonly Offer[] = PLANS.map(({ name, title, monthly, priceId }) => ({
  plan: name,
  priceId,
  title: `${title.replace('Demo plan ', '')}, €${monthly} a month`,
}));

/** Something to sell. Stripe chooses ids itself; the sandbox takes those that the contract's examples name. */
export async function ensurePlans({ client }: StripeProvider): Promise<void> {
  for (const plan of PLANS) await ensurePlan(client, plan);
  const tax = { display_name: 'VAT', percentage: 19, inclusive: false };
  const metadata = { sandbox_id: PLAN_IDS.taxRateId };
  const { data } = await client.taxRates.list();
  if (!data.some(({ id }) => id === PLAN_IDS.taxRateId))
    await client.taxRates.create({ ...tax, metadata }, once('plan-tax-rate'));
}

async function ensurePlan(
  client: StripeProvider['client'],
  { name, title, monthly, priceId, limits }: DemoPlan,
): Promise<void> {
  const key = `${name}_monthly`;
  const { data } = await client.prices.list({ lookup_keys: [key] });
  if (data.some(({ id }) => id === priceId)) return;
  const made = (what: string) => once(`plan-${name}-${what}`);
  const metadata = { gangway_plan: name, ...limits };
  const product = await client.products.create({ name: title, metadata }, made('product'));
  const price = (interval: 'month' | 'year', lookup_key: string, euros: number, id?: string) =>
    client.prices.create(
      {
        product: product.id,
        currency: 'eur',
        unit_amount: euros * 100,
        recurring: { interval },
        lookup_key,
        ...(id && { metadata: { sandbox_id: id } }),
      },
      made(interval),
    );
  await price('year', `${name}_annual`, monthly * 10);
  await price('month', key, monthly, priceId);
}

/** A process that is just making the same answers with a conflict, which is tried again. */
export const once = (what: string) => ({ idempotencyKey: `gangway-demo-${what}`, maxNetworkRetries: 5 });
