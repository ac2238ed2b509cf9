/** The pages of sandbox mode, as HTTP. */
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ServiceMethodNotAllowed, ServiceNotFound } from '../../../generated/validators.js';
import { readConfig } from '../../../src/config.ts';
import { DEMO } from '../../../src/demo/data.ts';
import type { Entry } from '../../../src/demo/page/journal.ts';
import type { OperatorSession } from '../../../src/demo/page/operator.ts';
import type { PageSession } from '../../../src/demo/page/session.ts';
import { startGangway } from '../../../src/gangway.ts';
import { completeCheckout, startSandbox } from '../../../src/sandbox/index.ts';
import { startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { provisioner } from '../../support/provisioner.ts';
import { exchange, head } from '../../support/raw-http.ts';

const PAGES = ['/sandbox', '/sandbox/provision'];
const FILES = [...PAGES, '/sandbox/style.css', '/sandbox/main.js', '/sandbox/provision.js'];
const ACTIONS = [
  ['POST', '/sandbox/session'],
  ['POST', '/sandbox/operator'],
  ['POST', '/sandbox/clock?advance=1d'],
  ['GET', `/sandbox/feed?tenant=${DEMO.tenantId}`],
] as const;

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

const newSession = async () =>
  (await (await fetch(`${gangway.url}/sandbox/session`, { method: 'POST' })).json()) as PageSession;

/** Reads a feed until it has told of this, or ends; what it told. */
async function told(response: Response, until: (entry: Entry) => boolean): Promise<Entry[]> {
  const entries: Entry[] = [];
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages)
      if (message.startsWith('data: ')) entries.push(JSON.parse(message.slice('data: '.length)));
    if (entries.some(until)) break;
  }
  return entries;
}

const feedOf = (tenant: string, { url } = gangway, signal?: AbortSignal) =>
  fetch(`${url}/sandbox/feed?tenant=${tenant}`, signal ? { signal } : {});

describe('with a Stripe key', () => {
  test('there is nothing of it', async () => {
    const stripe = await startSandbox({ file: ':memory:' });
    const config = readConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: 'file::memory:',
      SHUTDOWN_DELAY_MS: '0',
      STRIPE_SECRET_KEY: 'sk_test_sandbox',
    });
    const access = { secretKey: 'sk_test_sandbox', baseUrl: stripe.url };
    const real = await startGangway({ ...config, stripe: access }, pino({ level: 'silent' }));
    for (const [method, path] of [...FILES.map((file) => ['GET', file] as const), ...ACTIONS]) {
      const response = await fetch(real.url + path, { method });
      expect(response.status, path).toBe(404);
      expect(ServiceNotFound(await response.json()), path).toBe(true);
    }
    await real.close();
    await stripe.close();
  });
});

describe('its files', () => {
  test.each(FILES)('%s is served, and nothing of it is guessed, framed or told to others', async (path) => {
    const { status, headers } = await fetch(gangway.url + path);
    expect(status).toBe(200);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  test.each(PAGES)(
    '%s may load and ask its own service alone, and has no script or style in it',
    async (path) => {
      const response = await fetch(gangway.url + path);
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      expect(policy).not.toContain('unsafe');
      const sources = ['script-src', 'style-src', 'connect-src'].map((name) => `${name} 'self'`);
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([...sources, "base-uri 'none'", "form-action 'none'"]),
      );
      const html = await response.text();
      expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]* src="\/)/);
      expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
      for (const [, file] of html.matchAll(/(?:src|href)="(\/sandbox[^"]*)"/g))
        expect((await fetch(gangway.url + file)).status, file).toBe(200);
    },
  );

  test('all that they name is there', async () => {
    const names = new Set(['main.js', 'provision.js']);
    for (const name of names) {
      const response = await fetch(`${gangway.url}/sandbox/${name}`);
      expect(response.status, name).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
      for (const [, other = ''] of (await response.text()).matchAll(/from '\.\/([^']+)'/g)) names.add(other);
    }
    expect(names.size).toBeGreaterThan(5);
  });

  test.each([
    '/sandbox/',
    '/sandbox/nothing.js',
    '/sandbox/../package.json',
    '/sandbox/index.html',
    '/sandbox/provision.html',
  ])('%s is no file of it', async (path) => {
    const response = await exchange(gangway.url, head(`GET ${path}`, { Host: new URL(gangway.url).host }));
    expect(response.status).toBe(404);
  });
});

