import { browser } from 'wxt/browser';

/** Writes on the toolbar button, in these colours; nothing clears it. */
export async function setBadge(text: string, colours: { ground: string; ink: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colours.ground }),
    browser.action.setBadgeTextColor?.({ color: colours.ink }),
  ]);
}
