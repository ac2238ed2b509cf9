import { type Limits, UNLIMITED, unlimitedIn } from '../../billing/limits.ts';
import { SUBSCRIPTION_ERRORS } from '../../billing/subscriptions.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { keyCaller } from '../key-authentication.ts';
import { operation } from './base.ts';
import { timeOf } from './times.ts';

/** How the tenant stands that the API key belongs to. */
export const getSubscription = operation('getSubscription', {
  fails: SUBSCRIPTION_ERRORS,
  handle: async (request, { subscriptions }): Promise<OperationResponse<'getSubscription'>> => {
    const { plan, status, limitsOf, limits, usage, cancellationScheduled, periodEnd } =
      await subscriptions.current(keyCaller('hookbridge', request));
    return {
      status: 200,
      body: {
        data: {
          plan,
          status,
          limits: { plan: limitsOf, ...limitsInNumbers(limits), unlimited: unlimitedIn(limits) },
          usage: {
            messages_used: usage.count,
            period_start: timeOf(usage.month.start),
            period_end: timeOf(usage.month.end),
          },
          cancel_at_period_end: cancellationScheduled,
          current_period_end: periodEnd && timeOf(periodEnd),
        },
        meta: { request_id: request.requestId },
      },
    };
  },
});

/** Callers of this dialect read numbers, of 32 bits: the largest stands for no limit. */
const NO_LIMIT = 2_147_483_647;

const limitsInNumbers = (limits: Limits): Limits =>
  Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, limit === UNLIMITED ? NO_LIMIT : limit]),
  ) as unknown as Limits;