describe('who may ask', () => {
  test.each([...FILES.map((file) => ['GET', file] as const), ...ACTIONS])(
    '%s %s: nobody by another name than this machine’s',
    async (method, path) => {
      for (const host of ['rebound.example.com', '127.0.0.1.example.com', 'localhost.example.com:3000']) {
        const request = head(`${method} ${path}`, { Host: host, 'Content-Length': 0 });
        expect((await exchange(gangway.url, request)).status, host).toBe(403);
      }
    },
  );

  test.each(ACTIONS)('%s %s: no other page', async (method, path) => {
    const before = await provisioner(gangway.store).listTenants();
    const { origins } = await provisioner(gangway.store).showApp(DEMO.appId);
    const time = gangway.sandbox.world.now();
    const pages = [
      { Origin: 'https://evil.example.com' },
      { Origin: 'null' },
      { Origin: gangway.sandbox.url },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site', Origin: gangway.url },
    ];
    for (const page of pages as Record<string, string>[]) {
      const own = { Host: new URL(gangway.url).host, 'Content-Length': 0 };
      // `fetch` would not send these.
      const request = head(`${method} ${path}`, { ...own, ...page });
      expect((await exchange(gangway.url, request)).status, JSON.stringify(page)).toBe(403);
    }
    expect(await provisioner(gangway.store).listTenants()).toEqual(before);
    expect((await provisioner(gangway.store).showApp(DEMO.appId)).origins).toEqual(origins);
    expect(gangway.sandbox.world.now() - time).toBeLessThan(24 * 60 * 60);
  });

  test.each([
    ['POST', '/sandbox', 'GET, HEAD'],
    ['POST', '/sandbox/provision', 'GET, HEAD'],
    ['GET', '/sandbox/session', 'POST'],
    ['GET', '/sandbox/operator', 'POST'],
    ['GET', '/sandbox/clock?advance=1d', 'POST'],
    ['POST', '/sandbox/feed', 'GET'],
  ])('%s %s is not served', async (method, path, allow) => {
    const response = await fetch(gangway.url + path, { method });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, allow]);
    expect(ServiceMethodNotAllowed(await response.json())).toBe(true);
  });
});

