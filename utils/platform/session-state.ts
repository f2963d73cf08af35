import { browser } from 'wxt/browser';

/**
 * What stands under a key of `storage.session`, or undefined. It lives in memory until the browser closes,
 * outlives the background worker, and content scripts cannot read it (the browsers' default, kept on purpose).
 */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** All that is in `storage.session`, by key. */
export function readWholeSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

/** Keeps a plain value under a key. Rejects when the browser's limit (10 MB) is reached. */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** Takes out all whose key begins so. */
export async function removeSessionUnder(prefix: string): Promise<void> {
  const keys = Object.keys(await readWholeSession());
  await removeSession(keys.filter((key) => key.startsWith(prefix)));
}

/** Takes these keys out. */
export async function removeSession(keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}
