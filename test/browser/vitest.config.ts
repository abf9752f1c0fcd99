// The HTML paper in a real browser: `npm run test:browser`. Debian's chromium, or the one that CHROMIUM names.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
    pool: 'threads',
    fileParallelism: false,
  },
});
