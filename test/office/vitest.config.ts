// Tests that open what we write in LibreOffice: `npm run build`, then `npm run test:office`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/office/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
    pool: 'threads',
    // LibreOffice takes one at a time.
    fileParallelism: false,
  },
});
