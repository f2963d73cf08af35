import { type Browser, browser } from 'wxt/browser';

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
 * Saves a file among the user's downloads without asking where. Resolves once it is there as a whole: the page must
 * stay open until then.
 * @throws Error with the browser's reason where it could not be saved
 */
export async function downloadFile(url: string, name: string): Promise<void> {
  const ended = new Map<number, string | null>();
  let tell = () => {};
  const hear = ({ id, state, error }: Browser.downloads.DownloadDelta) => {
    if (state?.current === 'complete') ended.set(id, null);
    if (state?.current === 'interrupted') ended.set(id, error?.current ?? 'interrupted');
    tell();
  };
  // Before it begins: a small file is there at once.
  browser.downloads.onChanged.addListener(hear);
  try {
    const options = { url, filename: name, saveAs: false, conflictAction: 'uniquify' } as const;
    const id = await browser.downloads.download(options);
    await new Promise<void>((resolve) => {
      tell = () => ended.has(id) && resolve();
      tell();
    });
    const why = ended.get(id);
    if (why) throw new Error(`The browser could not save ${name}: ${why}.`);
  } finally {
    browser.downloads.onChanged.removeListener(hear);
  }
}
