import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../../../src/sandbox/index.ts';
import { clientOf, monthlyPrice } from '../../sandbox/support.ts';
import { startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { runProcess, testCli } from '../support.ts';

const DAY = 24 * 60 * 60;

describe('beside a running server', () => {
  let gangway: TestGangway;
  beforeAll(async () => {
    gangway = await startTestGangway();
  });
  afterAll(() => gangway.close());

  test('31 days: the subscription is renewed, and the server knows of it', async () => {
    const invoices = async () => {
      const response = await gangway.call('listInvoices');
      return ((await response.json()) as { data: { status: string }[] }).data;
    };
    const endOfPeriod = async () => {
      const response = await gangway.call('getSubscription');
      return Date.parse(
        ((await response.json()) as { data: { current_period_end: string } }).data.current_period_end,
      );
    };
    const [count, end] = [(await invoices()).length, await endOfPeriod()];
    const env = { SANDBOX_DIR: gangway.folder };
    const { code, stdout, stderr } = await runProcess(env, 'sandbox', 'advance', '31d', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ advanced_by_seconds: 31 * DAY, played: true });
    expect(Date.parse(answer.time)).toBeGreaterThan(Date.now() + 30 * DAY * 1000);
    await gangway.settle();
    expect(await endOfPeriod()).toBeGreaterThan(end);
    // A draft is not shown: an hour later it is finalised, and paid.
    const later = await runProcess(env, 'sandbox', 'advance', '90m');
    expect(later).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('All that fell due has happened.'),
    });
    await gangway.settle();
    await expect.poll(async () => (await invoices()).length).toBe(count + 1);
    expect((await invoices())[0]).toMatchObject({ status: 'paid' });
    const types = gangway.sandbox.deliveries.recent().map(({ type, status }) => `${type} ${status}`);
    expect(types).toContain('v1.invoice.paid delivered');
  });
});

describe('without a server', () => {
  test('what falls due waits for the next one', async () => {
    const cli = await testCli();
    const sandbox = await startSandbox({ file: join(cli.folder, 'data', 'stripe.db') });
    const stripe = clientOf(sandbox);
    const { id: customer } = await stripe.customers.create();
    await stripe.subscriptions.create({ customer, items: [{ price: (await monthlyPrice(stripe)).id }] });
    const before = sandbox.world.now();
    await sandbox.close();
    const { time, played } = await cli.json('sandbox', 'advance', '31d');
    expect(played).toBe(false);
    expect(Date.parse(time) / 1000 - before).toBeGreaterThanOrEqual(31 * DAY);
    const { stdout } = await cli.run('sandbox', 'advance', '60s');
    expect(stdout).toContain('once a server runs');
  });

  test('without a sandbox: where one would be', async () => {
    const cli = await testCli();
    expect(await cli.error('sandbox', 'advance', '31d')).toEqual({
      code: 'NO_SANDBOX',
      exitCode: 1,
      message: expect.stringContaining(join(cli.folder, 'data')),
    });
  });

  test('with a Stripe key: Stripe’s clock cannot be moved', async () => {
    const cli = await testCli({ STRIPE_SECRET_KEY: 'sk_test_123' });
    expect(await cli.error('sandbox', 'advance', '31d')).toMatchObject({
      code: 'NOT_SANDBOX',
      exitCode: 1,
      message: expect.stringContaining('STRIPE_SECRET_KEY is set'),
    });
  });

  test.each(['0d', '-5d', '0', '99999d', '1.5d', 'a month', '31 d', '31w'])(
    '%j is refused, with what could be said',
    async (span) => {
      const cli = await testCli();
      expect(await cli.error('sandbox', 'advance', span)).toMatchObject({
        code: 'USAGE',
        exitCode: 2,
        message: expect.stringContaining('31d'),
      });
    },
  );

  test('an option that there is not is one too many', async () => {
    const cli = await testCli();
    expect(await cli.error('sandbox', 'advance', '31d', '--fast')).toMatchObject({ code: 'USAGE' });
  });
});
