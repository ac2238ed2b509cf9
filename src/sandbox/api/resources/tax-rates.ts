import { add, save } from '../../changes.ts';
import type { TaxRate } from '../../wire.ts';
import { newId, type World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { bool, type Field, metadata, oneOf, required, text, type Values } from '../form.ts';
import { changed, find, mergeMetadata, orNull, wantedId } from '../objects.ts';
import { created, page, pageFields } from '../paging.ts';
import { route } from '../route.ts';

/** A number between 0 and 100, with at most four digits after the point. */
const percentage: Field<number> = (raw, path) => {
  const given = text(raw, path);
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(given) || Number(given) > 100)
    throw invalid(`Invalid decimal: ${given}; must be between 0 and 100`, 'parameter_invalid_decimal', path);
  return Number(given);
};

const taxType = oneOf('gst', 'hst', 'igst', 'jct', 'pst', 'qst', 'rst', 'sales_tax', 'service_tax', 'vat');
const common = { active: bool, country: text, description: text, jurisdiction: text, metadata, state: text };
const creation = {
  ...common,
  display_name: required(text),
  inclusive: required(bool),
  percentage: required(percentage),
  tax_type: taxType,
};
const change = { ...common, display_name: text, tax_type: taxType };

export const taxRateRoutes = [
  route('POST', '/v1/tax_rates', creation, create),
  route(
    'GET',
    '/v1/tax_rates',
    { ...pageFields, active: bool, created, inclusive: bool },
    (world, params) => {
      const where = (rate: TaxRate) =>
        (params.active ?? rate.active) === rate.active &&
        (params.inclusive ?? rate.inclusive) === rate.inclusive &&
        (params.created?.(rate) ?? true);
      return page<TaxRate>(world, { kind: 'tax_rate', url: '/v1/tax_rates', where }, params);
    },
  ),
  route('GET', '/v1/tax_rates/:id', {}, (world, _, id) => find(world, 'tax_rate', id, 'id')),
  route('POST', '/v1/tax_rates/:id', change, (world, params, id) => {
    const old = find<TaxRate>(world, 'tax_rate', id, 'id');
    const rate: TaxRate = {
      ...old,
      active: params.active ?? old.active,
      country: changed(params.country, old.country),
      description: changed(params.description, old.description),
      display_name: params.display_name ?? old.display_name,
      jurisdiction: changed(params.jurisdiction, old.jurisdiction),
      metadata: mergeMetadata(old.metadata ?? {}, params.metadata),
      state: changed(params.state, old.state),
      tax_type: params.tax_type ?? old.tax_type,
    };
    return save(world, rate, 'tax_rate.updated');
  }),
];

function create(world: World, params: Values<typeof creation>): TaxRate {
  const rate: TaxRate = {
    id: wantedId(world, params.metadata) ?? newId(world, 'txr'),
    object: 'tax_rate',
    active: params.active ?? true,
    country: orNull(params.country),
    created: world.now(),
    description: orNull(params.description),
    display_name: params.display_name,
    effective_percentage: null,
    flat_amount: null,
    inclusive: params.inclusive,
    jurisdiction: orNull(params.jurisdiction),
    jurisdiction_level: null,
    livemode: world.livemode,
    metadata: mergeMetadata({}, params.metadata),
    percentage: params.percentage,
    rate_type: 'percentage',
    state: orNull(params.state),
    tax_type: params.tax_type ?? null,
  };
  return add(world, rate, 'tax_rate.created');
}
