import { type CheckoutEntry, needsCard } from '../../checkout/complete.ts';
import type { CheckoutSession, Customer } from '../../wire.ts';
import { type Said, said } from '../answer.ts';
import { readAddress } from '../form/address.ts';
import { readCard } from '../form/card.ts';
import { isEmail } from '../form/email.ts';
import type { Problems } from '../form/fields.ts';
import { asksAddress, knownEmail } from './buyer-fields.ts';
import { readBusiness } from './tax-ids.ts';

/**
 * What a buyer entered, as far as the session asks for it, and what is wrong with it.
 *
 * @param now In seconds since 1970.
 */
export function readBuyer(
  session: CheckoutSession,
  customer: Customer | undefined,
  form: Said,
  now: number,
): { entry: CheckoutEntry; problems: Problems } {
  const { consent_collection, phone_number_collection, shipping_address_collection, tax_id_collection } =
    session;
  const card = readCard(form, now);
  const email = knownEmail(session, customer) ?? said(form, 'email');
  const phone = phone_number_collection?.enabled ? said(form, 'phone') : null;
  const billing = asksAddress(session) ? readAddress(form, 'billing') : undefined;
  const shipping =
    shipping_address_collection &&
    readAddress(form, 'shipping', shipping_address_collection.allowed_countries);
  const shippingName = said(form, 'shipping_name');
  const business = tax_id_collection?.enabled
    ? readBusiness(form, tax_id_collection.required === 'if_supported')
    : undefined;
  const terms = consent_collection?.terms_of_service !== 'required' || said(form, 'terms') === 'true';
  return {
    entry: {
      ...card.entry,
      email,
      phone,
      address: billing?.address ?? null,
      businessName: business?.businessName ?? null,
      taxIds: business?.taxIds ?? [],
      shipping: shipping ? { address: shipping.address, name: shippingName } : null,
    },
    problems: {
      ...(!isEmail(email) && { email: 'Enter an email address.' }),
      ...(phone === '' && { phone: 'Enter a phone number.' }),
      ...(shipping && shippingName === '' && { shipping_name: 'Enter a name.' }),
      ...shipping?.problems,
      ...card.problems,
      ...(card.entry === undefined && needsCard(session) && { number: 'Choose a card.' }),
      ...billing?.problems,
      ...business?.problems,
      ...(!terms && { terms: 'Agree to the terms to go on.' }),
    },
  };
}
