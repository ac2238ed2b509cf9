import { afterEach, expect, test } from 'vitest';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

let gangway: TestGangway;
afterEach(() => gangway.close());

const warnings = () => gangway.log.filter(({ level }) => level === 40);

async function callThroughProxy(times: number): Promise<void> {
  for (let i = 0; i < times; i++)
    await fetch(`${gangway.url}/healthz`, { headers: { 'X-Forwarded-For': `198.51.100.${i}` } });
}

test('X-Forwarded-For from a peer that is not trusted: one warning, which names the peer and the setting', async () => {
  gangway = await startTestGangway({ trustedProxies: ['192.0.2.1'] });
  expect(await fetch(`${gangway.url}/healthz`)).toMatchObject({ status: 200 });
  expect(warnings()).toEqual([]);
  await callThroughProxy(3);
  expect(warnings()).toEqual([
    expect.objectContaining({ peer: '127.0.0.1', msg: expect.stringContaining('TRUSTED_PROXIES') }),
  ]);
});

test('X-Forwarded-For from a trusted proxy: no warning', async () => {
  gangway = await startTestGangway({ trustedProxies: ['loopback'] });
  await callThroughProxy(3);
  expect(warnings()).toEqual([]);
});

test.each([
  ['in production without a trusted proxy', { production: true }, 1],
  ['in production with one', { production: true, trustedProxies: ['10.0.0.1'] }, 0],
  ['in development', {}, 0],
])('the start, %s: %j, %i warnings', async (_name, config, count) => {
  gangway = await startTestGangway(config);
  expect(warnings()).toHaveLength(count);
  for (const { msg } of warnings()) expect(msg).toContain('TRUSTED_PROXIES is empty');
});
