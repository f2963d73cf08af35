import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** True where the user lets us show notifications. */
export function canNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks the user whether we may show notifications. Browsers ask only at once in a click: call it before anything is awaited. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Shows a notification; one of the same id that is still there is replaced. Nothing where it is not allowed any more. */
export async function showNotification(id: string, words: { title: string; message: string }): Promise<void> {
  // Before the permission is given, and after it was taken back, the browser has no such interface.
  const iconUrl = browser.runtime.getURL('/icons/128.png' as never);
  await browser.notifications?.create(id, { type: 'basic', iconUrl, ...words });
}

/** Takes a notification away. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications?.clear(id);
}

/**
 * Calls back with the id of a notification that was clicked. Hears nothing before the permission is given: ask again
 * then, with the same function, which is heard once all the same.
 */
export function onNotificationClick(hear: (id: string) => void): void {
  browser.notifications?.onClicked.addListener(hear);
}
