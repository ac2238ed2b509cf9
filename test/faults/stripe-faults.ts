/** What Stripe may do. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectedFault } from '../../src/sandbox/index.ts';
import { type Fault, only } from './fault.ts';

/** All requests to Stripe, for as long as it lasts. */
const failing = (name: string, fault: InjectedFault, quick = false): Fault => ({
  name,
  engines: ['SQLite'],
  quick,
  happen: async ({ world: { sandbox }, hold }) => {
    sandbox.faults.inject({ ...fault, times: 1_000_000 });
    await sleep(hold);
    sandbox.faults.clear();
  },
});

export const STRIPE_FAULTS: readonly Fault[] = [
  failing('Stripe hangs', { kind: 'hang' }, true),
  failing('Stripe answers 500', { kind: 'server-error', kept: false }, true),
  failing('Stripe answers 429', { kind: 'rate-limit' }, true),
  failing('Stripe resets mid-body, having done it', { kind: 'cut', after_executing: true }, true),
  {
    name: 'Stripe refuses connections',
    engines: ['SQLite'],
    quick: true,
    happen: async ({ world: { gate }, hold }) => {
      await gate.refuse();
      await sleep(hold);
      await gate.open();
    },
  },
  {
    name: 'Stripe’s name is not resolved',
    engines: ['SQLite'],
    quick: true,
    happen: async ({ world: { gate }, replicas, hold }) => {
      await only(replicas).tell({ nameless: true });
      // Connections that are open need no name.
      await gate.refuse();
      await gate.open();
      await sleep(hold);
      await only(replicas).tell({ nameless: false });
    },
  },
];
