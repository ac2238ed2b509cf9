/** The parameters of subscriptions, and what they name. */
import type { CancelAt } from '../../billing/cancellation.ts';
import type { Price, TaxRate } from '../../wire.ts';
import type { World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { type Field, integer, list, metadata, object, oneOf, text } from '../form.ts';
import { find } from '../objects.ts';

/** What is done if a payment fails; `error_if_incomplete` refuses the request. */
export const paymentBehavior = oneOf('allow_incomplete', 'default_incomplete', 'error_if_incomplete');
export const prorationBehavior = oneOf('always_invoice', 'create_prorations', 'none');
export const quantity = integer(0);

export const itemFields = { metadata, price: text, quantity, tax_rates: list(text) };

export const trialSettings = object({
  end_behavior: object({ missing_payment_method: oneOf('cancel', 'create_invoice', 'pause') }),
});

export const billingMode = object({
  flexible: object({ proration_discounts: oneOf('included', 'itemized') }),
  type: oneOf('classic', 'flexible'),
});

export const cancelAt: Field<CancelAt> = (raw, path) => {
  if (raw === '') return null;
  if (raw === 'min_period_end' || raw === 'max_period_end') return raw;
  return integer(0)(raw, path);
};

/** A time, or now. */
export const trialEnd: Field<number | 'now'> = (raw, path) => (raw === 'now' ? 'now' : integer(0)(raw, path));

export const cancellationDetails = object({ comment: text, feedback: text });

export const pauseCollection: Field<ReturnType<typeof pause> | ''> = (raw, path) =>
  raw === '' ? '' : pause(raw, path);
const pause = object({
  behavior: oneOf('keep_as_draft', 'mark_uncollectible', 'void'),
  resumes_at: integer(0),
});

/** A price that can be subscribed to. */
export function recurringPrice(world: World, id: string, path: string): Price {
  const price = find<Price>(world, 'price', id, path);
  if (price.recurring !== null) return price;
  throw invalid(
    `The price specified is set to \`type=one_time\` but this field only accepts prices with \`type=recurring\`.`,
    undefined,
    path,
  );
}

/** The tax rates with these ids. */
export const taxRates = (world: World, ids: readonly string[] | undefined, path: string): TaxRate[] =>
  (ids ?? []).map((id, index) => find<TaxRate>(world, 'tax_rate', id, `${path}[${index}]`));
