/** How to make the service give each response that the contract has an example of. */
import { generateKeyPairSync } from 'node:crypto';
import { OpenAPIBackend } from 'openapi-backend';
import { vi } from 'vitest';
import { createApiKey } from '../../src/billing/api-keys.ts';
import type { Config } from '../../src/config.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { DEMO } from '../../src/demo/data.ts';
import { signToken } from '../../src/demo/token.ts';
import type { Fault } from '../../src/sandbox/index.ts';
import type { Observed } from '../support/contract-oracle.ts';
import {
  type CallInit,
  HOOKBRIDGE_PATH,
  startTestGangway,
  type TestGangway,
  USERDOCKS_BODY,
  USERDOCKS_PATH,
} from '../support/gangway.ts';

export type Seen = Omit<Observed, 'method' | 'path'>;

/** A service, and the clock that it runs by, which stands at so many seconds after its start; null breaks the clock. */
export interface World {
  readonly gangway: TestGangway;
  readonly time: { ahead: number | null };
}

/** Brings a response about, and leaves the world as it was. */
type Cause = (world: World) => Promise<Seen>;

type Call = (gangway: TestGangway, init?: CallInit) => Promise<Response>;
const userdocks: Call = (gangway, init) => gangway.userdocks(init);
const hookbridge: Call = (gangway, init) => gangway.hookbridge(init);

/** By operation: status and name of the example -> its cause. */
export const causes: Readonly<Record<OperationId, Readonly<Record<string, Cause>>>> = {
  createBillingPortal: {
    ...billing(userdocks, USERDOCKS_PATH),
    '400 invalidBody': calling(userdocks, { body: { tenantUuid: 'tenant-1' } }),
    '400 missingBody': calling(userdocks, { body: null }),
    '400 missingTenantUuid': calling(userdocks, { body: { defaultReturnUrl: DEMO.returnUrl } }),
    '400 invalidTenantUuid': calling(userdocks, { body: { ...USERDOCKS_BODY, tenantUuid: 'tenant-1' } }),
    '400 missingReturnUrl': calling(userdocks, { body: { tenantUuid: DEMO.tenantId } }),
    '400 invalidReturnUrl': calling(userdocks, { body: { ...USERDOCKS_BODY, defaultReturnUrl: '/account' } }),
    '400 unknownProperty': calling(userdocks, { body: { ...USERDOCKS_BODY, returnUrl: DEMO.returnUrl } }),
    '400 disallowedReturnUrl': calling(userdocks, {
      body: { ...USERDOCKS_BODY, defaultReturnUrl: 'https://elsewhere.example/' },
    }),
    '401 missingToken': calling(userdocks, { authorization: null }),
    '401 malformedToken': calling(userdocks, { authorization: 'Bearer not-a-token' }),
    '401 expiredToken': claiming({ exp: 1 }),
    '401 notYetValidToken': claiming({ nbf: 4_000_000_000, exp: 4_000_000_600 }),
    '401 wrongAudienceToken': claiming({ aud: DEMO.tenantId }),
    '401 wrongIssuerToken': claiming({ iss: DEMO.tenantId }),
    '401 badSignatureToken': async ({ gangway }) => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      return seen(gangway.userdocks({ authorization: `Bearer ${await signToken({ privateKey: pem })}` }));
    },
    '401 unknownApp': calling(userdocks, { path: USERDOCKS_PATH.replace(DEMO.appId, DEMO.tenantId) }),
    '401 foreignTenant': calling(userdocks, { body: { ...USERDOCKS_BODY, tenantUuid: DEMO.appId } }),
  },
  createPortalSession: {
    ...billing(hookbridge, HOOKBRIDGE_PATH),
    '400 invalidReturnUrl': calling(hookbridge, { body: { return_url: '/billing' } }),
    '400 disallowedReturnUrl': calling(hookbridge, { body: { return_url: 'https://elsewhere.example/' } }),
    '400 unknownProperty': calling(hookbridge, { body: { returnUrl: DEMO.returnUrl } }),
    '400 noReturnUrl': async ({ gangway }) => {
      await gangway.store.admin.setDefaultReturnUrl(DEMO.tenantId, null);
      const response = await seen(gangway.hookbridge({ body: null }));
      await gangway.store.admin.setDefaultReturnUrl(DEMO.tenantId, DEMO.returnUrl);
      return response;
    },
    '401 missingKey': calling(hookbridge, { authorization: null }),
    '401 malformedKey': calling(hookbridge, { authorization: 'Bearer hb_test_1' }),
    '401 unknownKey': calling(hookbridge, { authorization: `Bearer ${createApiKey('test').key}` }),
    '401 revokedKey': async ({ gangway }) => {
      const { admin } = gangway.store;
      const key = createApiKey('test');
      await admin.revokeApiKey(await admin.addApiKey(DEMO.tenantId, 'test', key));
      return seen(gangway.hookbridge({ authorization: `Bearer ${key.key}` }));
    },
    '401 otherModeKey': async ({ gangway }) => {
      const key = createApiKey('live');
      await gangway.store.admin.addApiKey(DEMO.tenantId, 'live', key);
      return seen(gangway.hookbridge({ authorization: `Bearer ${key.key}` }));
    },
    '404 noSubscription': ({ gangway }) =>
      seen(gangway.hookbridge({ authorization: `Bearer ${gangway.credentials.unsubscribedApiKey}` })),
  },
  getHealth: {
    ...probe('/healthz'),
    '200 alive': withClock(3600),
    '500 internalError': withClock(null),
  },
  getReadiness: {
    ...probe('/readyz'),
    '200 ready': ({ gangway }) => seen(fetch(`${gangway.url}/readyz`)),
    '500 internalError': ({ gangway }) => {
      vi.spyOn(OpenAPIBackend.prototype, 'handleRequest').mockRejectedValueOnce(new Error('A fault'));
      return seen(fetch(`${gangway.url}/readyz`));
    },
    '503 storeDown': () =>
      onItsOwn({}, async ({ url, store }) => {
        await store.close();
        return seen(fetch(`${url}/readyz`));
      }),
    '503 shuttingDown': () => onItsOwn({ shutdownDelay: 2000 }, askWhileStopping),
  },
};

