import type { Buyer } from '../../checkout/buyer.ts';
import { type Said, said } from '../answer.ts';
import type { Problems } from '../form/fields.ts';

/** Some of the types there are (https://docs.stripe.com/billing/customer/tax-ids), and how they are called. */
export const taxIdTypes = [
  ['eu_vat', 'EU VAT'],
  ['gb_vat', 'UK VAT'],
  ['ch_vat', 'Swiss VAT'],
  ['us_ein', 'US EIN'],
  ['ca_bn', 'Canadian BN'],
  ['au_abn', 'Australian ABN'],
  ['in_gst', 'Indian GST'],
  ['br_cnpj', 'Brazilian CNPJ'],
] as const;

/** The business that was entered, if any was; a tax id needs its type and a name. */
export function readBusiness(form: Said, required: boolean) {
  const value = said(form, 'tax_id');
  const businessName = said(form, 'business_name') || null;
  const type = taxIdTypes.find(([known]) => known === said(form, 'tax_id_type'))?.[0];
  const needed = required || value !== '' || type !== undefined;
  const problems: Problems = {
    ...(needed && businessName === null && { business_name: 'Enter the name of the business.' }),
    ...(needed && type === undefined && { tax_id_type: 'Choose the type of the tax ID.' }),
    ...(needed && value === '' && { tax_id: 'Enter the tax ID.' }),
  };
  const taxIds: NonNullable<Buyer['taxIds']> = type !== undefined && value !== '' ? [{ type, value }] : [];
  return { businessName, taxIds, problems };
}
