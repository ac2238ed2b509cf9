import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A deployed Gangway is tested by what can be seen from outside.
    include: [process.env.CONTRACT_URL ? 'test/contract/deployed.ts' : 'test/**/*.test.ts'],
    // What is planted there is tested where it grows (test/planted/planted.test.ts).
    exclude: [...configDefaults.exclude, 'test/planted/fixture/**'],
    // Many tests wait for processes and browsers: a worker for each core keeps the cores busy.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/tests.json' }]] : ['default'],
  },
});
