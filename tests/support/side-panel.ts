import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from './chromium';

interface Answer {
  id: number;
  result?: { result?: { value?: unknown } };
}

/** What a driver sees of the browser's own side panel: it is none of the pages that it knows. */
export class SidePanel {
  private lastId = 0;

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** The side panel that is open, once it is there. */
  static async of({ context, id }: Chromium, anyPage: Page): Promise<SidePanel> {
    const session = await context.newCDPSession(anyPage);
    const found = new Promise<string>((resolve) => {
      session.on('Target.targetCreated', ({ targetInfo: { type, url, targetId } }) => {
        if (type === 'page' && url === `chrome-extension://${id}/panel.html`) resolve(targetId);
      });
      session.on('Target.targetInfoChanged', ({ targetInfo: { type, url, targetId } }) => {
        if (type === 'page' && url === `chrome-extension://${id}/panel.html`) resolve(targetId);
      });
    });
    await session.send('Target.setDiscoverTargets', { discover: true });
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: await found });
    return new SidePanel(session, sessionId);
  }

  /** Runs an expression in the side panel; a promise is waited for. */
  async evaluate(expression: string): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const answer = new Promise<Answer>((resolve) => {
      const hear = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const said = JSON.parse(message) as Answer;
        if (sessionId !== this.sessionId || said.id !== id) return;
        this.session.off('Target.receivedMessageFromTarget', hear);
        resolve(said);
      };
      this.session.on('Target.receivedMessageFromTarget', hear);
    });
    await this.session.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
    });
    return (await answer).result?.result?.value;
  }

  /** Waits until the side panel shows these words. */
  async shows(words: string): Promise<void> {
    await this.evaluate(`new Promise((resolve) => {
      const look = () => document.body.innerText.includes(${JSON.stringify(words)}) && resolve(true);
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      look();
    })`);
  }
}
