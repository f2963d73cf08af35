import { type Browser, browser } from 'wxt/browser';

export type MessageSender = Browser.runtime.MessageSender;
export type Port = Browser.runtime.Port;

/** The address of one of our own files, as this page may load it. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path as never);
}

/** The extension's version, as its manifest says. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
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

/** The extension's own id, which the browser writes into each sender of ours. */
export function ownId(): string {
  return browser.runtime.id;
}

/** False once the extension that this script came with was switched off, reloaded or replaced. */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

/** Answers each message that reaches the background. `answer` never rejects. */
export function answerMessages(answer: (message: unknown, sender: MessageSender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: MessageSender) =>
    answer(message, sender)) as never);
}

/** Calls back for each page of ours that opens a port. */
export function onPort(hear: (port: Port) => void): void {
  browser.runtime.onConnect.addListener(hear as never);
}

/** Calls back once after the extension was installed or updated. */
export function onInstalled(hear: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') hear(reason === 'install');
  });
}

/** Calls back when the browser has started with the extension in it. */
export function onBrowserStart(hear: () => void): void {
  browser.runtime.onStartup.addListener(() => hear());
}
