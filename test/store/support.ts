import { DatabaseSync } from 'node:sqlite';
import { onTestFinished, vi } from 'vitest';
import type { Store } from '../../src/store/store.ts';

/** Takes the write lock of a file, as another program would. @returns What lets go of it. */
export function lock(file: string): () => void {
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  onTestFinished(() => other.close());
  return () => other.exec('rollback');
}

/** Writes down the order in which things come to their end, whether well or not. */
export function ordered() {
  const order: string[] = [];
  const note = <T>(name: string, work: Promise<T>): Promise<T> => {
    const done = () => order.push(name);
    work.then(done, done);
    return work;
  };
  return { order, note };
}

/** The connection by which the store that is opened next on this file writes. */
export function writerTo(file: string): { readonly exec: (sql: string) => void } {
  const { exec } = DatabaseSync.prototype;
  let writer: DatabaseSync | undefined;
  vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
    if (this.location() === file) writer ??= this;
    return exec.call(this, sql);
  });
  return { exec: (sql) => exec.call(writer, sql) };
}

/** Whether the user is a member of the tenant, as the domain finds out. */
export async function isMember(
  { access }: Pick<Store, 'access'>,
  tenantId: string,
  user: string,
): Promise<boolean> {
  return (await access.findAccess(tenantId, user, undefined))?.isMember ?? false;
}
