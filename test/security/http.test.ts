/** Requests that are made to be read in two ways, and what they leave in the log. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { connect } from '../support/raw-http.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

/** All that comes back on a connection until it ends, or nothing more comes. */
async function answers(text: string): Promise<string> {
  const { socket, closed } = await connect(gangway.url);
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  socket.write(text);
  socket.end();
  await closed;
  return received;
}

const SMUGGLED = 'GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n';
const post = (headers: string, body: string) =>
  `POST /v1/billing/portal HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n${body}`;

describe('a request that a proxy may take for two is refused, and the second is not served', () => {
  test.each([
    [
      'both lengths',
      post(`Content-Length: ${SMUGGLED.length + 5}\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${SMUGGLED}`),
    ],
    ['chunks first', post(`Transfer-Encoding: chunked\r\nContent-Length: 4`, `0\r\n\r\n${SMUGGLED}`)],
    ['two lengths', post(`Content-Length: 0\r\nContent-Length: ${SMUGGLED.length}`, SMUGGLED)],
    ['a list of lengths', post(`Content-Length: 0, ${SMUGGLED.length}`, SMUGGLED)],
    ['a length with a sign', post('Content-Length: +0', SMUGGLED)],
    ['a length in hexadecimal', post('Content-Length: 0x0', SMUGGLED)],
    ['another coding', post('Transfer-Encoding: xchunked', `0\r\n\r\n${SMUGGLED}`)],
    ['chunked, but not last', post('Transfer-Encoding: chunked, identity', `0\r\n\r\n${SMUGGLED}`)],
    ['a blank before the colon', post('Transfer-Encoding : chunked', `0\r\n\r\n${SMUGGLED}`)],
    [
      'a folded header',
      post('X-A: b\r\n Transfer-Encoding: chunked\r\nTransfer-Encoding\r\n : chunked', SMUGGLED),
    ],
    ['a carriage return alone', post('X-A: b\rTransfer-Encoding: chunked', SMUGGLED)],
    ['a chunk of no size', post('Transfer-Encoding: chunked', `-1\r\n\r\n${SMUGGLED}`)],
    ['an endless size of a chunk', post('Transfer-Encoding: chunked', `${'f'.repeat(20)}\r\n${SMUGGLED}`)],
  ])('%s', async (name, text) => {
    const before = gangway.log.length;
    const received = await answers(text);
    expect(received).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(received.match(/^HTTP\/1\.1 /gm)?.length, name).toBe(1);
    expect(gangway.log.slice(before).filter(({ path }) => path === '/smuggled')).toEqual([]);
  });
});

test('what callers write does not make a line of the log, nor anything that a terminal obeys', async () => {
  const before = gangway.log.length;
  const paths = [
    '%0a{"level":50,"msg":"forged"}',
    '%1b[2J%1b]0;x%07',
    '%0d%0a',
    '%e2%80%ae',
    '\u202e'.repeat(3),
  ];
  for (const path of paths)
    await fetch(`${gangway.url}/v1/${path}`, { headers: { 'User-Agent': 'a"}{"level":50' } });
  await gangway.call('createPortalSession', { body: '{"return_url":"\\n\\u001b[2Jforged"}' });
  await gangway.call('createPortalSession', { body: { '\n{"forged":true}\u001b': 1 } });
  await gangway.call('createPortalSession', { authorization: 'Bearer a\tb' });
  const lines = gangway.log.slice(before);
  expect(lines).toHaveLength(paths.length + 3);
  for (const line of lines) {
    expect(line).toMatchObject({ msg: 'request', level: 30 });
    // JSON escapes control characters; a terminal sees none.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
    expect(JSON.stringify(line)).not.toMatch(/[\u0000-\u001f\u007f\u0080-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});

test('no header of a response is made of what a request says', async () => {
  for (const value of ['%0d%0aX-Injected:%201', 'req_mine', '%E5%98%8A%E5%98%8DX-Injected:1']) {
    const response = await gangway.call('createPortalSession', {
      path: `/v1/billing/${value}`,
      headers: { 'X-Request-Id': value, Origin: `https://app.example.com${value}` },
    });
    const headers = JSON.stringify([...response.headers]);
    expect(headers).not.toMatch(/injected|req_mine|%0d/i);
  }
});

test('what is answered to a credential is kept by no cache', async () => {
  for (const id of [
    'createPortalSession',
    'getSubscription',
    'createBillingPortal',
    'listAuditEvents',
  ] as const) {
    for (const authorization of [undefined, 'Bearer wrong']) {
      const { headers } = await gangway.call(id, authorization === undefined ? {} : { authorization });
      expect(headers.get('cache-control'), id).toBe('no-store');
    }
  }
});

test.each(["' or '1'='1", "x' or 1=1 --", "'; delete from apps; --", '" or ""="', "\\' or 1=1 --", '%'])(
  'SQL in what callers write is text: %s',
  async (sql) => {
    const before = await (await gangway.call('listApps')).json();
    for (const query of [{ principal: sql }, { action: sql }, { outcome: sql }]) {
      const answer = await gangway.call('listAuditEvents', { query });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ items: [] });
    }
    expect(
      (
        await gangway.call('createBillingPortal', {
          authorization: `Bearer ${await gangway.token({ sub: sql })}`,
        })
      ).status,
    ).toBe(401);
    const foreign = await gangway.call('createBillingPortal', { headers: { Origin: sql } });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const member = { tenant_id: DEMO.tenantId };
    expect((await gangway.call('addMember', { params: member, body: { subject: sql } })).status).toBe(200);
    const members = await gangway.call('listMembers', { params: member });
    expect(
      ((await members.json()) as { items: { subject: string }[] }).items.map(({ subject }) => subject),
    ).toContain(sql);
    expect(await (await gangway.call('listApps')).json()).toEqual(before);
  },
);
