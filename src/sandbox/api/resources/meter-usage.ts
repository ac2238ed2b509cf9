import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { usage } from '../../billing/usage.ts';
import type { World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { integer, metadata, oneOf, required, text, type Values } from '../form.ts';
import { pageFields, pageOf } from '../paging.ts';
import { route } from '../route.ts';
import { findMeter, type Meter, meterOf } from './meters.ts';

const minute = 60;
const windows = { hour: 60 * minute, day: 24 * 60 * minute };
/** How old a reported use may be, and how far ahead. */
const [oldest, newest] = [35 * windows.day, 5 * minute];

const event = {
  event_name: required(text),
  identifier: text,
  payload: required(metadata),
  timestamp: integer(0),
};
const filters = {
  ...pageFields,
  customer: required(text),
  end_time: required(integer(0)),
  start_time: required(integer(0)),
  value_grouping_window: oneOf('day', 'hour'),
};

export const meterUsageRoutes = [
  route('POST', '/v1/billing/meter_events', event, report),
  route('GET', '/v1/billing/meters/:id/event_summaries', filters, (world, params, id) => {
    const meter = findMeter(world, id);
    return pageOf(summaries(world, meter, params), `/v1/billing/meters/${id}/event_summaries`, params);
  }),
];

function report(world: World, params: Values<typeof event>): Stripe.Billing.MeterEvent {
  const { event_name } = params;
  const meter = meterOf(world, event_name);
  if (meter === undefined)
    throw invalid(
      `No active meter found for the event name '${event_name}'.`,
      'resource_missing',
      'event_name',
    );
  const payload = params.payload || {};
  const customer = fromPayload(payload, meter.customer_mapping.event_payload_key);
  const counts = meter.default_aggregation.formula === 'count';
  const value = counts ? '1' : fromPayload(payload, meter.value_settings.event_payload_key);
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw invalid(`Invalid value: ${value}`, undefined, 'payload');
  const now = world.now();
  const timestamp = params.timestamp ?? now;
  if (timestamp < now - oldest || timestamp > now + newest)
    throw invalid(
      'The timestamp must be within the past 35 calendar days or up to 5 minutes in the future.',
      'timestamp_invalid',
      'timestamp',
    );
  const identifier = params.identifier ?? world.random(32);
  const { storage } = world;
  if (storage.one('select 1 from meter_events where identifier = ?', identifier) !== undefined)
    throw invalid(
      `An event already exists with identifier ${identifier}.`,
      'duplicate_meter_event',
      'identifier',
    );
  const sql = 'insert into meter_events (identifier, event_name, customer, at, value) values (?, ?, ?, ?, ?)';
  storage.run(sql, identifier, event_name, customer, timestamp, Number(value));
  return {
    object: 'billing.meter_event',
    created: now,
    event_name,
    identifier,
    livemode: world.livemode,
    payload,
    timestamp,
  };
}

function fromPayload(payload: Readonly<Record<string, string>>, key: string): string {
  const value = payload[key];
  if (value === undefined)
    throw invalid(`The payload lacks the key '${key}'.`, 'parameter_missing', `payload[${key}]`);
  return value;
}

/** The newest first: one over the whole time, or one for each hour or day in which something was used. */
function summaries(
  world: World,
  meter: Meter,
  { customer, end_time: end, start_time: start, value_grouping_window: grouping }: Values<typeof filters>,
): Stripe.Billing.MeterEventSummary[] {
  aligned({ start_time: start, end_time: end }, grouping);
  if (end <= start) throw invalid('`end_time` must be after `start_time`.', undefined, 'end_time');
  const step = grouping === undefined ? end - start : windows[grouping];
  const starts = grouping === undefined ? [start] : busy(world, meter, customer, start, end, step);
  return starts.map((from) => ({
    id: summaryId(world, `${meter.id} ${customer} ${from} ${from + step}`),
    object: 'billing.meter_event_summary',
    aggregated_value: usage(world, meter.id, customer, { start: from, end: from + step }),
    end_time: from + step,
    livemode: world.livemode,
    meter: meter.id,
    start_time: from,
  }));
}

function busy(
  world: World,
  { event_name }: Meter,
  customer: string,
  start: number,
  end: number,
  step: number,
) {
  const sql =
    'select distinct at - at % ? as start from meter_events ' +
    'where event_name = ? and customer = ? and at >= ? and at < ? order by start desc';
  return world.storage.all(sql, step, event_name, customer, start, end).map((row) => Number(row.start));
}

function aligned(times: Readonly<Record<string, number>>, grouping: 'day' | 'hour' | undefined): void {
  const step = grouping === undefined ? minute : windows[grouping];
  for (const [param, time] of Object.entries(times)) {
    if (time % step === 0) continue;
    throw invalid(`\`${param}\` must be aligned with ${grouping ?? 'minute'} boundaries.`, undefined, param);
  }
}

const summaryId = (world: World, what: string) =>
  `mtrusg_${world.livemode ? '' : 'test_'}${createHash('sha256').update(what).digest('hex').slice(0, 32)}`;
