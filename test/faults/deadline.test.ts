/** A Stripe that never answers, from end to end. */
import { afterEach, expect, test } from 'vitest';
import { rows } from '../support/database.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

let gangway: TestGangway;
afterEach(() => gangway?.close());

test.each([
  ['userdocks', 'createBillingPortal', { errors: [{ code: '[E5030]' }] }],
  ['hookbridge', 'createPortalSession', { error: { code: 'PROVIDER_UNAVAILABLE' } }],
] as const)(
  '%s: the call is answered within its time by a 503 that is declared and in the audit; then all is well',
  async (_dialect, operation, body) => {
    // Far longer than this test may take.
    gangway = await startTestGangway({ requestTimeout: 1_000, stripeTimeout: 60_000, stripeMaxRetries: 5 });
    const { sandbox, location } = gangway;
    sandbox.faults.inject({ kind: 'hang', path: '/v1/billing_portal/sessions', times: 100 });
    const response = await gangway.call(operation);
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject(body);
    expect(text).not.toMatch(/timeout|deadline|hang/i);
    const id = response.headers.get('X-Request-Id');
    expect(await rows(location, `select outcome from audit_events where request_id = '${id}'`)).toEqual([
      { outcome: 'PROVIDER_UNREACHABLE' },
    ]);
    const asked = sandbox.requests.filter(({ path }) => path === '/v1/billing_portal/sessions');
    expect(asked).toHaveLength(1);
    sandbox.faults.clear();
    expect((await gangway.call(operation)).status).toBe(200);
  },
);
