import { defineConfig } from 'vitest/config';

/** What Stryker runs for each mutant: the tests of the mutated folders, none that starts processes or sends thousands of requests. */
export default defineConfig({
  test: {
    include: ['test/{billing,contract,userdocks,hookbridge,service}/**/*.test.ts'],
    exclude: [
      'test/billing/processes.test.ts',
      'test/contract/{mutations,valid-requests,workflows,targets,raw-requests,types}.test.ts',
    ],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
  },
});
