/** The running service while its store cannot be written. */
import { copyFileSync, renameSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { startChild } from '../support/child.ts';
import { fileRows, openTestStore } from '../support/database.ts';
import { temporaryFile } from '../support/files.ts';
import { startTestGangway } from '../support/gangway.ts';
import { registerTenant } from '../support/portal.ts';
import { startTestSandbox } from '../support/provider.ts';
import { lock, ordered, writerTo } from './support.ts';

/** A service that has opened portals already: nothing is left to be asked of Stripe but sessions. */
async function start() {
  const file = await temporaryFile();
  const writer = writerTo(file);
  const gangway = await startTestGangway({ database: file });
  onTestFinished(() => gangway.close());
  expect([
    (await gangway.call('createBillingPortal')).status,
    (await gangway.call('createPortalSession')).status,
  ]).toEqual([200, 200]);
  const { sandbox } = gangway;
  return {
    file,
    writer,
    gangway,
    status: async (path: string) => (await fetch(gangway.url + path)).status,
    /** How many requests Stripe has got. */
    asked: () => sandbox.requests.length,
    lines: () => gangway.log.filter(({ code }) => code === 'STORE_UNAVAILABLE'),
  };
}

const OPERATION = { userdocks: 'createBillingPortal', hookbridge: 'createPortalSession' } as const;

const UNAVAILABLE = {
  userdocks: { errors: [{ code: '[E5030]' }] },
  hookbridge: { error: { code: 'SERVICE_UNAVAILABLE' } },
};

test('another program’s lock: all is answered that need not be written, and the rest by 503 in time', async () => {
  const { file, gangway, status, asked, lines } = await start();
  const before = [asked(), fileRows(file, 'select id from audit_events').length];
  const release = lock(file);
  const { order, note } = ordered();
  const dialects = ['userdocks', 'hookbridge', 'userdocks', 'hookbridge'] as const;
  const calls = dialects.map((dialect) => note('portal', gangway.call(OPERATION[dialect])));
  for (let i = 0; i < 20; i++) {
    expect(await note('health', status('/healthz'))).toBe(200);
    const stranger = gangway.call('createPortalSession', {
      authorization: `Bearer hb_test_${'0'.repeat(40)}`,
    });
    expect((await note('read', stranger)).status).toBe(401);
  }
  expect(order).toEqual(Array(20).fill(['health', 'read']).flat());
  expect(await note('not ready', status('/readyz'))).toBe(503);
  expect(order.at(-1)).toBe('not ready');
  // The lock is held to the end: each call comes to an end by itself.
  for (const [i, response] of (await Promise.all(calls)).entries()) {
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject(UNAVAILABLE[dialects[i] as (typeof dialects)[number]]);
    expect(text).not.toMatch(/lock|store|sqlite|database/i);
  }
  expect([asked(), fileRows(file, 'select id from audit_events').length]).toEqual(before);
  expect(lines()).toHaveLength(5);
  for (const line of lines())
    expect(line).toMatchObject({
      status: 503,
      reason: expect.stringMatching(/database is locked|earlier writes still wait for a lock/),
      remedy: expect.stringContaining('another program holds its write lock'),
    });
  release();
  expect([(await gangway.call('createBillingPortal')).status, await status('/readyz')]).toEqual([200, 200]);
});

test('a full disk is 503, with the cause in the log', async () => {
  const { writer, gangway, lines } = await start();
  writer.exec('pragma max_page_count = 1');
  let response = await gangway.call('createBillingPortal');
  for (let i = 0; response.status === 200 && i < 1000; i++)
    response = await gangway.call('createBillingPortal');
  expect(response.status).toBe(503);
  expect(response.headers.get('Retry-After')).toBe('30');
  expect(await response.json()).toMatchObject(UNAVAILABLE.userdocks);
  // A refusal that cannot be written down is no refusal.
  const refused = await gangway.call('createPortalSession', {
    body: { return_url: 'https://evil.example/' },
  });
  expect([refused.status, await refused.json()]).toMatchObject([503, UNAVAILABLE.hookbridge]);
  const reason = 'The store cannot be used: database or disk is full (SQLite error 13)';
  expect(lines()).toMatchObject(Array(2).fill({ status: 503, reason }));
  writer.exec('pragma max_page_count = 1000000');
  expect((await gangway.call('createBillingPortal')).status).toBe(200);
});

test('a file that was replaced: not ready, no portal, and Stripe is not asked', async () => {
  const { file, gangway, status, asked, lines } = await start();
  expect(await status('/readyz')).toBe(200);
  const before = asked();
  renameSync(file, `${file}.old`);
  copyFileSync(`${file}.old`, file);
  expect(await status('/readyz')).toBe(503);
  expect([
    (await gangway.call('createBillingPortal')).status,
    (await gangway.call('createPortalSession')).status,
  ]).toEqual([503, 503]);
  expect(asked()).toBe(before);
  expect(lines()).toMatchObject(
    Array(3).fill({ reason: `The store cannot be used: ${file} was replaced after it was opened` }),
  );
});

test.skipIf(process.platform === 'win32')(
  'a disk that fails in the midst of writing: calls fail, and soon Stripe is not asked for them',
  async () => {
    const file = await temporaryFile();
    const store = await openTestStore(file);
    const { appId, tenantId } = await registerTenant(store);
    await store.close();
    const sandbox = await startTestSandbox();
    // A file that would grow beyond this many blocks fails to, as on a disk that is broken (EFBIG).
    const child = startChild('fill-disk.ts', [file, sandbox.url, appId, tenantId], '-f 800');
    const { code, stdout, stderr } = await child.exit();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { opened, failures } = JSON.parse(stdout);
    expect(opened).toBeGreaterThan(0);
    expect(failures).toEqual(Array(21).fill('The store cannot be used: disk I/O error (SQLite error 778)'));
    expect(fileRows(file, 'select id from audit_events')).toHaveLength(opened);
    // The check before each call writes less than the row after it: in the end there may be room for one and not the other.
    const sessions = sandbox.requests.filter(({ path }) => path === '/v1/billing_portal/sessions');
    expect(sessions.length - opened).toBeLessThanOrEqual(4);
  },
);
