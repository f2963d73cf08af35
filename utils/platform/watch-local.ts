import { browser } from 'wxt/browser';

/** Calls back when the value under a key of `storage.local` has changed. Returns the function that stops it. */
export function watchLocal(key: string, hear: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) hear();
  };
  browser.storage.onChanged.addListener(listener as never);
  return () => browser.storage.onChanged.removeListener(listener as never);
}
