import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { billingError, providerAt, startServer } from '../support/provider.ts';

const ACCOUNT = { id: 'acct_1', object: 'account' };

type Body = (response: ServerResponse) => void;

/** Sends without end, as fast as it is read. */
const endless: Body = (response) => {
  const send = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', send);
  send();
};

/** Sends a byte now and then, without end. */
const trickling: Body = (response) => {
  const drip = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drip));
};

/** Answers the first request with this status and body, and each further one with the account. */
async function startBroken(status: number, body: Body) {
  const sockets: Socket[] = [];
  const url = await startServer((request, response) => {
    sockets.push(request.socket);
    if (sockets.length > 1) return response.end(JSON.stringify(ACCOUNT));
    response.writeHead(status, { 'Content-Type': 'application/json' });
    body(response);
  });
  return { url, sockets };
}

/** Waits for the end of a connection, an abrupt one too. */
const closed = (socket: Socket | undefined) =>
  expect.poll(() => socket?.destroyed, { timeout: 10_000 }).toBe(true);

describe('a body without end', () => {
  test.each([200, 400, 500])(
    'of status %i is given up at a limit, and its connection closed',
    async (status) => {
      const { url, sockets } = await startBroken(status, endless);
      const error = await billingError(providerAt(url).account());
      expect(error.code).toBe('PROVIDER_UNREACHABLE');
      expect(error.message).toMatch(/more than \d+ bytes/);
      await closed(sockets[0]);
    },
  );

  test.each([
    ['comes as fast as it can', endless],
    ['trickles in', trickling],
  ])('that %s does not outlive the try that is tried again', async (_, body) => {
    const { url, sockets } = await startBroken(500, body);
    const provider = providerAt(url, { maxRetries: 1, timeout: 300 });
    expect(await provider.account()).toBe(ACCOUNT.id);
    await closed(sockets[0]);
    expect(sockets).toHaveLength(2);
  });
});

test('a failure that is tried again leaves its connection to the next try', async () => {
  const { url, sockets } = await startBroken(500, (response) => response.end('{"error": {}}'));
  expect(await providerAt(url, { maxRetries: 1 }).account()).toBe(ACCOUNT.id);
  expect(sockets).toHaveLength(2);
  expect(sockets[1]).toBe(sockets[0]);
});

test('a large page is read whole, with its characters cut in two on the way', async () => {
  const customers = Array.from({ length: 100 }, (_, n) => ({
    id: `cus_${n}`,
    object: 'customer',
    description: 'Größe 漢字 🚢'.repeat(400),
  }));
  const bytes = Buffer.from(JSON.stringify({ object: 'list', data: customers, has_more: false }));
  const url = await startServer((_, response) => {
    for (let at = 0; at < bytes.length; at += 1021) response.write(bytes.subarray(at, at + 1021));
    response.end();
  });
  expect((await providerAt(url).client.customers.list({ limit: 100 })).data).toEqual(customers);
});
