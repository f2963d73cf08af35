import type { Worker } from 'playwright-core';
import type { Chromium } from './chromium';

/** What a content script handed in, in short. */
export interface Heard {
  subject: string | null;
  /** One a message: its text, or null where it is folded. */
  texts: (string | null)[];
  ids: (string | null)[];
  theme: string;
}

const LISTEN = `(() => {
  globalThis.heard = [];
  globalThis.waiting = [];
  chrome.runtime.onMessage.addListener((message) => {
    if (message.name !== 'page/reading') return;
    const { reading, theme } = message.payload;
    const messages = reading.kind === 'thread' ? reading.messages : [];
    heard.push({
      subject: reading.kind === 'thread' ? reading.subject : null,
      texts: messages.map(({ text }) => text),
      ids: messages.map(({ id }) => id),
      theme,
    });
    for (const go of waiting.splice(0)) go();
  });
})()`;

/** Listens, in the background, to what content scripts hand in from now on. */
export class Readings {
  private constructor(private readonly worker: Worker) {}

  static async of({ context }: Chromium): Promise<Readings> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(LISTEN);
    return new Readings(worker);
  }

  /** All of them, once there are so many. */
  async upTo(count: number): Promise<Heard[]> {
    return this.worker.evaluate(`(async () => {
      while (heard.length < ${count}) await new Promise((resolve) => waiting.push(resolve));
      return heard;
    })()`);
  }
}
