/** Longest stretch of work before the page gets its turn, in milliseconds: half a frame at 60 Hz. */
const SLICE_MS = 8;

/** Runs steps to their end without a pause and returns the result. */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Runs steps in slices and lets the page have its turn between them.
 * @param yieldTo resolves when the page has had its turn; when it throws, the reading ends there
 * @param clock milliseconds, rising
 */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  yieldTo: () => Promise<void>,
  clock: () => number = () => performance.now(),
): Promise<T> {
  let began = clock();
  let step = steps.next();
  while (!step.done) {
    if (clock() - began >= SLICE_MS) {
      await yieldTo();
      began = clock();
    }
    step = steps.next();
  }
  return step.value;
}
