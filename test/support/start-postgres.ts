/**
 * Before all tests: a PostgreSQL server, or that of `TEST_DATABASE_URL`, whose user may make databases. It starts while the first tests run;
 * those that need it wait.
 */
import type { TestProject } from 'vitest/node';
import { spawnPostgres } from './spawn-postgres.ts';

export default async function startPostgres({ provide }: TestProject) {
  const { TEST_DATABASE_URL } = process.env;
  if (TEST_DATABASE_URL) return provide('postgres', TEST_DATABASE_URL);
  const { url, stop } = await spawnPostgres();
  provide('postgres', url);
  return stop;
}
