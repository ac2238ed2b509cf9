/** The fields of an address, and what is read from them. */
import type Stripe from 'stripe';
import { type Said, said } from '../answer.ts';
import { type Html, html } from '../html.ts';
import { countries, countryName } from './countries.ts';
import { type Filled, field, type Problems, select } from './fields.ts';

type Prefix = 'billing' | 'shipping';

/** @param only The codes of the countries to choose from; all by default. */
export const addressFields = (filled: Filled, prefix: Prefix, only?: readonly string[]): Html => html`
${select(filled, `${prefix}_country`, 'Country', countries(only), { autocomplete: `${prefix} country`, required: true })}
${field(filled, `${prefix}_line1`, 'Address', { autocomplete: `${prefix} address-line1`, required: true })}
${field(filled, `${prefix}_line2`, 'Address line 2', { autocomplete: `${prefix} address-line2` })}
<div class="pair">
  ${field(filled, `${prefix}_postal_code`, 'Postal code', { autocomplete: `${prefix} postal-code` })}
  ${field(filled, `${prefix}_city`, 'City', { autocomplete: `${prefix} address-level2`, required: true })}
</div>
${field(filled, `${prefix}_state`, 'State or region', { autocomplete: `${prefix} address-level1` })}`;

/** The address that was entered, and what is missing of it. */
export function readAddress(form: Said, prefix: Prefix, only?: readonly string[]) {
  const part = (name: keyof Stripe.Address) => said(form, `${prefix}_${name}`) || null;
  const address: Stripe.Address = {
    city: part('city'),
    country: part('country'),
    line1: part('line1'),
    line2: part('line2'),
    postal_code: part('postal_code'),
    state: part('state'),
  };
  const known = countries(only).some(([code]) => code === address.country);
  const problems: Problems = {
    ...(!known && { [`${prefix}_country`]: 'Choose a country.' }),
    ...(address.line1 === null && { [`${prefix}_line1`]: 'Enter an address.' }),
    ...(address.city === null && { [`${prefix}_city`]: 'Enter a city.' }),
  };
  return { address, problems };
}

/** An address as the fields show it. */
export const addressValues = (prefix: Prefix, address: Stripe.Address | null | undefined): Said =>
  Object.fromEntries(
    Object.entries(address ?? {}).map(([name, value]) => [`${prefix}_${name}`, value ?? '']),
  );

/** An address in its lines. */
export const addressLines = ({ city, country, line1, line2, postal_code, state }: Stripe.Address): string[] =>
  [
    line1,
    line2,
    [postal_code, city].filter(Boolean).join(' '),
    state,
    country === null ? null : countryName(country),
  ].filter((line): line is string => Boolean(line));
