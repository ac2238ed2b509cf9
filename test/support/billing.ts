/** What the domain tells of tenants, on a real store, with a provider that says what it is told to. Gone after the test. */
import type { CustomerState } from '../../src/billing/customer-state.ts';
import type { Limits } from '../../src/billing/limits.ts';
import type { PaymentMethodProvider } from '../../src/billing/payment-methods.ts';
import { ReadThrough } from '../../src/billing/read-through.ts';
import { Refresher } from '../../src/billing/refresher.ts';
import type { DailyUsage } from '../../src/billing/usage-ports.ts';
import { createCore } from '../../src/core.ts';
import { createReads } from '../../src/reads.ts';
import { CUSTOMER, SCOPE, startMirror, state } from './mirror.ts';
import { NO_LIMITS } from './no-limits.ts';
import { keyOf } from './portal.ts';
import { provisioner } from './provisioner.ts';

export const FREE_LIMITS: Limits = {
  messages_per_month: 1000,
  max_projects: 1,
  max_endpoints: 5,
  retention_days: 7,
};

/**
 * Starts the domain at a time, with a tenant whose customer is CUSTOMER.
 *
 * @param says What the provider says of that customer, of usage and when it detaches payment methods; functions may throw.
 */
export async function startReads(
  says: {
    readonly now?: string;
    readonly state?: Partial<CustomerState> | (() => Partial<CustomerState>);
    readonly usage?: (meterId: string) => readonly DailyUsage[];
    readonly paymentMethods?: PaymentMethodProvider['detachAll'];
  } = {},
) {
  const started = await startMirror();
  const { store, clock, appId, tenantId } = started;
  clock.at = Date.parse(says.now ?? '2025-12-17T10:20:30.456Z');
  const now = () => new Date(clock.at);
  const asked: unknown[] = [];
  const told = says.state ?? {};
  const provider = {
    customerState: async (customerId: string) => {
      asked.push(customerId);
      return state(typeof told === 'function' ? told() : told);
    },
    customerOf: async () => undefined,
    product: async () => undefined,
  };
  const parts = { queue: store.refreshQueue, mirror: store.mirror, now };
  const readThrough = new ReadThrough({
    ...parts,
    refresher: new Refresher({ ...parts, provider, reconciler: { run: async () => {} }, lease: 10_000 }),
  });
  const account = async () => {
    asked.push('account');
    return SCOPE.account;
  };
  const reads = createReads({
    core: createCore(store, { livemode: false, account } as never, NO_LIMITS, now),
    store,
    mirror: { readThrough },
    usage: {
      daily: async (customerId, meterId, { from, to }) => {
        asked.push([customerId, meterId, from.toISOString(), to.toISOString()]);
        return says.usage?.(meterId) ?? [];
      },
    },
    paymentMethods: {
      detachAll: async (customerId) => {
        asked.push(['detach', customerId]);
        return says.paymentMethods?.(customerId) ?? { detached: [], providerRequestId: 'req_detach' };
      },
    },
    freeLimits: FREE_LIMITS,
    now,
  });
  const caller = keyOf(appId, tenantId);
  const newcomer = keyOf(appId, await provisioner(store).createTenant({ appId, name: 'Newcomer' }));
  return {
    ...started,
    ...reads,
    caller,
    newcomer,
    /** What the provider was asked for: a customer, a meter's counts, or the account. */
    asked,
    stranger: { ...caller, appId: '99999999-9999-4999-8999-999999999999' },
    customerId: CUSTOMER,
  };
}
