import { type Browser, browser } from 'wxt/browser';

export type MessageSender = Browser.runtime.MessageSender;
export type Port = Browser.runtime.Port;

/** The address of one of our own files, as this page may load it. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path as never);
}

/** True while the extension that started this script is still installed and current. */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

/** Hands one message to the background and resolves with what it answered. Rejects when nobody listens. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Hears the messages that the background sends to this page. Returns the function that stops it. */
export function onBackgroundMessage(hear: (message: unknown) => void): () => void {
  const listener = (message: unknown) => {
    hear(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
