import type { Holder } from '../billing/card-shape.ts';
import type { CheckoutSession, Customer } from '../wire.ts';

type Details = NonNullable<CheckoutSession['customer_details']>;

/** What a buyer enters beside a card's number; the session says what is asked for. */
export interface Buyer extends Holder {
  readonly businessName?: string | null;
  readonly taxIds?: NonNullable<Details['tax_ids']>;
  readonly shipping?: Customer['shipping'];
}

/** What a session then says of its customer; a guest is only what was entered. */
export const customerDetails = (customer: Customer | null, buyer: Buyer): Details => ({
  address: buyer.address ?? customer?.address ?? null,
  business_name: buyer.businessName ?? null,
  email: customer?.email ?? buyer.email ?? null,
  individual_name: null,
  name: buyer.name ?? customer?.name ?? null,
  phone: buyer.phone ?? customer?.phone ?? null,
  tax_exempt: customer?.tax_exempt ?? 'none',
  tax_ids: buyer.taxIds ?? [],
});

/** What a session then says was entered on its page. */
export const collected = ({ businessName, shipping }: Buyer): CheckoutSession['collected_information'] => ({
  business_name: businessName ?? null,
  individual_name: null,
  shipping_details: shipping?.address ? { address: shipping.address, name: shipping.name ?? '' } : null,
});
