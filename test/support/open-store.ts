/** Opens a store at an agreed moment, makes an app and closes it: `open-store.ts FILE MOMENT` (milliseconds since 1970). */
import { openStore } from '../../src/store/store.ts';
import { provisioner } from './provisioner.ts';

const [file = '', moment] = process.argv.slice(2);
const clock = { now: () => new Date(), newId: () => crypto.randomUUID() };
// Busy to the end, so that several processes begin within the same microseconds.
while (Date.now() < Number(moment));
const store = await openStore(file, clock);
await provisioner(store).createApp({ name: 'App' });
console.log('ready');
await store.close();
