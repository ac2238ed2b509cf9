import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

// Hundreds of processes are started from the same sources: what one has compiled, the next need not.
process.env.NODE_COMPILE_CACHE ||= fileURLToPath(new URL('node_modules/.cache/compile', import.meta.url));

/** What has to be the same on every engine of the store. */
const CONFORMANCE = [
  'test/store/*.test.ts',
  'test/store/provisioning/*.test.ts',
  // Of the domain, what depends on what a store does at the same time.
  'test/billing/{customers,one-checkout,portal,processes,read-through,reconciler,refresher,service}.test.ts',
  'test/provisioning/**/*.test.ts',
  'test/mirror/**/*.test.ts',
  'test/dialects/**/*.test.ts',
  'test/workers.test.ts',
  'test/faults/kills.test.ts',
];

/** Tests of what only a SQLite file can be or suffer, or that are about no engine. */
const SQLITE = [
  'grouped',
  'locations',
  'locks',
  'migrate',
  'migrations',
  'queries',
  'service',
  'store',
  'unavailable',
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'SQLite',
          provide: { engine: 'SQLite' },
          // A deployed Gangway is tested by what can be seen from outside.
          include: [process.env.CONTRACT_URL ? 'test/contract/deployed.ts' : 'test/**/*.test.ts'],
          // What is planted there is tested where it grows (test/planted/planted.test.ts).
          exclude: [...configDefaults.exclude, 'test/planted/fixture/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'PostgreSQL',
          provide: { engine: 'PostgreSQL' },
          include: process.env.CONTRACT_URL
            ? []
            : CONFORMANCE.map((files) => files.replace(/\*\*$/, '**/*.test.ts')),
          exclude: [...configDefaults.exclude, ...SQLITE.map((name) => `test/store/${name}.test.ts`)],
        },
      },
    ],
    globalSetup: 'test/support/start-postgres.ts',
    // Many tests wait for processes and browsers: one worker more than there are cores keeps these busy.
    maxWorkers: availableParallelism() + 1,
    // To import every module anew for each file would take a tenth of the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/tests.json' }]] : ['default'],
  },
});
