import type { Storage } from '../storage.ts';

/** How many seconds the sandbox's clock is ahead of the real one. It is kept, so that all processes on a file have the same time. */
export const ahead = (storage: Storage) => Number(storage.one('select ahead from clock')?.ahead ?? 0);

/** Moves the clock forward. */
export function moveClock(storage: Storage, seconds: number): void {
  const sql =
    'insert into clock (id, ahead) values (1, ?) on conflict (id) do update set ahead = ahead + excluded.ahead';
  storage.run(sql, seconds);
}
