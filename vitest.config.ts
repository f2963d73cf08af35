import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // By itself it leaves one core free: on two cores that is half of the time.
    maxWorkers: '100%',
    restoreMocks: true,
    // No test asserts on time: one ends by what it waits for, and a busy machine is no fault of the code.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
