import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

// Hundreds of processes are started from the same sources: what one has compiled, the next need not.
process.env.NODE_COMPILE_CACHE ||= fileURLToPath(new URL('node_modules/.cache/compile', import.meta.url));

export default defineConfig({
  test: {
    // A deployed Gangway is tested by what can be seen from outside.
    include: [process.env.CONTRACT_URL ? 'test/contract/deployed.ts' : 'test/**/*.test.ts'],
    // What is planted there is tested where it grows (test/planted/planted.test.ts).
    exclude: [...configDefaults.exclude, 'test/planted/fixture/**'],
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
