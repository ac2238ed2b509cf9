/** What Stripe refuses although each parameter is right by itself. */
import type { CheckoutItem } from '../../checkout/order.ts';
import type { Customer } from '../../wire.ts';
import { invalid } from '../errors.ts';
import type { Values } from '../form.ts';
import type { checkoutFields } from './checkout-fields.ts';

export type CheckoutParams = Values<typeof checkoutFields>;

const halfHour = 30 * 60;
const day = 24 * 60 * 60;

/** @throws {ApiError} The parameters do not go together. */
export function checkParameters(params: CheckoutParams, customer: Customer | null, now: number): void {
  const { expires_at, mode } = params;
  if (params.success_url === undefined) missing('success_url');
  if (mode !== 'setup' && !params.line_items?.length) missing('line_items');
  if (mode === 'setup' && params.currency === undefined) missing('currency');
  if (mode === 'setup' && params.line_items !== undefined) onlyIn('line_items', 'payment` or `subscription');
  if (params.subscription_data && mode !== 'subscription') onlyIn('subscription_data', 'subscription');
  if (params.payment_intent_data && mode !== 'payment') onlyIn('payment_intent_data', 'payment');
  if (params.invoice_creation && mode !== 'payment') onlyIn('invoice_creation', 'payment');
  if (params.customer_creation && mode !== 'payment') onlyIn('customer_creation', 'payment');
  if (params.setup_intent_data && mode !== 'setup') onlyIn('setup_intent_data', 'setup');
  if (params.customer !== undefined && params.customer_email !== undefined)
    refuse('You may only specify one of these parameters: customer, customer_email.', 'customer');
  if (expires_at !== undefined && expires_at < now + halfHour)
    refuse(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      'expires_at',
    );
  if (expires_at !== undefined && expires_at > now + day)
    refuse(
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      'expires_at',
    );
  if (customer !== null) checkCustomer(params, customer);
}

function checkCustomer(
  { automatic_tax, customer_update, tax_id_collection }: CheckoutParams,
  customer: Customer,
) {
  if (tax_id_collection?.enabled && customer_update?.name !== 'auto')
    refuse(
      'Tax ID collection requires updating business name on the customer. To enable tax ID collection for an existing customer, please set `customer_update[name]` to `auto`.',
      'tax_id_collection',
    );
  if (automatic_tax?.enabled && !customer.address && customer_update?.address !== 'auto')
    refuse(
      "Automatic tax calculation in Checkout requires a valid address on the Customer. Add a valid address to the Customer or set `customer_update[address]` to 'auto' to save the address entered in Checkout to the Customer.",
      'automatic_tax',
    );
}

/** @throws {ApiError} The prices do not fit the mode, the currency or each other. */
export function checkItems(
  { currency, line_items, mode }: CheckoutParams,
  items: readonly CheckoutItem[],
): void {
  const recurring = items.filter(({ price }) => price.recurring !== null);
  if (mode === 'subscription' && recurring.length === 0)
    refuse(
      'You must provide at least one recurring price in `subscription` mode when using prices.',
      'line_items',
    );
  if (mode === 'payment' && recurring.length > 0)
    refuse(
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
      'mode',
    );
  for (const [index, { price }] of items.entries()) {
    const path = `line_items[${index}]`;
    const metered = price.recurring?.usage_type === 'metered';
    const quantity = line_items?.[index]?.quantity;
    if (!price.active)
      refuse('The price specified is inactive. This field only accepts active prices.', `${path}[price]`);
    if (metered && quantity !== undefined)
      refuse('Quantity should not be specified where usage_type is `metered`.', `${path}[quantity]`);
    if (!metered && quantity === undefined)
      refuse(`Quantity is required. Add \`quantity\` to \`${path}\``, `${path}[quantity]`);
    if (price.currency !== (currency?.toLowerCase() ?? items[0]?.price.currency))
      refuse('All prices on a Checkout Session must be in the currency of the session.', `${path}[price]`);
  }
}

function missing(param: string): never {
  throw invalid(`Missing required param: ${param}.`, 'parameter_missing', param);
}

function onlyIn(param: string, mode: string): never {
  return refuse(`You can only use \`${param}\` in \`${mode}\` mode.`, param);
}

function refuse(message: string, param: string): never {
  throw invalid(message, undefined, param);
}
