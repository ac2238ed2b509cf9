/** The entries of a batch of tenants, and what became of each. */
import { BillingError, type BillingErrorCode } from '../../billing/errors.ts';
import type { BodyOf } from '../../contract/types.ts';
import type { PutOutcome } from '../../provisioning/put-tenants.ts';
import type { TenantEntry } from '../../provisioning/tenant-entry.ts';
import { reasonOf } from '../domain-errors.ts';

/** An entry as the domain has it. */
export const entryOf = (entry: BodyOf<'importTenants'>['tenants'][number]): TenantEntry => ({
  id: entry.id,
  appId: entry.app_id,
  name: entry.name,
  defaultReturnUrl: entry.default_return_url,
  members: entry.members,
  customerId: entry.customer_id,
});

/** The field that a refusal concerns. */
const FIELDS: Partial<Record<BillingErrorCode, string>> = {
  APP_UNKNOWN: 'app_id',
  TENANT_ELSEWHERE: 'id',
  TENANT_REPEATED: 'id',
  RETURN_URL_NOT_ALLOWED: 'default_return_url',
  CUSTOMER_TAKEN: 'customer_id',
  CUSTOMER_LINKED: 'customer_id',
};

export function resultOf(outcome: PutOutcome) {
  if (!(outcome instanceof BillingError)) return { status: outcome.status };
  return { status: 'refused' as const, errors: { [FIELDS[outcome.code] ?? 'id']: reasonOf(outcome) } };
}
