import { expect, onTestFinished, test } from 'vitest';
import { Storage } from '../../src/sandbox/storage.ts';

function openStorage(): Storage {
  const storage = new Storage(':memory:');
  onTestFinished(() => storage.close());
  return storage;
}

const customer = (id: string, note = '') => ({ id, object: 'customer', note });

test('a transaction that fails leaves nothing behind', () => {
  const storage = openStorage();
  const fail = () =>
    storage.transaction(() => {
      storage.insert(customer('cus_1'));
      throw new Error('Half way');
    });
  expect(fail).toThrow('Half way');
  expect(storage.get('cus_1')).toBeUndefined();
});

test('a full disk is called a full disk, and what fits is kept from then on', () => {
  const storage = openStorage();
  const pages = Number(storage.one('pragma page_count')?.page_count);
  // From now on the file is as large as it may become, but for one page.
  storage.one(`pragma max_page_count = ${pages + 1}`);
  const fill = () => storage.transaction(() => storage.insert(customer('cus_1', 'x'.repeat(100_000))));
  expect(fill).toThrow('database or disk is full');
  storage.transaction(() => storage.insert(customer('cus_2')));
  expect([storage.get('cus_1'), storage.get('cus_2')]).toEqual([undefined, customer('cus_2')]);
});

test('what is to be done after a transaction is done once it is committed, and only then', () => {
  const storage = openStorage();
  const done: string[] = [];
  const fail = () =>
    storage.transaction(() => {
      storage.afterCommit(() => done.push('rolled back'));
      throw new Error('Half way');
    });
  expect(fail).toThrow('Half way');
  storage.transaction(() => {
    storage.afterCommit(() => done.push('committed'));
    expect(done).toEqual([]);
  });
  storage.afterCommit(() => done.push('outside'));
  storage.transaction(() => {});
  expect(done).toEqual(['committed', 'outside']);
});
