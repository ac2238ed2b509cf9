/** Causes of the operations that open a tenant's portal at Stripe. */
import type { OperationId } from '../../src/contract/types.ts';
import { DEMO } from '../../src/demo/data.ts';
import type { InjectedFault } from '../../src/sandbox/index.ts';
import { type Cause, type Causes, seen } from './cause.ts';

export function portalCauses(id: OperationId): Causes {
  return {
    disabledApp: async ({ gangway }) => {
      await gangway.store.admin.setAppEnabled(DEMO.appId, false);
      const response = await seen(gangway.call(id));
      await gangway.store.admin.setAppEnabled(DEMO.appId, true);
      return response;
    },
    providerMisconfigured: withFault(id, { kind: 'no-portal-configuration' }),
    // A connection that breaks is tried once more.
    providerDown: withFault(id, { kind: 'cut', times: 2 }),
    providerRateLimited: withFault(id, { kind: 'rate-limit' }),
  };
}

/** A valid call while Stripe fails to create portal sessions. */
function withFault(id: OperationId, fault: InjectedFault): Cause {
  return async ({ gangway }) => {
    gangway.sandbox.faults.inject({ ...fault, path: '/v1/billing_portal/sessions' });
    const response = await seen(gangway.call(id));
    gangway.sandbox.faults.clear();
    return response;
  };
}
