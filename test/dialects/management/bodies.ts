/** What the management dialect answers with, written down by hand. What may be null is not, so that its form shows. */
import type { WrittenResponse } from '../responses.ts';

export const TIME = '2026-11-24T12:00:00.000Z';
export const APP = '88888888-8888-8888-8888-888888888888';
export const TENANT = '99999999-9999-9999-9999-999999999999';
export const ID = '66666666-6666-6666-6666-666666666666';

/** A body, and what is said of its fields. */
export type Written = Pick<
  WrittenResponse,
  'body' | 'free' | 'nullable' | 'webAddress' | 'optional' | 'maps' | 'mayBeEmpty' | 'mostItems'
> & {
  readonly body: object;
};

export const app: Written = {
  body: {
    id: APP,
    name: 'Acme',
    issuer: '55555555-5555-5555-5555-555555555555',
    portal_configuration: 'bpc_1Example',
    disabled_at: TIME,
    created_at: TIME,
  },
  free: ['name', 'issuer'],
  nullable: ['issuer', 'portal_configuration', 'disabled_at'],
};

export const tenant: Written = {
  body: {
    id: TENANT,
    app_id: APP,
    name: 'First customer',
    default_return_url: 'https://app.example.com/account',
    deactivated_at: TIME,
    created_at: TIME,
    customers: [{ customer_id: 'cus_Example', account: 'acct_1Example', livemode: false }],
  },
  free: ['name'],
  nullable: ['default_return_url', 'deactivated_at'],
  webAddress: ['default_return_url'],
  mayBeEmpty: ['customers'],
  mostItems: { customers: 100 },
};

const times = { expires_at: TIME, revoked_at: TIME, last_used_at: TIME };
const timesMayBeNull = Object.keys(times);

export const apiKey: Written = {
  body: { id: ID, tenant_id: TENANT, mode: 'test', prefix: 'hb_test_Ab12Cd', created_at: TIME, ...times },
  nullable: timesMayBeNull,
};

export const appApiKey: Written = {
  body: {
    id: ID,
    app_id: APP,
    type: 'read',
    mode: 'test',
    prefix: 'ud_test_Ab12Cd',
    created_at: TIME,
    ...times,
  },
  nullable: timesMayBeNull,
};

export const publicKey: Written = {
  body: {
    id: ID,
    app_id: APP,
    public_key: '-----BEGIN PUBLIC KEY-----\nMIIBIjAN\n-----END PUBLIC KEY-----\n',
    bits: 2048,
    fingerprint: 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU',
    created_at: TIME,
  },
};

/** A new key of a tenant, with its secret. */
export const newApiKey: Written = {
  body: {
    id: ID,
    tenant_id: TENANT,
    mode: 'test',
    prefix: 'hb_test_exampl',
    created_at: TIME,
    key: 'hb_test_example',
  },
};

/** A new key of an app, with its secret. */
export const newAppApiKey: Written = {
  body: {
    id: ID,
    app_id: APP,
    type: 'read',
    mode: 'test',
    prefix: 'ud_test_exampl',
    created_at: TIME,
    key: 'ud_test_example',
  },
};

/** The answer with one of them. */
export const one = (written: Written, more: Partial<WrittenResponse> = {}): WrittenResponse => ({
  status: 200,
  ...written,
  ...more,
});

export const WITH_TAG = { headers: ['ETag'] };

/** The answer with a page of them. */
export function page({
  body,
  free,
  nullable = [],
  webAddress,
  optional,
  maps,
  mayBeEmpty = [],
  mostItems = {},
}: Written): WrittenResponse {
  const inItems = (paths: readonly string[] = []) => paths.map((path) => `items.0.${path}`);
  const most = Object.entries(mostItems).map(([path, most]) => [`items.0.${path}`, most]);
  return {
    status: 200,
    body: { items: [body], next_cursor: 'WyJ0IiwiYSIsImIiXQ' },
    free: inItems(free),
    nullable: [...inItems(nullable), 'next_cursor'],
    webAddress: inItems(webAddress),
    optional: inItems(optional),
    maps: inItems(maps),
    mayBeEmpty: [...inItems(mayBeEmpty), 'items'],
    mostItems: { ...Object.fromEntries(most), items: 200 },
  };
}
