/** A command line with an app that allows an origin, and something to sell in the sandbox. */
import type Stripe from 'stripe';
import { stringify } from 'yaml';
import { withProvider } from '../../../src/cli/context.ts';
import type { Json } from '../../../src/cli/portal/field.ts';
import { readConfig } from '../../../src/config.ts';
import type { StripeProvider } from '../../../src/stripe/provider.ts';
import { APP, cliWithTenant, type TestCli } from '../support.ts';

type Client = StripeProvider['client'];

export interface PortalCli extends TestCli {
  /** Writes a file of this content and gives its name. */
  portalFile(content: Json): Promise<string>;
  /** Does something at Stripe that the command line does not. */
  atStripe<T>(work: (client: Client) => Promise<T>): Promise<T>;
  /** The app's configuration as Stripe has it, with its products. */
  configuration(): Promise<Stripe.BillingPortal.Configuration>;
}

export async function portalCli(): Promise<PortalCli> {
  const cli = await cliWithTenant();
  await cli.run('origin', 'add', APP, 'https://app.example.com');
  const atStripe = <T>(work: (client: Client) => Promise<T>) =>
    withProvider(readConfig(cli.env), ({ client }) => work(client));
  return {
    ...cli,
    portalFile: (content) => cli.file('portal.yaml', stringify(content)),
    atStripe,
    async configuration() {
      const { portal_configuration: id } = await cli.json('app', 'show', APP);
      const expand = ['features.subscription_update.products'];
      const found = await atStripe((client) => client.billingPortal.configurations.retrieve(id, { expand }));
      // Without what stripe-node says of the answer.
      return JSON.parse(JSON.stringify(found));
    },
  };
}

/** Makes a product with prices of these lookup keys. @returns The ids of the product and of its prices. */
export function sell({ atStripe }: PortalCli, ...keys: readonly string[]) {
  return atStripe(async (client) => {
    const { id: product } = await client.products.create({ name: 'Any' });
    const prices: string[] = [];
    for (const lookup_key of keys) {
      const terms = { currency: 'eur', unit_amount: 100, recurring: { interval: 'month' } } as const;
      prices.push((await client.prices.create({ product, lookup_key, ...terms })).id);
    }
    return { product, prices };
  });
}

/** Says little. */
export const FILE = {
  name: 'Acme',
  features: { subscription_cancel: { enabled: true, mode: 'at_period_end' } },
} as const;
