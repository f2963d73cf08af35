import { browser } from 'wxt/browser';

/** One end of a lasting connection: what a panel needs of the browser's port. */
export type PortEnd = {
  post(message: unknown): void;
  onMessage(hear: (message: unknown) => void): void;
  /** Hears that the other end is gone: it refused, or the background was put to sleep. */
  onDrop(hear: () => void): void;
  close(): void;
};

/** Connects to the background, which wakes up for it. Throws when the extension is gone. */
export function connectToBackground(name: string): PortEnd {
  const port = browser.runtime.connect({ name });
  return {
    post: (message) => port.postMessage(message),
    onMessage: (hear) => port.onMessage.addListener(hear),
    onDrop: (hear) =>
      port.onDisconnect.addListener(() => {
        // Reading it marks it as seen; an unread error is printed to the console of the page.
        void browser.runtime.lastError;
        hear();
      }),
    close: () => port.disconnect(),
  };
}
