import type Stripe from 'stripe';
import type { World } from '../world.ts';
import type { Period } from './periods.ts';

type Meter = Stripe.Billing.Meter;

const aggregates = { count: 'count(*)', last: 'value', sum: 'sum(value)' };

/**
 * What a customer used in a period, as the meter counts it: the sum of the values, their number, or the last one.
 *
 * @param meter The meter's id; nothing is used of one that does not exist.
 */
export function usage(world: World, meter: string, customer: string, { start, end }: Period): number {
  const kept = world.storage.get(meter) as Meter | undefined;
  if (kept === undefined) return 0;
  const { default_aggregation, event_name } = kept;
  const formula = default_aggregation.formula as keyof typeof aggregates;
  const sql =
    `select ${aggregates[formula]} as used from meter_events ` +
    'where event_name = ? and customer = ? and at >= ? and at < ? order by at desc limit 1';
  return Number(world.storage.one(sql, event_name, customer, start, end)?.used ?? 0);
}