describe('a session', () => {
  test('is a new tenant each time, for whom both dialects answer, and lead back to the page', async () => {
    const [one, two] = [await newSession(), await newSession()];
    expect(one.tenant.id).not.toBe(two.tenant.id);
    const { key, token, readKey } = two.credentials;
    const subscription = await gangway.call('getSubscription', { authorization: `Bearer ${key}` });
    expect(await subscription.json()).toMatchObject({ data: { plan: 'free', current_period_end: null } });
    const invoices = await fetch(
      `${gangway.url}/api/v1/apps/${two.app}/tenants/${two.tenant.id}/payment-providers/stripe/invoices`,
      { headers: { 'x-api-key': readKey, 'x-client-id': two.app, 'x-api-key-type': 'read' } },
    );
    expect(await invoices.json()).toMatchObject({ kind: 'invoices', totalItems: 0 });
    const back = `${gangway.url}/sandbox?back=userdocks.subscribe`;
    const checkout = await gangway.call('createStripeCheckoutSession', {
      authorization: `Bearer ${token}`,
      body: {
        tenantUuid: two.tenant.id,
        priceId: two.offers[0]?.priceId,
        successUrl: back,
        cancelUrl: back,
      },
    });
    expect(checkout.status).toBe(200);
  });

  test('is not kept by anybody on its way', async () => {
    const response = await fetch(`${gangway.url}/sandbox/session`, { method: 'POST' });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('the operator’s credentials', () => {
  const ask = ({ url }: TestGangway) => fetch(`${url}/sandbox/operator`, { method: 'POST' });

  test('provision a tenant whose links lead back to the page, and are kept by nobody on their way', async () => {
    const response = await ask(gangway);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const session = (await response.json()) as OperatorSession;
    if (!session.served) throw new Error('It is served');
    const { app, operatorKey, subject, token, name } = session;
    const tenant = `${gangway.url}/management/v1/tenants/${crypto.randomUUID()}`;
    const headers = { Authorization: `Bearer ${operatorKey}`, 'Content-Type': 'application/json' };
    const body = { app_id: app, name, default_return_url: `${gangway.url}/sandbox/provision` };
    const put = await fetch(tenant, { method: 'PUT', headers, body: JSON.stringify(body) });
    expect(put.status).toBe(201);
    const member = { method: 'POST', headers, body: JSON.stringify({ subject }) };
    expect((await fetch(`${tenant}/members`, member)).status).toBe(200);
    const portal = await gangway.call('createBillingPortal', {
      authorization: `Bearer ${token}`,
      body: {
        tenantUuid: tenant.split('/').at(-1),
        defaultReturnUrl: `${gangway.url}/sandbox/provision?back=portal`,
      },
    });
    expect(portal.status).toBe(200);
  });

  test('are not handed out where the management API has a port of its own', async () => {
    const other = await startTestGangway({ managementPort: 0 });
    onTestFinished(() => other.close());
    const { origins } = await provisioner(other.store).showApp(DEMO.appId);
    expect(await (await ask(other)).json()).toEqual({ served: false });
    expect((await provisioner(other.store).showApp(DEMO.appId)).origins).toEqual(origins);
  });
});

describe('the clock', () => {
  test('is moved', async () => {
    const before = gangway.sandbox.world.now();
    const response = await fetch(`${gangway.url}/sandbox/clock?advance=2h`, { method: 'POST' });
    const { time } = (await response.json()) as { time: string };
    expect(Date.parse(time) / 1000 - before).toBeGreaterThanOrEqual(2 * 60 * 60);
  });

  test.each(['', '?advance=0d', '?advance=-1d', '?advance=99999d', '?advance=soon'])(
    '%j does not move it',
    async (query) => {
      const response = await fetch(`${gangway.url}/sandbox/clock${query}`, { method: 'POST' });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('31d');
    },
  );
});

describe('the feed', () => {
  /** Subscribes a new tenant, as its page would. */
  async function subscribed(): Promise<PageSession> {
    const session = await newSession();
    const checkout = await gangway.call('createCheckoutSession', {
      authorization: `Bearer ${session.credentials.key}`,
      body: { plan: 'pro', interval: 'monthly' },
    });
    const { data } = (await checkout.json()) as { data: { session_id: string } };
    completeCheckout(gangway.sandbox.world, data.session_id, { number: '4242424242424242' });
    return session;
  }

  test('tells of each event, of each try to deliver it, and of the mirror; to a page that comes later, too', async () => {
    const { tenant } = await subscribed();
    const first = await told(await feedOf(tenant.id), ({ kind }) => kind === 'mirror');
    const event = first.find(
      (entry) => entry.kind === 'event' && entry.type === 'customer.subscription.created',
    );
    expect(event).toMatchObject({ tenant: tenant.id, event: expect.stringMatching(/^evt_/) });
    const thin = event?.kind === 'event' ? event.thin : '';
    await gangway.settle();
    const delivered = (entry: Entry) =>
      entry.kind === 'delivery' && entry.event === thin && entry.status === 'delivered';
    const later = await told(await feedOf(tenant.id), delivered);
    expect(later.map(({ id }) => id)).toEqual(expect.arrayContaining(first.map(({ id }) => id)));
    expect(later.find(delivered)).toMatchObject({ answer: 200, tries: 1 });
    expect(first.find(({ kind }) => kind === 'mirror')).toMatchObject({
      customer: expect.stringMatching(/^cus_/),
    });
  });

  test('tells of one tenant alone', async () => {
    const [one, two] = [await subscribed(), await subscribed()];
    const entries = await told(await feedOf(two.tenant.id), ({ kind }) => kind === 'mirror');
    expect(new Set(entries.map(({ tenant }) => tenant))).toEqual(new Set([two.tenant.id]));
    expect(JSON.stringify(entries)).not.toContain(one.tenant.id);
  });

  test('is refused where too many are open, and again served once one has ended', async () => {
    const other = await startTestGangway();
    const ending = new AbortController();
    const feeds = Array.from({ length: 16 }, () => feedOf(DEMO.tenantId, other, ending.signal));
    const statuses = (await Promise.all(feeds)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await feedOf(DEMO.tenantId, other)).status).toBe(503);
    ending.abort();
    await expect
      .poll(async () => {
        const feed = await feedOf(DEMO.tenantId, other);
        await feed.body?.cancel();
        return feed.status;
      })
      .toBe(200);
    await other.close();
  });

  test('ends at a shutdown, which does not wait for it', { timeout: 20_000 }, async () => {
    const other = await startTestGangway({ shutdownTimeout: 300_000 });
    const feed = await feedOf(DEMO.tenantId, other);
    const ended = told(feed, () => false);
    await other.close();
    expect(await ended).toBeInstanceOf(Array);
  });
});