/** The causes that both billing dialects share. */
function billing(call: Call, path: string): Record<string, Cause> {
  return {
    '200 created': calling(call),
    '400 malformedJson': calling(call, { body: '{"' }),
    '403 disabledApp': async ({ gangway }) => {
      await gangway.store.admin.setAppEnabled(DEMO.appId, false);
      const response = await seen(call(gangway));
      await gangway.store.admin.setAppEnabled(DEMO.appId, true);
      return response;
    },
    '404 unknownPath': calling(call, { path: `${path}/` }),
    '405 wrongMethod': calling(call, { method: 'PUT' }),
    '413 largeBody': calling(call, { body: `{}${' '.repeat(64 * 1024)}` }),
    '415 notJson': calling(call, { headers: { 'Content-Type': 'text/plain' } }),
    '429 tooManyFailedAuthentications': () =>
      onItsOwn({ failedAuthLimit: 1 }, async (gangway) => {
        await call(gangway, { authorization: null });
        return seen(call(gangway));
      }),
    '500 internalError': ({ gangway }) => {
      vi.spyOn(gangway.store.billing, 'findTenant').mockRejectedValueOnce(new Error('disk I/O error'));
      return seen(call(gangway));
    },
    '500 providerMisconfigured': withFault(call, { kind: 'no-portal-configuration' }),
    // A connection that breaks is tried once more.
    '503 providerDown': withFault(call, { kind: 'cut', times: 2 }),
    '503 providerRateLimited': withFault(call, { kind: 'rate-limit' }),
  };
}

function withClock(ahead: number | null): Cause {
  return async ({ gangway, time }) => {
    time.ahead = ahead;
    const response = await seen(fetch(`${gangway.url}/healthz`));
    time.ahead = 0;
    return response;
  };
}

function probe(path: string): Record<string, Cause> {
  return {
    '404 unknownPath': ({ gangway }) => seen(fetch(`${gangway.url}${path}/`)),
    '405 wrongMethod': ({ gangway }) => seen(fetch(gangway.url + path, { method: 'POST' })),
  };
}

/** A call that differs from the valid one in this alone. */
function calling(call: Call, init?: CallInit): Cause {
  return ({ gangway }) => seen(call(gangway, init));
}

/** A userdocks call whose token differs from the valid one in these claims alone. */
function claiming(claims: Record<string, unknown>): Cause {
  return async ({ gangway }) =>
    seen(gangway.userdocks({ authorization: `Bearer ${await gangway.token(claims)}` }));
}

/** A valid call while Stripe fails to create portal sessions. */
function withFault(call: Call, fault: Fault): Cause {
  return async ({ gangway }) => {
    gangway.sandbox.faults.inject({ ...fault, path: '/v1/billing_portal/sessions' });
    const response = await seen(call(gangway));
    gangway.sandbox.faults.clear();
    return response;
  };
}

async function onItsOwn(overrides: Partial<Config>, use: (gangway: TestGangway) => Promise<Seen>) {
  const gangway = await startTestGangway(overrides);
  try {
    return await use(gangway);
  } finally {
    await gangway.close();
  }
}

/** While it stops, a service still answers for SHUTDOWN_DELAY_MS. */
async function askWhileStopping(gangway: TestGangway): Promise<Seen> {
  const closed = gangway.close();
  const answer = await seen(fetch(`${gangway.url}/readyz`));
  await closed;
  return answer;
}

async function seen(answer: Promise<Response>): Promise<Seen> {
  const response = await answer;
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}
