import { defineConfig } from 'vitest/config';

/** Real browsers are slow to start; each file starts its own, one at a time, and none is tried twice. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One second, as it is by itself, is not always enough for a busy machine.
    expect: { poll: { timeout: 30_000 } },
  },
});
