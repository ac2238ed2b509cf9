/** What a checkout session asks of its buyer. */
import { needsCard } from '../../checkout/complete.ts';
import type { CheckoutSession, Customer } from '../../wire.ts';
import type { Said } from '../answer.ts';
import { addressFields, addressValues } from '../form/address.ts';
import { cardFields, cardValues } from '../form/card.ts';
import { checkbox, type Filled, field, select } from '../form/fields.ts';
import { type Html, html } from '../html.ts';
import { taxIdTypes } from './tax-ids.ts';

/** The address that is known already, and so is not asked for. */
export const knownEmail = (session: CheckoutSession, customer: Customer | undefined) =>
  customer?.email ?? session.customer_email ?? undefined;

/** Whether a billing address is asked for. */
export const asksAddress = ({ automatic_tax, billing_address_collection }: CheckoutSession) =>
  billing_address_collection === 'required' || automatic_tax.enabled;

/** What is known before anything is entered. */
export const knownValues = (now: number, customer: Customer | undefined): Said => ({
  ...cardValues(now, customer?.name),
  ...addressValues('billing', customer?.address),
  ...addressValues('shipping', customer?.shipping?.address),
  phone: customer?.phone ?? '',
  shipping_name: customer?.shipping?.name ?? customer?.name ?? '',
});

export function buyerFields(session: CheckoutSession, customer: Customer | undefined, filled: Filled): Html {
  const {
    consent_collection,
    custom_text,
    phone_number_collection,
    shipping_address_collection,
    tax_id_collection,
  } = session;
  const email = knownEmail(session, customer);
  return html`
${group(
  'Contact',
  html`${email === undefined ? field(filled, 'email', 'Email', { type: 'email', autocomplete: 'email', required: true }) : html`<p class="known"><span>Email</span> <strong>${email}</strong></p>`}
  ${phone_number_collection?.enabled ? field(filled, 'phone', 'Phone', { type: 'tel', autocomplete: 'tel', required: true }) : undefined}`,
)}
${shipping_address_collection ? group('Shipping address', html`${note(custom_text.shipping_address?.message)}${field(filled, 'shipping_name', 'Name', { autocomplete: 'shipping name', required: true })}${addressFields(filled, 'shipping', shipping_address_collection.allowed_countries)}`) : undefined}
${group('Payment', cardFields(filled, !needsCard(session)))}
${asksAddress(session) ? group('Billing address', addressFields(filled, 'billing')) : undefined}
${tax_id_collection?.enabled ? group('Business', taxIdFields(filled, tax_id_collection.required === 'if_supported')) : undefined}
${consent_collection?.terms_of_service === 'required' ? checkbox(filled, 'terms', html`${custom_text.terms_of_service_acceptance?.message ?? 'I agree to the terms of service.'}`) : undefined}
${note(custom_text.submit?.message)}`;
}

const group = (title: string, fields: Html) =>
  html`<section class="group"><h2>${title}</h2>${fields}</section>`;

const note = (text: string | undefined) => text && html`<p class="hint">${text}</p>`;

const taxIdFields = (filled: Filled, required: boolean): Html => html`
${field(filled, 'business_name', 'Business name', { autocomplete: 'organization', required })}
<div class="pair">
  ${select(filled, 'tax_id_type', 'Tax ID', taxIdTypes, { required })}
  ${field(filled, 'tax_id', 'Tax ID number', { required })}
</div>`;
