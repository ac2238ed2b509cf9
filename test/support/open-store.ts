/** Opens a store at an agreed moment, makes an app and closes it: `open-store.ts DATABASE_URL MOMENT` (milliseconds since 1970). */
import { storeLocation } from '../../src/config-values.ts';
import { openStore } from '../../src/store/store.ts';
import { provisioner } from './provisioner.ts';

const [DATABASE_URL = '', moment] = process.argv.slice(2);
const clock = { now: () => new Date(), newId: () => crypto.randomUUID() };
// Busy to the end, so that several processes begin within the same microseconds.
while (Date.now() < Number(moment));
const store = await openStore(storeLocation(DATABASE_URL), clock);
await provisioner(store).createApp({ name: 'App' });
console.log('ready');
await store.close();
