/** A Gangway of its own on a shared store: `replica.ts FILE STRIPE_URL`. Takes events in at any path, and prints its URL. */
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createMirror } from '../../src/mirror.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { openStore } from '../../src/store/store.ts';
import { StripeProvider } from '../../src/stripe/provider.ts';
import { readEvent } from '../../src/stripe/webhook.ts';
import { WEBHOOK_SECRET } from './events.ts';
import { LEASE } from './lease.ts';

const [file = '', baseUrl = ''] = process.argv.slice(2);
const clock = { now: () => new Date(), newId: () => crypto.randomUUID() };
const store = await openStore(file, clock);
const provider = new StripeProvider({ secretKey: SANDBOX_SECRET_KEY, baseUrl, timeout: 1000, maxRetries: 0 });
const mirror = createMirror({
  store,
  provider,
  now: clock.now,
  lease: LEASE,
  onError: (error) => console.error(error),
  onDrift: () => {},
});
mirror.loop.start();
const server = createServer(async (request, response) => {
  try {
    const event = readEvent(
      await buffer(request),
      String(request.headers['stripe-signature']),
      [WEBHOOK_SECRET],
      clock.now(),
    );
    await mirror.events.receive(event);
    response.writeHead(200).end('{"received":true}');
  } catch (error) {
    console.error(error);
    response.writeHead(503).end();
  }
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  console.log(`http://127.0.0.1:${port}`);
});
