/** Whose state an event makes due. */

/** What concerns a customer's subscriptions, invoices and checkouts. Any other type is kept and makes nothing due. */
const OF_CUSTOMERS =
  /^(customer\.(created|updated|deleted|subscription\..+)|invoice\..+|checkout\.session\..+)$/;
const OF_PRODUCTS = /^(product|price)\./;

/** Of these the provider can be asked for their customer. */
const RESOLVABLE = /^(sub|in|cs)_\w+$/;

/** @param object Of a snapshot. */
export function subjectOfSnapshot(type: string, object: Readonly<Record<string, unknown>>): string | null {
  const id = textOf(object.id);
  if (OF_PRODUCTS.test(type)) return type.startsWith('price.') ? textOf(object.product) : id;
  if (!OF_CUSTOMERS.test(type)) return null;
  const customer = object.object === 'customer' ? id : textOf(object.customer);
  return customer ?? subjectOfThin(`v1.${type}`, id);
}

/** @param id Of the related object. */
export function subjectOfThin(type: string, id: string | null): string | null {
  const v1 = /^v1\.(.+)$/.exec(type)?.[1];
  if (!v1 || id === null) return null;
  if (OF_PRODUCTS.test(v1)) return /^prod_\w+$/.test(id) ? id : null;
  if (!OF_CUSTOMERS.test(v1)) return null;
  return /^cus_\w+$/.test(id) || RESOLVABLE.test(id) ? id : null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
