import type { Page } from 'playwright-core';
import type { BoxThread } from '../sandbox/mailbox';

/** What Gmail does to its page while somebody works in it, beyond what the sandbox's own script does. */

/** Opens a thread in the preview pane: beside its list, at the list's address. */
export async function openInPreview(page: Page, { token, gmail }: BoxThread): Promise<void> {
  await page.evaluate(
    ({ token, id }) => {
      const main = [...document.querySelectorAll<HTMLElement>('[role=main]')].find(
        (one) => one.offsetWidth > 0,
      );
      const view = document.getElementById(`view:${token}`) as HTMLTemplateElement;
      const thread = view.content.querySelector('.g.id')?.cloneNode(true) as HTMLElement;
      main?.querySelector('.aia')?.remove();
      const pane = document.createElement('div');
      pane.className = 'aia';
      const inner = document.createElement('div');
      inner.className = 'ao9';
      inner.append(thread);
      pane.append(inner);
      main?.append(pane);
      for (const row of main?.querySelectorAll('tr.zA') ?? []) {
        row.classList.toggle('aps', row.querySelector(`[data-thread-id="#thread-f:${id}"]`) !== null);
      }
    },
    { token, id: gmail.decimal },
  );
}

interface Arrival {
  /** As in `data-message-id`; a reply that was only just sent has no other. */
  id: string;
  legacyId: string | null;
  from: { name: string; email: string };
  text: string;
  /** The date in full, as the page writes it. */
  date?: string;
}

/** Puts a new open message under the last one of the thread on screen, as new mail and sent replies come. */
export async function addMessage(page: Page, { id, legacyId, from, text, date }: Arrival): Promise<void> {
  await page.evaluate(
    ({ id, legacyId, from, text, date }) => {
      const items = [...document.querySelectorAll<HTMLElement>('[role=main] [role=listitem]')];
      const last = items.filter((one) => one.offsetWidth > 0).at(-1);
      const item = last?.cloneNode(true) as HTMLElement;
      const message = item.querySelector('.adn') as HTMLElement;
      message.dataset.messageId = id;
      if (legacyId === null) delete message.dataset.legacyMessageId;
      else message.dataset.legacyMessageId = legacyId;
      const sender = message.querySelector('.gD') as HTMLElement;
      sender.setAttribute('email', from.email);
      sender.setAttribute('name', from.name);
      sender.dataset.hovercardId = from.email;
      sender.textContent = from.name;
      if (date) message.querySelector('.g3')?.setAttribute('title', date);
      const body = message.querySelector('.a3s') as HTMLElement;
      body.textContent = text;
      last?.after(item);
    },
    { id, legacyId, from, text, date },
  );
}

/** Opens the menu beside "Send" and closes it again: from then on it is in the page. */
export async function openSendMenu(page: Page): Promise<void> {
  await page.evaluate(() => {
    const item = document.createElement('div');
    item.setAttribute('role', 'menuitem');
    item.setAttribute('selector', 'scheduledSend');
    item.style.display = 'none';
    document.body.append(item);
  });
}

/** Gmail has synced a sent reply: now it has the id that everybody knows it by. */
export async function syncMessage(page: Page, id: string, legacyId: string): Promise<void> {
  await page
    .locator(`[data-message-id="${id}"]`)
    .evaluate((message, legacy) => message.setAttribute('data-legacy-message-id', legacy), legacyId);
}

/** Starts changes that never end: a clock in the navigation, and a row that is always about to move. */
export async function neverRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const clock = document.createElement('div');
    document.querySelector('[role=navigation]')?.append(clock);
    setInterval(() => {
      clock.textContent = String(performance.now());
      clock.classList.toggle('tick');
    }, 30);
  });
}
