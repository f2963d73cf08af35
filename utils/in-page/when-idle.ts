/**
 * Runs something once the page has nothing else to do, after `by` milliseconds at the latest: a busy page may
 * have no idle time.
 */
export function whenIdle(run: () => void, by: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: by });
  else setTimeout(run);
}
