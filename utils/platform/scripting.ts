import { browser } from 'wxt/browser';

/** The files of our content scripts as the manifest names them, each with the pages that it runs on. */
export function contentScripts(): { files: string[]; matches: string[] }[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.map((script) => ({ files: script.js ?? [], matches: script.matches ?? [] }));
}

/** A script of ours that the browser runs by itself on the pages of some sites, in their top frame. */
type StandingScript = { id: string; file: string; matches: string[] };

/**
 * Makes the browser run a script on these pages and no others from now on, over its own restarts too; without any
 * the script runs nowhere. Pages that are open stay as they are.
 */
export async function keepRunning({ id, file, matches }: StandingScript): Promise<void> {
  const { scripting } = browser;
  const [known] = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: [file], matches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (known) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/** Runs files of ours in a tab's top frame. Resolves with false where the browser does not allow it. */
export async function runInTab(tabId: number, files: string[]): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: files as never }).then(
    () => true,
    () => false,
  );
}

/** Runs a file of ours in a tab's top frame; resolves with its last value, undefined where none came. */
export async function answerFromTab(tabId: number, file: string): Promise<unknown> {
  return browser.scripting.executeScript({ target: { tabId }, files: [file] as never }).then(
    (results) => (results as { result?: unknown }[] | undefined)?.[0]?.result,
    () => undefined,
  );
}

/**
 * Calls the function that a script of ours has left under this name in a tab's top frame, and resolves with what it
 * answers: whatever a page's process may say, so the caller checks it. Undefined where there is none.
 */
export async function callInTab(tabId: number, name: string, given: object): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    // Sent to the tab as text: it sees nothing of this file.
    func: (called: string, handed: object) =>
      (globalThis as unknown as Record<string, ((handed: object) => unknown) | undefined>)[called]?.(handed),
    args: [name, given],
  });
  return frame?.result;
}
