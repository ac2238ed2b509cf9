import { defineConfig } from 'vitest/config';

/** What Stryker runs for each mutant: the tests of the mutated folders, none that starts processes or sends thousands of requests. */
export default defineConfig({
  test: {
    include: [
      'test/{billing,contract,userdocks,hookbridge,service}/**/*.test.ts',
      'test/http/{cors,client-address}*.test.ts',
      'test/cli/commands/token.test.ts',
    ],
    exclude: [
      'test/billing/processes.test.ts',
      'test/contract/{mutations,valid-requests,workflows,targets,raw-requests,types}.test.ts',
    ],
    // Importing every module anew for each file would take most of the time.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
  },
});
