import { defineConfig } from 'vitest/config';

/** Real browsers are slow to start; each file starts its own, one at a time, and none is tried twice. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    // One ends by what it waits for: a busy machine is no fault of the code.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
