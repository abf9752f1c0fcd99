// The hook before the real pre-commit (Debian: `pre-commit`): `npm run test:pre-commit`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/pre-commit/**/*.test.ts'], testTimeout: 120_000, isolate: false, pool: 'threads' },
});
