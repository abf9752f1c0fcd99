// Completion in the real bash, zsh and fish, and the manual page before man and mandoc: `npm run test:shells`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/shells/**/*.test.ts'],
    testTimeout: 60_000,
    // Shells at terminals: one after the other is more even.
    fileParallelism: false,
  },
});
