import { browser } from 'wxt/browser';

/** True when the user has granted (and not taken back) all pages of this origin, `https://host`. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}
