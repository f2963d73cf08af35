import { browser } from 'wxt/browser';

/** The files of our content scripts as the manifest names them, each with the pages that it runs on. */
export function contentScripts(): { files: string[]; matches: string[] }[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.map((script) => ({ files: script.js ?? [], matches: script.matches ?? [] }));
}

/** Runs files of ours in a tab's top frame. Resolves with false where the browser does not allow it. */
export async function runInTab(tabId: number, files: string[]): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: files as never }).then(
    () => true,
    () => false,
  );
}
