/** Calls by tenants that stand in a certain way. */
import type { CustomerState } from '../../../src/billing/customer-state.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import { item } from '../../support/mirror.ts';
import { mirroredTenant } from '../../support/mirrored.ts';
import { type Cause, seen } from '../cause.ts';

/** The valid call, made by a tenant that stands so. */
export const callingAs =
  (id: OperationId, state: Partial<CustomerState>): Cause =>
  async ({ gangway }) => {
    const { authorization } = await mirroredTenant(gangway, state);
    return seen(gangway.call(id, { authorization }));
  };

const METER = 'mtr_of_the_examples';

/** What is paid for by the message. */
export const metered = (productId: string) => item({ productId, meterId: METER, periodEnd: 2_000_000_000 });

/** Has the meter say that so many were counted at these times, in the one call that follows. */
export const counting =
  (cause: Cause, summaries: readonly { readonly at: Date; readonly count: number }[]): Cause =>
  (world) => {
    const data = summaries.map(({ at, count }, i) => {
      const start = Math.floor(at.getTime() / 86_400_000) * 86_400;
      return {
        id: `mtrusg_${i}`,
        object: 'billing.meter_event_summary',
        aggregated_value: count,
        start_time: start,
        end_time: start + 86_400,
        livemode: false,
        meter: METER,
      };
    });
    const path = `/v1/billing/meters/${METER}/event_summaries`;
    world.gangway.sandbox.faults.inject({
      path,
      kind: 'custom',
      status: 200,
      body: { object: 'list', data, has_more: false, url: path },
    });
    return cause(world);
  };
