/** How the tenant stands, as each dialect tells it. */
import { day, element, number, pill } from './dom.js';

/**
 * @typedef {object} State
 * @property {Node[]} summary What is read out when it changes.
 * @property {Node[]} more
 */

/** @type {Readonly<Record<'hookbridge' | 'userdocks', (body: any) => State>>} */
export const states = {
  hookbridge: ({ data }) => ({
    summary: [headline(capital(data.plan), statusPills(data)), element('p', {}, periodOf(data))],
    more: [limitsOf(data)],
  }),
  userdocks: ({ totalItems, items }) => {
    const until = items
      .map((/** @type {any} */ { paidUntil }) => paidUntil ?? '')
      .sort()
      .at(-1);
    const count = totalItems === 1 ? '1 invoice' : `${totalItems} invoices`;
    return {
      summary: [
        headline(until ? `Paid until ${day(until)}` : 'Nothing paid', []),
        element('p', {}, totalItems === 0 ? 'No invoice yet.' : count),
      ],
      more: totalItems === 0 ? [] : [invoicesOf(items)],
    };
  },
};

/** @type {(text: string, pills: Node[]) => Node} */
const headline = (text, pills) => element('p', { class: 'headline' }, element('strong', {}, text), ...pills);

/** @param {any} data */
function statusPills({ plan, status, cancel_at_period_end: ends }) {
  if (plan === 'free' && status === 'active') return [];
  const tone = status === 'active' || status === 'trialing' ? 'good' : 'bad';
  const pills = [pill(status.replace('_', ' '), tone)];
  return ends ? [...pills, pill('cancellation scheduled', 'warn')] : pills;
}

/** @param {any} data */
function periodOf({ plan, status, cancel_at_period_end: ends, current_period_end: end }) {
  if (status === 'canceled') return end === null ? 'The subscription has ended.' : `Ended on ${day(end)}.`;
  if (end === null) return 'No subscription yet: the free tier.';
  if (status === 'past_due' || status === 'unpaid') return 'The last payment has failed.';
  if (ends) return `Ends on ${day(end)}, and is not renewed.`;
  return plan === 'free' ? `Until ${day(end)}.` : `Renews on ${day(end)}.`;
}

/** @param {any} data */
function limitsOf({ limits, usage }) {
  /** @param {string} name */
  const limit = (name) => (limits.unlimited?.includes(name) ? 'unlimited' : number(limits[name]));
  const rows = [
    ['Messages this month', `${number(usage.messages_used)} of ${limit('messages_per_month')}`],
    ['Projects', limit('max_projects')],
    ['Endpoints', limit('max_endpoints')],
    ['Retention', `${limit('retention_days')} days`],
  ];
  return element(
    'dl',
    { class: 'facts rows' },
    ...rows.map(([term = '', text = '']) =>
      element('div', {}, element('dt', {}, term), element('dd', {}, text)),
    ),
  );
}

/** @param {any[]} items */
function invoicesOf(items) {
  const rows = items.map(({ createdAt, paidFrom, paidUntil, invoiceUrl }) => {
    const link = element(
      'a',
      { href: invoiceUrl ?? '#', target: '_blank', rel: 'noreferrer' },
      day(createdAt),
    );
    const paid = paidFrom === null ? pill('open', 'warn') : pill('paid', 'good');
    const period = paidFrom === null ? 'not paid' : `${day(paidFrom)} to ${day(paidUntil)}`;
    return element('li', {}, link, paid, element('span', { class: 'period' }, period));
  });
  return element('ul', { class: 'invoices', 'aria-label': 'Invoices, the newest first' }, ...rows);
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
