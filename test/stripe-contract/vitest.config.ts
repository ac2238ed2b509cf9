import { defineConfig } from 'vitest/config';

/** Apart from `npm test`: the files are not named `*.test.ts`, and what they need is installed once, before all of them. */
export default defineConfig({
  test: {
    root: new URL('../../', import.meta.url).pathname,
    include: ['test/stripe-contract/*.contract.ts'],
    globalSetup: ['test/stripe-contract/support/stripe-mock.ts'],
    watch: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
