/** The path of a call without what it names, so that there are few: for those who count calls. */

/** Words of the paths that Gangway calls (https://docs.stripe.com/api). Whatever else stands in a path is an id. */
const WORDS = new Set(
  `v1 v2 account billing billing_portal checkout configurations core customers detach event_destinations event_summaries events expire
  invoices lines meters payment_methods ping prices products sessions subscriptions tax_rates`.split(/\s+/),
);

/** More segments than any path has that is called. */
const MAX_SEGMENTS = 8;

/** `/v1/customers/cus_123?expand=…` -> `/v1/customers/{id}` */
export function callRoute(path: string): string {
  const [pathname = ''] = path.split('?', 1);
  const segments = pathname.split('/', MAX_SEGMENTS).slice(1);
  return segments.map((segment) => `/${WORDS.has(segment) ? segment : '{id}'}`).join('');
}
