import { browser } from 'wxt/browser';

/** Calls back with the name of the shortcut that was pressed. */
export function onShortcut(hear: (name: string) => void): void {
  browser.commands.onCommand.addListener((name: string) => hear(name));
}
