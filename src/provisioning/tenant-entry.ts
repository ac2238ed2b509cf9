/** A tenant as a caller wants it, and what has to be done for that. */
import { BillingError } from '../billing/errors.ts';
import { originNotAllowed, parseReturnUrl } from '../billing/return-url.ts';
import { type Actor, knowsApp } from './actor.ts';
import { changesBetween } from './changes.ts';
import type { Change, Tenant } from './ports.ts';
import { storable } from './text.ts';

export interface TenantEntry {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly defaultReturnUrl?: string | null | undefined;
  /** All of its members; undefined to leave them as they are. */
  readonly members?: readonly string[] | undefined;
  /** Its customer in the account and mode that serve here; undefined to leave it as it is. */
  readonly customerId?: string | undefined;
}

/** What is stored that entries are about. */
export interface Known {
  readonly apps: ReadonlySet<string>;
  readonly tenants: ReadonlyMap<string, Tenant>;
  /** The subjects of tenants. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Allowed origins, as `<app id> <origin>`. */
  readonly origins: ReadonlySet<string>;
  /** The customers of tenants, in the account and mode that serve here. */
  readonly customers: ReadonlyMap<string, string>;
  /** The tenants of customers there. */
  readonly holders: ReadonlyMap<string, string>;
}

/** What has to be done for an entry. */
export interface Plan {
  readonly tenant: Tenant;
  /** `reactivated`: it was deactivated, and may have been changed besides. */
  readonly status: 'created' | 'replaced' | 'reactivated' | 'unchanged';
  readonly joining: readonly string[];
  readonly leaving: readonly string[];
  /** Undefined if it has it already. */
  readonly customerId: string | undefined;
  readonly changes: readonly Change[];
}

/** What a tenant can be refused for when it is made or changed. */
export const PUT_TENANT_ERRORS = ['APP_UNKNOWN', 'TENANT_ELSEWHERE', 'RETURN_URL_NOT_ALLOWED'] as const;

/**
 * Decides what has to be done.
 *
 * @param at Now.
 * @throws {BillingError} One of PUT_TENANT_ERRORS; CUSTOMER_TAKEN; CUSTOMER_LINKED: only `CustomerLinks.link` changes which customer it is.
 */
export function planOf(entry: TenantEntry, known: Known, actor: Actor, livemode: boolean, at: string): Plan {
  const id = entry.id.toLowerCase();
  const appId = entry.appId.toLowerCase();
  if (!known.apps.has(appId) || !knowsApp(actor, appId))
    throw new BillingError('APP_UNKNOWN', `There is no app ${appId}`);
  const before = known.tenants.get(id);
  if (before && before.appId !== appId)
    throw new BillingError('TENANT_ELSEWHERE', `The tenant ${id} belongs to another app`, neutral(actor));
  const tenant: Tenant = {
    id,
    appId,
    name: storable(entry.name),
    defaultReturnUrl: allowedUrl(entry.defaultReturnUrl, before, { appId, origins: known.origins, livemode }),
    deactivatedAt: null,
    createdAt: before?.createdAt ?? at,
  };
  const linked = known.customers.get(id);
  const customerId = entry.customerId === linked ? undefined : entry.customerId;
  if (customerId !== undefined && linked !== undefined)
    throw new BillingError('CUSTOMER_LINKED', `The tenant ${id} is customer ${linked} already`);
  if (customerId !== undefined && known.holders.has(customerId)) throw customerTaken(actor, customerId);
  const had = known.members.get(id) ?? new Set();
  const wanted = entry.members === undefined ? had : new Set(entry.members.map(storable));
  const joining = [...wanted].filter((subject) => !had.has(subject));
  const leaving = [...had].filter((subject) => !wanted.has(subject));
  const changes = [
    ...changesBetween(before ? auditedTenant(before) : {}, auditedTenant(tenant)),
    ...memberChanges({ had, wanted, joining, leaving }),
    ...(customerId === undefined ? [] : [{ field: 'customer_id', before: null, after: customerId }]),
  ];
  return { tenant, status: statusOf(before, changes), joining, leaving, customerId, changes };
}

function statusOf(before: Tenant | undefined, changes: readonly Change[]): Plan['status'] {
  if (!before) return 'created';
  if (before.deactivatedAt !== null) return 'reactivated';
  return changes.length > 0 ? 'replaced' : 'unchanged';
}

export const customerTaken = (actor: Actor, customerId: string): BillingError =>
  new BillingError(
    'CUSTOMER_TAKEN',
    `The customer ${customerId} is another tenant's already`,
    neutral(actor),
  );

/** Who knows of one app alone is not told whose it is. */
const neutral = ({ appId }: Actor) => ({ reason: appId === null ? undefined : 'is taken' });

/** More in one row of the audit would help nobody. */
const MAX_TOLD = 100;

function memberChanges(members: {
  had: ReadonlySet<string>;
  wanted: ReadonlySet<string>;
  joining: readonly string[];
  leaving: readonly string[];
}): Change[] {
  const { had, wanted, joining, leaving } = members;
  if (joining.length + leaving.length > MAX_TOLD)
    return [{ field: 'members', before: String(had.size), after: String(wanted.size) }];
  return [
    ...joining.map((subject) => ({ field: 'member', before: null, after: subject })),
    ...leaving.map((subject) => ({ field: 'member', before: subject, after: null })),
  ];
}

/**
 * A default return URL, by the rule that holds for any URL that reaches the provider. The one that is stored stays, whatever is allowed
 * now: it is refused where it is used.
 *
 * @param where.origins The allowed ones, as `<app id> <origin>`.
 * @throws {BillingError} RETURN_URL_NOT_ALLOWED
 */
export function allowedUrl(
  given: string | null | undefined,
  before: Pick<Tenant, 'defaultReturnUrl'> | undefined,
  {
    appId,
    origins,
    livemode,
  }: { readonly appId: string; readonly origins: ReadonlySet<string>; readonly livemode: boolean },
): string | null {
  if (given === undefined || given === null) return null;
  if (given === before?.defaultReturnUrl) return given;
  const url = parseReturnUrl(given, livemode);
  if (url instanceof BillingError) throw url;
  if (url.href === before?.defaultReturnUrl) return url.href;
  if (!origins.has(`${appId} ${url.origin}`)) throw originNotAllowed(url);
  return url.href;
}

/** What the audit tells of a tenant. */
export const auditedTenant = ({ name, defaultReturnUrl, deactivatedAt }: Tenant) => ({
  name,
  default_return_url: defaultReturnUrl,
  deactivated_at: deactivatedAt,
});
