import { save } from '../../changes.ts';
import type { Customer } from '../../wire.ts';
import { said } from '../answer.ts';
import { addressFields, addressValues, readAddress } from '../form/address.ts';
import { alertOf } from '../form/alerts.ts';
import { isEmail } from '../form/email.ts';
import { type Filled, field, type Problems } from '../form/fields.ts';
import { html } from '../html.ts';
import { done, type Task, taskPage, type Visit, wayBack } from './visit.ts';

type Update = 'address' | 'email' | 'name' | 'phone' | 'shipping';

const allows = ({ features }: Visit, what: Update) => features.customer_update.allowed_updates.includes(what);

/** Changes who is billed, and where, as far as the portal is set to allow it. */
export const details: Task = (visit) => {
  const { customer, form, method, world } = visit;
  if (method !== 'POST') return detailsPage(visit, { values: known(customer), problems: {} });
  const { problems, update } = entered(visit);
  if (Object.keys(problems).length > 0) return detailsPage(visit, { values: form, problems });
  world.storage.transaction(() => {
    const latest = world.storage.get(customer.id) as Customer;
    save(world, { ...latest, ...update }, 'customer.updated');
  });
  return done(visit, ['customer_update'], 'details');
};

const known = ({ address, email, name, phone, shipping }: Customer) => ({
  name: name ?? '',
  email: email ?? '',
  phone: phone ?? '',
  shipping_name: shipping?.name ?? '',
  ...addressValues('billing', address),
  ...addressValues('shipping', shipping?.address),
});

function entered(visit: Visit): { update: Partial<Customer>; problems: Problems } {
  const { form } = visit;
  const email = said(form, 'email');
  const billing = allows(visit, 'address') ? readAddress(form, 'billing') : undefined;
  const shipping = allows(visit, 'shipping') ? readAddress(form, 'shipping') : undefined;
  return {
    update: {
      ...(allows(visit, 'name') && { name: said(form, 'name') || null }),
      ...(allows(visit, 'email') && { email }),
      ...(allows(visit, 'phone') && { phone: said(form, 'phone') || null }),
      ...(billing && { address: billing.address }),
      ...(shipping && { shipping: { address: shipping.address, name: said(form, 'shipping_name') } }),
    },
    problems: {
      ...(allows(visit, 'email') && !isEmail(email) && { email: 'Enter an email address.' }),
      ...billing?.problems,
      ...shipping?.problems,
    },
  };
}

function detailsPage(visit: Visit, filled: Filled) {
  const problem = alertOf(filled.problems);
  return taskPage(
    visit,
    'Billing information',
    html`${problem}
<form method="post" action="${visit.base}/details">
  ${allows(visit, 'name') ? field(filled, 'name', 'Name', { autocomplete: 'name' }) : undefined}
  ${allows(visit, 'email') ? field(filled, 'email', 'Email', { type: 'email', autocomplete: 'email', required: true }) : undefined}
  ${allows(visit, 'phone') ? field(filled, 'phone', 'Phone', { type: 'tel', autocomplete: 'tel' }) : undefined}
  ${allows(visit, 'address') ? html`<div class="group"><h2>Billing address</h2>${addressFields(filled, 'billing')}</div>` : undefined}
  ${allows(visit, 'shipping') ? html`<div class="group"><h2>Shipping address</h2>${field(filled, 'shipping_name', 'Recipient', { autocomplete: 'shipping name' })}${addressFields(filled, 'shipping')}</div>` : undefined}
  <p class="actions"><button class="button">Save</button> <a class="button quiet" href="${wayBack(visit)}">Go back</a></p>
</form>`,
    problem !== undefined,
  );
}
