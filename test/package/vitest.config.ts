// The package as a stranger gets it, before its judges, which npm fetches: `npm run build`, then `npm run test:package`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false,
    pool: 'threads',
    fileParallelism: false,
  },
});
