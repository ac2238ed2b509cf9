/** A store that a newer version has migrated, which runs beside this one or was taken back. */
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { change, newLocation, openTestStore, rows } from '../support/database.ts';
import { systemClock } from '../support/files.ts';
import { registerTenant } from '../support/portal.ts';

const NAMES = 'select name from kysely_migration order by name';

/** A store with one migration more. */
async function migratedBy(name: string) {
  const location = await newLocation();
  await (await openStore(location, systemClock)).close();
  await change(location, `insert into kysely_migration values ('${name}', '2100-01-01T00:00:00.000Z')`);
  return location;
}

test('that only adds to it is used, and its migrations stay', async () => {
  const location = await migratedBy('9998-future');
  const before = await rows(location, NAMES);
  for (let round = 0; round < 2; round++) await registerTenant(await openTestStore(location));
  expect(await rows(location, NAMES)).toEqual(before);
});

test('that takes away from it is refused, and left as it is', async () => {
  const location = await migratedBy('9999-contract-future');
  const before = await rows(location, NAMES);
  await expect(openStore(location, systemClock)).rejects.toThrow(
    'A newer version of Gangway has made the store one that this version cannot use (9999-contract-future)',
  );
  expect(await rows(location, NAMES)).toEqual(before);
});
