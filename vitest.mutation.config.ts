import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These wait for Stripe in real time: most mutants have failed another test before. */
const SLOW = /test\/billing\/(customers|service)\.test\.ts$/;

class QuickFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = (file: TestSpecification) => Number(SLOW.test(file.moduleId));
    return (await super.sort(files)).toSorted((a, b) => slow(a) - slow(b));
  }
}

/** What Stryker runs for each mutant: the tests of the mutated folders, none that starts processes or sends thousands of requests. */
export default defineConfig({
  test: {
    include: [
      'test/{billing,contract,dialects,provisioning}/**/*.test.ts',
      'test/http/{cors,client-address}*.test.ts',
      'test/cli/commands/token.test.ts',
    ],
    exclude: [
      'test/billing/processes.test.ts',
      'test/contract/**/{mutations,valid-requests,workflows,targets,raw-requests,types,fuzz}.test.ts',
    ],
    // Importing every module anew for each file would take most of the time.
    isolate: false,
    sequence: { sequencer: QuickFilesFirst },
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
  },
});
