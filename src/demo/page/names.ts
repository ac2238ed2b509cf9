/** Names for tenants that are played with. */
import { randomInt } from 'node:crypto';

const NAMES = [
  'Aurora Labs',
  'Birch & Sons',
  'Copper Kettle',
  'Driftwood Studio',
  'Ember Works',
  'Foxglove Books',
];

export const someName = (): string => NAMES[randomInt(NAMES.length)] ?? 'Acme';
