/** What is sent: calls that have to be answered by what they ask for, and others that never may be. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { signEvent } from '../../src/dialects/event-authentication.ts';
import { ISSUER, RETURN_URL, SUBJECT, WEBHOOK_SECRET, type World } from './world.ts';

export interface Call {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The status that it is answered with when all is well. A success of any other call is one too many. */
  readonly expected: number;
  /** The outcome that is in the audit of what is answered so; undefined where the audit says nothing of it. */
  readonly audited?: string;
  /** The event that is kept once it is answered so. */
  readonly event?: string;
}

export const succeeds = ({ expected }: Call): boolean => expected < 300;

type Kind = (world: World, i: number, now: Date) => Promise<Call> | Call;

const pick = <T>(items: readonly T[], i: number): T => items[i % items.length] as T;

const json = { 'Content-Type': 'application/json' };

function userdocks(world: World, tenantUuid: string, token: string, returnUrl = RETURN_URL) {
  return {
    method: 'POST',
    path: `/api/v1/apps/${world.appId}/payment-providers/stripe/billing-portals`,
    headers: { ...json, Authorization: `Bearer ${token}` },
    body: JSON.stringify({ tenantUuid, defaultReturnUrl: returnUrl }),
  };
}

function hookbridge(key: string, returnUrl = RETURN_URL) {
  return {
    method: 'POST',
    path: '/v1/billing/portal',
    headers: { ...json, Authorization: `Bearer ${key}` },
    body: JSON.stringify({ return_url: returnUrl }),
  };
}

/** @param age Seconds since the token's end: negative, and it is valid. */
function tokenOf({ appId, privateKey }: World, now: Date, age = -600): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(appId)
    .setSubject(SUBJECT)
    .setIssuedAt(seconds - 1200)
    .setExpirationTime(seconds - age)
    .sign(privateKey);
}

function event({ customers }: World, i: number, now: Date, secret: string) {
  const id = `evt_${randomUUID().replaceAll('-', '')}`;
  const seconds = Math.floor(now.getTime() / 1000);
  const body = JSON.stringify({
    id,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: seconds,
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type: 'customer.updated',
    data: { object: { id: pick(customers, i), object: 'customer', livemode: false, metadata: {} } },
  });
  const headers = { ...json, 'Stripe-Signature': signEvent(secret, body, seconds) };
  return { id, call: { method: 'POST', headers, body } };
}

const OPENED = { expected: 200, audited: 'succeeded' };

/** In this order, again and again: what opens portals comes more often. */
const KINDS: readonly Kind[] = [
  async (world, i, now) => ({
    name: 'userdocks portal',
    ...userdocks(world, pick(world.tenants, i), await tokenOf(world, now)),
    ...OPENED,
  }),
  (world, i) => ({ name: 'hookbridge portal', ...hookbridge(pick(world.subscribed, i).key), ...OPENED }),
  async (world, _i, now) => ({
    name: 'foreign tenant',
    ...userdocks(world, world.foreignTenantId, await tokenOf(world, now)),
    expected: 401,
    audited: 'TENANT_UNKNOWN',
  }),
  (world) => ({
    name: 'write',
    method: 'PUT',
    path: `/management/v1/tenants/${randomUUID()}`,
    headers: { ...json, Authorization: `Bearer ${world.operatorKey}` },
    body: JSON.stringify({ app_id: world.appId, name: 'A new tenant', default_return_url: RETURN_URL }),
    expected: 201,
    audited: 'succeeded',
  }),
  async (world, i, now) => ({
    name: 'userdocks portal',
    ...userdocks(world, pick(world.tenants, i + 3), await tokenOf(world, now)),
    ...OPENED,
  }),
  (world) => ({ name: 'revoked key', ...hookbridge(world.revokedKey), expected: 401 }),
  (world, i, now) => {
    const { id, call } = event(world, i, now, WEBHOOK_SECRET);
    return { name: 'event', ...call, path: '/v1/billing/webhook', expected: 200, event: id };
  },
  (world, i) => ({
    name: 'disallowed return URL',
    ...hookbridge(pick(world.subscribed, i).key, 'https://evil.example/'),
    expected: 400,
    audited: 'RETURN_URL_NOT_ALLOWED',
  }),
  (world, i, now) => {
    const { call } = event(world, i, now, 'whsec_guessed');
    return { name: 'forged event', ...call, path: '/api/v1/webhooks/stripe', expected: 400 };
  },
  async (world, i, now) => ({
    name: 'token that has ended',
    ...userdocks(world, pick(world.tenants, i), await tokenOf(world, now, 120)),
    expected: 401,
  }),
];

/** @param now The time as the service has it. */
export const nextCall = (world: World, i: number, now: Date): Promise<Call> | Call =>
  pick(KINDS, i)(world, Math.floor(i / KINDS.length), now);
