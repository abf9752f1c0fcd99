import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/bench/**',
      'test/browser/**',
      'test/office/**',
      'test/package/**',
      'test/pre-commit/**',
      'test/sarif/**',
      'test/shells/**',
      'test/terminal/**',
    ],
    testTimeout: 120_000,
    // Two kinds of file exist: quick in-process ones and those that start processes; neither needs isolation.
    isolate: false,
    pool: 'threads',
    // Left to itself vitest keeps a processor free, which halves the speed where there are two.
    maxWorkers: '100%',
  },
});
