/**
 * `npm run test:stripe-contract`: Gangway's calls and its sandbox against Stripe's own published contract. Needs Go, and says so
 * where there is none; only those who change how Gangway talks to Stripe need it.
 */
import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';

const go = spawnSync('go', ['version'], { encoding: 'utf8' });
if (go.error || go.status !== 0) {
  console.log(
    'SKIPPED: there is no Go here, which stripe-mock is built with. Nothing was checked against Stripe.',
  );
} else {
  console.log(`Against Stripe's contract, with ${go.stdout.trim()}`);
  const vitest = await startVitest('test', process.argv.slice(2), {
    config: new URL('./vitest.config.ts', import.meta.url).pathname,
  });
  await vitest.close();
}
