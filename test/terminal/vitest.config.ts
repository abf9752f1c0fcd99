// Tests that start the built program, some of them in a real terminal: `npm run build`, then `npm run test:terminal`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/terminal/**/*.test.ts'],
    testTimeout: 60_000,
    isolate: false,
    pool: 'threads',
    // Terminals and signals are about time: one after the other is more even.
    fileParallelism: false,
  },
});
