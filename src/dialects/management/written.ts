/** What is provisioned, as this dialect writes it. */
import type { Subscription } from '../../billing/customer-state.ts';
import type { CreatedKey } from '../../provisioning/api-keys.ts';
import type { Page } from '../../provisioning/page.ts';
import { describeKey } from '../../provisioning/pem.ts';
import type {
  ApiKey,
  App,
  AuditEntry,
  Member,
  Origin,
  PublicKey,
  ReceivedEvent,
} from '../../provisioning/ports.ts';
import type { TenantEntry } from '../../provisioning/tenant-entry.ts';
import type { TenantWithCustomers } from '../../provisioning/tenants.ts';

/** A page whose items are written so. */
export const writtenPage = <T, W>({ items, nextCursor }: Page<T>, written: (item: T) => W) => ({
  items: items.map(written),
  next_cursor: nextCursor,
});

export const writtenApp = (app: App) => ({
  id: app.id,
  name: app.name,
  issuer: app.issuer,
  portal_configuration: app.portalConfiguration,
  disabled_at: app.disabledAt,
  created_at: app.createdAt,
});

export const writtenPublicKey = (key: PublicKey) => ({
  id: key.id,
  app_id: key.appId,
  public_key: key.publicKey,
  ...describeKey(key.publicKey),
  created_at: key.createdAt,
});

export const writtenOrigin = ({ appId, origin, createdAt }: Origin) => ({
  app_id: appId,
  origin,
  created_at: createdAt,
});

export const writtenTenant = (tenant: TenantWithCustomers) => ({
  id: tenant.id,
  app_id: tenant.appId,
  name: tenant.name,
  default_return_url: tenant.defaultReturnUrl,
  deactivated_at: tenant.deactivatedAt,
  created_at: tenant.createdAt,
  customers: tenant.customers.map(({ customerId, account, livemode }) => ({
    customer_id: customerId,
    account,
    livemode,
  })),
});

export const writtenMember = ({ tenantId, subject, createdAt }: Member) => ({
  tenant_id: tenantId,
  subject,
  created_at: createdAt,
});

const writtenKey = (key: ApiKey) => ({
  id: key.id,
  mode: key.mode,
  prefix: key.prefix,
  created_at: key.createdAt,
});

const endOf = ({ expiresAt, revokedAt, lastUsedAt }: ApiKey) => ({
  expires_at: expiresAt,
  revoked_at: revokedAt,
  last_used_at: lastUsedAt,
});

export const writtenTenantKey = (key: ApiKey) => ({
  ...writtenKey(key),
  tenant_id: key.ownerId,
  ...endOf(key),
});

export const writtenAppKey = (key: ApiKey) => ({
  ...writtenKey(key),
  app_id: key.ownerId,
  type: key.type ?? 'read',
  ...endOf(key),
});

export const writtenNewTenantKey = ({ key, secret }: CreatedKey) => ({
  ...writtenKey(key),
  tenant_id: key.ownerId,
  key: secret,
});

export const writtenNewAppKey = ({ key, secret }: CreatedKey) => ({
  ...writtenKey(key),
  app_id: key.ownerId,
  type: key.type ?? 'read',
  key: secret,
});

export const writtenAuditEntry = (entry: AuditEntry) => ({
  id: entry.id,
  at: entry.at,
  request_id: entry.requestId,
  dialect: entry.dialect,
  principal: entry.principal,
  app_id: entry.appId,
  tenant_id: entry.tenantId,
  action: entry.action,
  outcome: entry.outcome,
  provider_request_id: entry.providerRequestId,
  changes: entry.changes.map(({ field, before, after }) => ({ field, before, after })),
});

/** @param milliseconds Since 1970. */
export const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const writtenEvent = (event: ReceivedEvent) => ({
  id: event.id,
  type: event.type,
  object_id: event.objectId,
  created_at: timeOf(event.createdAt),
  received_at: timeOf(event.receivedAt),
  deliveries: event.deliveries,
  state: event.state,
});

/** Times of the provider's are seconds. */
const secondsOrNull = (seconds: number | null) => (seconds === null ? null : timeOf(seconds * 1000));

export const writtenSubscription = (subscription: Subscription) => ({
  id: subscription.id,
  customer_id: subscription.customerId,
  status: subscription.status,
  created_at: timeOf(subscription.createdAt * 1000),
  cancel_at: secondsOrNull(subscription.cancelAt),
  cancel_at_period_end: subscription.cancelAtPeriodEnd,
  ended_at: secondsOrNull(subscription.endedAt),
  collection_paused: subscription.collectionPaused,
  items: subscription.items.map((item) => ({
    id: item.id,
    price_id: item.priceId,
    product_id: item.productId,
    lookup_key: item.lookupKey,
    interval: item.interval,
    quantity: item.quantity,
    period_start: timeOf(item.periodStart * 1000),
    period_end: timeOf(item.periodEnd * 1000),
  })),
});

export const writtenEntry = ({ id, appId, name, defaultReturnUrl, members, customerId }: TenantEntry) => ({
  id,
  app_id: appId,
  name,
  default_return_url: defaultReturnUrl ?? null,
  members: [...(members ?? [])],
  ...(customerId !== undefined && { customer_id: customerId }),
});
