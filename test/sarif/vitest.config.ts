// SARIF before its official judge, which npm fetches (100 MB): `npm run test:sarif`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/sarif/**/*.test.ts'],
    testTimeout: 300_000,
    isolate: false,
    pool: 'threads',
  },
});
