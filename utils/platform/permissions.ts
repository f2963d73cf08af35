import { browser } from 'wxt/browser';

/** What a change of permissions was about. */
type Changed = { origins?: string[] | undefined };

/** True when the user has granted (and not taken back) all pages of this match pattern. */
export function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** The match patterns of all that the user has granted. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the user for all pages of a match pattern; true when they agree. Browsers ask only at once in a click: call
 * it before anything is awaited. Firefox closes a popup while it asks, so nothing may hang on the answer.
 */
export function askFor(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a permission back; false where the browser does not let go of it. */
export function giveBack(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls back with the match patterns that were granted. */
export function onGranted(hear: (patterns: string[]) => void): () => void {
  const listener = ({ origins }: Changed) => hear(origins ?? []);
  browser.permissions.onAdded.addListener(listener);
  return () => browser.permissions.onAdded.removeListener(listener);
}

/** Calls back with the match patterns that were taken back, here or in the browser's own settings. */
export function onRevoked(hear: (patterns: string[]) => void): () => void {
  const listener = ({ origins }: Changed) => hear(origins ?? []);
  browser.permissions.onRemoved.addListener(listener);
  return () => browser.permissions.onRemoved.removeListener(listener);
}
