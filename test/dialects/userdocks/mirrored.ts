/** Calls for tenants that stand in a certain way. */
import { operations } from '../../../generated/operations.ts';
import type { CustomerState } from '../../../src/billing/customer-state.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { mirroredTenant } from '../../support/mirrored.ts';
import { type Cause, seen } from '../cause.ts';

/** The path of an operation, for this tenant of the demo app. */
export const pathOf = (id: OperationId, tenantUuid: string, paymentProvider = 'stripe'): string =>
  operations[id].path
    .replace('{appUuid}', DEMO.appId)
    .replace('{tenantUuid}', tenantUuid)
    .replace('{paymentProvider}', paymentProvider);

/** The valid call, made for a tenant that stands so. */
export const callingFor =
  (id: OperationId, state: Partial<CustomerState>): Cause =>
  async ({ gangway }) => {
    const { tenantId } = await mirroredTenant(gangway, state);
    return seen(gangway.call(id, { path: pathOf(id, tenantId) }));
  };
