/** Prices by their lookup keys. */
import { expect, test } from 'vitest';
import type { Json } from '../../../src/cli/portal/field.ts';
import { APP } from '../support.ts';
import { type PortalCli, portalCli, sell } from './support.ts';

const PRODUCTS = 'features.subscription_update.products';
const offering = (cli: PortalCli, products: Json) =>
  cli.portalFile({ features: { subscription_update: { enabled: true, products } } });
const offered = async (cli: PortalCli) => (await cli.configuration()).features.subscription_update.products;

test('keys of one entry are put together by product, and shown as keys again', async () => {
  const cli = await portalCli();
  const pro = await sell(cli, 'pro_monthly', 'pro_annual');
  const team = await sell(cli, 'team_annual');
  const adjustable_quantity = { enabled: true, minimum: 2, maximum: 9 };
  const entry = { prices: ['team_annual', 'pro_annual', 'pro_monthly'], adjustable_quantity };
  const file = await offering(cli, [entry]);
  expect(await cli.run('portal', 'apply', APP, file)).toMatchObject({ code: 0 });
  expect(await offered(cli)).toEqual([
    { ...team, adjustable_quantity },
    { product: pro.product, prices: pro.prices.toReversed(), adjustable_quantity },
  ]);
  const { features } = await cli.json('portal', 'show', APP);
  expect(features.subscription_update.products).toEqual([
    { prices: ['team_annual'], adjustable_quantity },
    { prices: ['pro_annual', 'pro_monthly'], adjustable_quantity },
  ]);
  expect(await cli.run('portal', 'diff', APP, file)).toMatchObject({ code: 0 });
});

test('prices may be ids with their product; one without a key is shown so', async () => {
  const cli = await portalCli();
  const pro = await sell(cli, 'pro_monthly');
  const terms = { currency: 'eur', unit_amount: 1, recurring: { interval: 'month' } } as const;
  const { id } = await cli.atStripe((client) => client.prices.create({ product: pro.product, ...terms }));
  const entry = { product: pro.product, prices: [...pro.prices, id] };
  await cli.run('portal', 'apply', APP, await offering(cli, [entry]));
  const { features } = await cli.json('portal', 'show', APP);
  expect(features.subscription_update.products).toEqual([
    { ...entry, adjustable_quantity: { enabled: false, minimum: 1 } },
  ]);
});

test('what differs is told by product; what the file does not say of one stays', async () => {
  const cli = await portalCli();
  const pro = await sell(cli, 'pro_monthly', 'pro_annual');
  const team = await sell(cli, 'team_monthly');
  const adjustable_quantity = { enabled: true, minimum: 1, maximum: 5 };
  const full = [{ prices: ['pro_monthly'], adjustable_quantity }, { prices: ['team_monthly'] }];
  await cli.run('portal', 'apply', APP, await offering(cli, full));
  const other = await offering(cli, [{ prices: ['pro_annual', 'pro_monthly'] }]);
  expect((await cli.json('portal', 'apply', APP, other)).changes).toEqual([
    { path: `${PRODUCTS}.${pro.product}.prices`, from: [pro.prices[0]], to: pro.prices.toReversed() },
    {
      path: `${PRODUCTS}.${team.product}`,
      from: { ...team, adjustable_quantity: { enabled: false, minimum: 1 } },
      to: null,
    },
  ]);
  expect(await offered(cli)).toEqual([
    { product: pro.product, prices: pro.prices.toReversed(), adjustable_quantity },
  ]);
  const turned = await offering(cli, [{ prices: ['pro_monthly', 'pro_annual'] }]);
  expect(await cli.run('portal', 'diff', APP, turned)).toMatchObject({ code: 0 });
  expect(await cli.run('portal', 'apply', APP, await offering(cli, []))).toMatchObject({ code: 0 });
  expect(await offered(cli)).toEqual([]);
});

test('a key that no active price has, and a product with two entries', async () => {
  const cli = await portalCli();
  const { product, prices } = await sell(cli, 'pro_monthly', 'old');
  await cli.atStripe((client) => client.prices.update(prices[1] ?? '', { active: false }));
  const refused = async (products: Json) => {
    const { code, exitCode, message } = await cli.error(
      'portal',
      'apply',
      APP,
      await offering(cli, products),
    );
    expect({ code, exitCode }).toEqual({ code: 'INVALID_FILE', exitCode: 2 });
    return message;
  };
  expect(await refused([{ prices: ['pro_monthly', 'old', 'none'] }])).toContain(
    `${PRODUCTS}: no active price has the lookup key old, nor none.`,
  );
  expect(await refused([{ prices: ['pro_monthly'] }, { product, prices }])).toContain(
    `${PRODUCTS}: two entries are of the product ${product}.`,
  );
});

test('more keys than Stripe takes at once', async () => {
  const cli = await portalCli();
  const keys = Array.from({ length: 23 }, (_, n) => `plan_${n}`);
  const { prices } = await sell(cli, ...keys);
  await cli.run('portal', 'apply', APP, await offering(cli, [{ prices: keys }]));
  expect((await offered(cli))?.[0]?.prices).toEqual(prices);
});
