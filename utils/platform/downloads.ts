import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['downloads' as const] };

/** True where the user lets us save files by ourselves. */
export function canDownload(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks the user whether we may save files by ourselves. Browsers ask only at once in a click: call it before anything is awaited. */
export function askToDownload(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/**
 * Saves a file among the user's downloads without asking where. Resolves once the browser has begun; the page must stay
 * open until it has read the file.
 */
export async function downloadFile(url: string, name: string): Promise<void> {
  await browser.downloads.download({ url, filename: name, saveAs: false, conflictAction: 'uniquify' });
}
