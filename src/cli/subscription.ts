/** What `gangway tenant subscription` shows. */
import type { components } from '../../generated/types.ts';
import { answerOf } from './manage/answer.ts';
import type { Management } from './manage/api.ts';
import { type CommandResult, fields } from './output.ts';

type Known = components['schemas']['ManagementSubscription'];
type Subscription = NonNullable<Known['subscription']>;

/** The subscription that counts, as the mirror has it. */
export async function showSubscription({ api }: Management, id: string): Promise<CommandResult> {
  const call = api.GET('/management/v1/tenants/{tenant_id}/subscription', {
    params: { path: { tenant_id: id } },
  });
  const data = await answerOf(call, { tenant_id: id });
  const { subscription, refreshed_at } = data;
  return { data, text: subscription ? shown(subscription, refreshed_at) : 'No subscription is known.' };
}

function shown(subscription: Subscription, refreshedAt: Known['refreshed_at']): string {
  const { id, status, customer_id, items, created_at } = subscription;
  return fields({
    id,
    status: [status, ...circumstances(subscription)].join(', '),
    customer: customer_id,
    items: items.map(itemOf),
    // Items of one subscription may be billed in different periods.
    period: [...new Set(items.map(({ period_start, period_end }) => `${period_start} to ${period_end}`))],
    created: created_at,
    'as of': refreshedAt,
  });
}

/** What else there is to its status. */
const circumstances = ({
  cancel_at_period_end,
  cancel_at,
  ended_at,
  collection_paused,
}: Subscription): string[] => [
  ...(ended_at ? [`ended at ${ended_at}`] : []),
  ...(!ended_at && cancel_at_period_end ? ['ends with its period'] : []),
  ...(!ended_at && !cancel_at_period_end && cancel_at ? [`ends at ${cancel_at}`] : []),
  ...(collection_paused ? ['payments paused'] : []),
];

function itemOf({ price_id, lookup_key, product_id, interval, quantity }: Subscription['items'][number]) {
  const often = interval ? `  every ${interval}` : '';
  const count = quantity === null ? '' : `${quantity} x `;
  return `${count}${lookup_key ?? price_id}  ${product_id}${often}`;
}
