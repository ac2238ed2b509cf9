import { describe, expect, test } from 'vitest';
import { StripeUsage } from '../../src/stripe/usage.ts';
import { billingError, startProvider } from '../support/provider.ts';

const PATH = '/v1/billing/meters/mtr_1/event_summaries';
const RANGE = { from: new Date('2025-11-01T00:00:00Z'), to: new Date('2025-12-18T00:00:00Z') };
const NOV_1 = 1_761_955_200;
const DAY = 86_400;

async function start() {
  const { sandbox, provider } = await startProvider();
  const usage = new StripeUsage(provider.client);
  return {
    sandbox,
    daily: () => usage.daily('cus_1', 'mtr_1', RANGE),
    answer: (status: number, body: object) =>
      sandbox.faults.inject({ path: PATH, kind: 'custom', status, body }),
  };
}

const summary = (day: number, aggregated_value: number) => ({
  id: `mtrusg_${day}`,
  object: 'billing.meter_event_summary',
  aggregated_value,
  start_time: NOV_1 + day * DAY,
  end_time: NOV_1 + (day + 1) * DAY,
  livemode: false,
  meter: 'mtr_1',
});
const page = (data: object[], has_more = false) => ({ object: 'list', data, has_more, url: PATH });
const refusal = (code: string) => ({ error: { type: 'invalid_request_error', code, message: 'No' } });

describe('what a meter counted', () => {
  test('day by day, over all pages', async () => {
    const { sandbox, daily, answer } = await start();
    answer(200, page([summary(1, 2.5), summary(0, 7)], true));
    answer(200, page([summary(3, 1)]));
    expect(await daily()).toEqual([
      { day: new Date('2025-11-02T00:00:00Z'), count: 2.5 },
      { day: new Date('2025-11-01T00:00:00Z'), count: 7 },
      { day: new Date('2025-11-04T00:00:00Z'), count: 1 },
    ]);
    const asked = { customer: 'cus_1', value_grouping_window: 'day', limit: '100' };
    const range = { start_time: `${NOV_1}`, end_time: `${NOV_1 + 47 * DAY}` };
    expect(sandbox.requests.map(({ params }) => params)).toEqual([
      { ...asked, ...range },
      { ...asked, ...range, starting_after: 'mtrusg_0' },
    ]);
  });

  test('is nothing, where the meter or the customer is gone', async () => {
    const { daily, answer } = await start();
    answer(404, refusal('resource_missing'));
    expect(await daily()).toEqual([]);
  });

  test('cannot be told, where Stripe refuses', async () => {
    const { daily, answer } = await start();
    answer(400, refusal('parameter_invalid'));
    expect(await billingError(daily())).toMatchObject({ code: 'PROVIDER_ERROR' });
    answer(503, {});
    expect(await billingError(daily())).toMatchObject({ code: 'PROVIDER_UNREACHABLE' });
  });
});
