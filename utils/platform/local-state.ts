import { browser } from 'wxt/browser';

/**
 * What stands under a key of `storage.local`, or undefined. Content scripts can read all of it, so nothing but
 * the dock, the pause, and how much the store held (numbers) is ever kept there. The value is whatever was written: the reader checks it.
 */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Keeps a plain value under a key of `storage.local`. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Forgets what stands under a key of `storage.local`. */
export async function removeLocal(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}
