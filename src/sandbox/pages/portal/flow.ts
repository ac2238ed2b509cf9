import type { OpenSession } from '../../portal/open-session.ts';
import { message } from '../messages.ts';
import { hostOf } from '../words.ts';
import { homePath, type Task, taskPath, type Visit } from './visit.ts';

type Flow = NonNullable<OpenSession['flow']>;

/** Where a flow begins (https://docs.stripe.com/customer-management/portal-deep-links). */
export function flowPath(visit: Visit, flow: Flow): string {
  const { base } = visit;
  switch (flow.type) {
    case 'customer_update':
      return `${base}/details`;
    case 'payment_method_update':
      return `${base}/cards/new`;
    case 'subscription_cancel':
      return taskPath(visit, flow.subscription_cancel?.subscription ?? '', 'cancel');
    case 'subscription_pause':
      return taskPath(visit, flow.subscription_pause?.subscription ?? '', 'pause');
    case 'subscription_update':
      return taskPath(visit, flow.subscription_update?.subscription ?? '', 'update');
    case 'subscription_update_confirm': {
      const { items = [], subscription = '' } = flow.subscription_update_confirm ?? {};
      const query = new URLSearchParams();
      if (items[0]?.price) query.set('price', items[0].price);
      if (items[0]?.quantity !== undefined) query.set('quantity', String(items[0].quantity));
      return `${taskPath(visit, subscription, 'confirm')}?${query}`;
    }
    default:
      return homePath(visit);
  }
}

/** The page at the end of a flow that asks for one. */
export const confirmation: Task = ({ session }) => {
  const text =
    session.flow?.after_completion.hosted_confirmation?.custom_message ?? 'Your changes are saved.';
  const { return_url } = session;
  const link = return_url === null ? undefined : { url: return_url, text: `Return to ${hostOf(return_url)}` };
  return message('All done', text, 200, link);
};
