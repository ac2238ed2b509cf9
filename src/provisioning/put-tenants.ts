/** Makes or replaces tenants, many in a few statements: one by one, a hundred thousand would take minutes. */
import type { Scope } from '../billing/customer-state.ts';
import { BillingError } from '../billing/errors.ts';
import { type Actor, knowsApp } from './actor.ts';
import type { Queries } from './ports.ts';
import { type Known, type Plan, planOf, type TenantEntry } from './tenant-entry.ts';

/** What became of an entry. */
export type PutOutcome = Plan | BillingError;

/** Where customers are linked, and when. */
interface Place {
  /** Undefined where no entry names a customer. */
  readonly scope: Scope | undefined;
  readonly livemode: boolean;
  readonly at: string;
}

/**
 * Does what each entry asks for, but for those that are refused.
 *
 * @param action For the audit.
 * @returns What became of each, in their order. Of two of one tenant, the later is refused: TENANT_REPEATED.
 * @throws {BillingError} BATCH_TOO_LARGE: see `MAX_STORED_MEMBERS`.
 */
export async function putTenants(
  queries: Queries,
  actor: Actor,
  action: string,
  entries: readonly TenantEntry[],
  place: Place,
): Promise<PutOutcome[]> {
  const known = await read(queries, actor, entries, place);
  const outcomes = decided(entries, known, actor, place);
  const plans = outcomes.flatMap((outcome) => (outcome instanceof BillingError ? [] : [outcome]));
  await write(
    queries,
    actor,
    action,
    plans.filter(({ status }) => status !== 'unchanged'),
    place,
  );
  return outcomes;
}

/** What is to become of each entry. */
function decided(
  entries: readonly TenantEntry[],
  known: Known,
  actor: Actor,
  { livemode, at }: Place,
): PutOutcome[] {
  const seen = new Set<string>();
  // Of two who ask for one customer, the first gets it.
  const holders = new Map(known.holders);
  return entries.map((entry) => {
    const id = entry.id.toLowerCase();
    if (seen.has(id)) return new BillingError('TENANT_REPEATED', `The tenant ${id} comes twice`);
    seen.add(id);
    try {
      const plan = planOf(entry, { ...known, holders }, actor, livemode, at);
      if (plan.customerId !== undefined) holders.set(plan.customerId, id);
      return plan;
    } catch (error) {
      if (error instanceof BillingError) return error;
      throw error;
    }
  });
}

/**
 * The most members that tenants may have together, whose members a batch sets: they are all read, which takes 0.1 s and 15 MB for ten
 * thousand, and nothing else is served meanwhile.
 */
export const MAX_STORED_MEMBERS = 50_000;

async function read(
  queries: Queries,
  actor: Actor,
  entries: readonly TenantEntry[],
  { scope, livemode }: Place,
): Promise<Known> {
  const ids = [...new Set(entries.map(({ id }) => id.toLowerCase()))];
  const appIds = [...new Set(entries.map(({ appId }) => appId.toLowerCase()))];
  const tenants = new Map((await queries.tenants.among(ids)).map((tenant) => [tenant.id, tenant]));
  const withMembers = entries.flatMap(({ id, appId, members }) => {
    const tenant = members && tenants.get(id.toLowerCase());
    return tenant?.appId === appId.toLowerCase() && knowsApp(actor, tenant.appId) ? tenant.id : [];
  });
  if (await queries.members.exceed(withMembers, MAX_STORED_MEMBERS))
    throw new BillingError('BATCH_TOO_LARGE', 'The tenants of the batch have too many members');
  const members = Map.groupBy(await queries.members.of(withMembers), ({ tenantId }) => tenantId);
  const origins = new Set(entries.flatMap(({ defaultReturnUrl: url }) => originOf(url) ?? []));
  const customerIds = [...new Set(entries.flatMap(({ customerId }) => customerId ?? []))];
  const linked = scope ? await queries.customers.of(ids) : [];
  return {
    apps: new Set((await queries.apps.among(appIds)).map(({ id }) => id)),
    tenants,
    members: new Map([...members].map(([id, own]) => [id, new Set(own.map(({ subject }) => subject))])),
    origins: await queries.origins.allowed(appIds, [...origins]),
    customers: new Map(
      linked
        .filter((one) => one.account === scope?.account && one.livemode === livemode)
        .map(({ tenantId, customerId }) => [tenantId, customerId]),
    ),
    holders: scope ? await queries.customers.holders(scope, customerIds) : new Map(),
  };
}

/** The origin of a URL that may be none at all. */
export const originOf = (url: string | null | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).origin : undefined;

async function write(
  queries: Queries,
  actor: Actor,
  action: string,
  plans: readonly Plan[],
  { scope, at }: Place,
): Promise<void> {
  if (plans.length === 0) return;
  await queries.tenants.put(plans.map(({ tenant }) => tenant));
  await queries.members.add(
    plans.flatMap(({ tenant, joining }) =>
      joining.map((subject) => ({ tenantId: tenant.id, subject, createdAt: at })),
    ),
  );
  for (const { tenant, leaving } of plans)
    if (leaving.length > 0) await queries.members.remove(tenant.id, leaving);
  const links = plans.flatMap(({ tenant, customerId }) =>
    customerId === undefined ? [] : [{ tenantId: tenant.id, customerId }],
  );
  if (scope && links.length > 0) await queries.customers.link(scope, links);
  await queries.audit.recordChanges(
    actor,
    action,
    plans.map(({ tenant, changes }) => ({ appId: tenant.appId, tenantId: tenant.id, changes })),
  );
}
