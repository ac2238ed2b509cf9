import { defineConfig } from 'vitest/config';

/** Apart from `npm test`: it downloads generators and needs Java, Go and Python. */
export default defineConfig({
  test: {
    root: new URL('../../', import.meta.url).pathname,
    include: ['test/clients/*.client.ts'],
    watch: false,
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
