/**
 * What no client library would send. Much of it Node refuses by itself, with a bare 4xx; whatever comes further is answered
 * as the contract says, which is checked when the service is closed.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOOKBRIDGE_PATH, startTestGangway, type TestGangway } from '../support/gangway.ts';
import { exchange } from '../support/raw-http.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

const CLOSE = 'Host: gangway\r\nConnection: close\r\n';
const START = `POST ${HOOKBRIDGE_PATH} HTTP/1.1\r\n`;
const body = (text: string) =>
  `Content-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`;

const requests: Record<string, string | ((key: string) => string)> = {
  'no HTTP': 'hello\r\n\r\n',
  'HTTP/3.0': `POST ${HOOKBRIDGE_PATH} HTTP/3.0\r\n${CLOSE}\r\n`,
  'TLS on the plain port': '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  'no Host': `${START}Connection: close\r\n\r\n`,
  'a method in lower case': `post ${HOOKBRIDGE_PATH} HTTP/1.1\r\n${CLOSE}\r\n`,
  'an unknown method': `BREW ${HOOKBRIDGE_PATH} HTTP/1.1\r\n${CLOSE}\r\n`,
  'a blank in the path': `POST /v1/billing /portal HTTP/1.1\r\n${CLOSE}\r\n`,
  'NUL in the path': `POST ${HOOKBRIDGE_PATH}\u0000 HTTP/1.1\r\n${CLOSE}\r\n`,
  'bytes above ASCII in the path': `POST ${HOOKBRIDGE_PATH}\u00e9 HTTP/1.1\r\n${CLOSE}\r\n`,
  'an asterisk as the target': `OPTIONS * HTTP/1.1\r\n${CLOSE}\r\n`,
  'an absolute target, no credential': `POST http://elsewhere.example${HOOKBRIDGE_PATH} HTTP/1.1\r\n${CLOSE}\r\n`,
  'a target with two slashes': `POST /${HOOKBRIDGE_PATH} HTTP/1.1\r\n${CLOSE}\r\n`,
  'a target that only looks absolute': `GET ://healthz HTTP/1.1\r\n${CLOSE}\r\n`,
  'dots in the path': `POST /healthz/..${HOOKBRIDGE_PATH} HTTP/1.1\r\n${CLOSE}\r\n`,
  'a backslash in the path': `POST ${HOOKBRIDGE_PATH.replaceAll('/', '\\')} HTTP/1.1\r\n${CLOSE}\r\n`,
  'a very long path': `GET /${'a'.repeat(15_000)} HTTP/1.1\r\n${CLOSE}\r\n`,
  'headers over the limit': `${START}${CLOSE}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
  'a control character in a header': (key) => `${START}${CLOSE}Authorization: Bearer ${key}\u0001\r\n\r\n`,
  'a blank before the colon': (key) => `${START}${CLOSE}Authorization : Bearer ${key}\r\n\r\n`,
  'a folded header': (key) => `${START}${CLOSE}Authorization: Bearer\r\n ${key}x\r\n\r\n`,
  'two lengths': (key) =>
    `${START}${CLOSE}Authorization: Bearer ${key}\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  'a negative length': (key) => `${START}${CLOSE}Authorization: Bearer ${key}\r\nContent-Length: -1\r\n\r\n`,
  'length and chunks': (key) =>
    `${START}${CLOSE}Authorization: Bearer ${key}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  'an unknown transfer coding': (key) =>
    `${START}${CLOSE}Authorization: Bearer ${key}\r\nTransfer-Encoding: gzip\r\n\r\n`,
  'a malformed chunk': (key) =>
    `${START}${CLOSE}Authorization: Bearer ${key}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
  'another expectation': (key) => `${START}${CLOSE}Authorization: Bearer ${key}\r\nExpect: a-miracle\r\n\r\n`,
  'an upgrade': `${START}${CLOSE.replace('close', 'Upgrade')}Upgrade: websocket\r\nConnection: close\r\n\r\n`,
  'two bodies, the second one smuggled': (key) =>
    `${START}${CLOSE}Authorization: Bearer ${key}\r\n${body('{"')}POST / HTTP/1.1\r\n\r\n`,
};

test.each(Object.entries(requests))('%s', async (_what, request) => {
  const before = gangway.sandbox.requests.length;
  const bytes = typeof request === 'string' ? request : request(gangway.credentials.apiKey);
  const { status } = await exchange(gangway.url, Buffer.from(bytes, 'latin1'));
  expect(Math.floor(status / 100), `${status}`).toBe(4);
  expect(gangway.sandbox.requests.length).toBe(before);
});
