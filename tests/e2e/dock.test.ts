import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Dock, pressShortcut } from '../support/dock';
import type { Panel } from '../support/panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const DEAL = 'Alderbrook Dental – 40 vans';
/** Gmail's own rail. */
const RAIL = '.aUx';
const MAIL = '[role=main]';

let sandbox: Sandbox;
let page: Page;
let panel: Panel;
let dock: Dock;

const keptState = () =>
  sandbox.browser.context
    .serviceWorkers()[0]
    ?.evaluate("chrome.storage.local.get('dock').then(({ dock }) => dock?.state ?? 'open')");

/** Makes Google's own panel beside the mail as wide as it is when something is open in it. */
const openGooglesPanel = (open: boolean) =>
  page.evaluate((wide) => {
    const column = document.querySelector<HTMLElement>('.aUx');
    if (column) column.style.width = wide ? '356px' : '';
  }, open);

beforeAll(async () => {
  sandbox = await openSandbox();
});
beforeEach(async () => {
  await sandbox.browser.context.serviceWorkers()[0]?.evaluate("chrome.storage.local.remove('dock')");
  ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
  dock = new Dock(page);
  await panel.showsRecord(DEAL);
});
afterEach(async () => {
  await page.close();
  expect(sandbox.browser.errors).toEqual([]);
});
afterAll(() => sandbox?.close());

describe('where the panel stands', () => {
  it('stands beside the mail and beside the rail, and covers neither', async () => {
    expect(await dock.coverOf(MAIL)).toBe(0);
    expect(await dock.coverOf(RAIL)).toBe(0);
    expect((await dock.box()).top).toBe((await dock.box('[role=banner]')).bottom);
  });

  it('mirrors in a page that runs from right to left', async () => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      dispatchEvent(new Event('resize'));
    });
    await page.waitForFunction(() => {
      const host = document.querySelector('dealcue-panel')?.getBoundingClientRect();
      return host && host.left < innerWidth / 2;
    });
    await expect
      .poll(async () => (await dock.box()).left - (await dock.box(RAIL)).right)
      .toBeGreaterThanOrEqual(0);
    await expect.poll(() => dock.coverOf(MAIL)).toBe(0);
  });

  it('lets a compose window lie over it', async () => {
    await page.getByRole('button', { name: 'Compose' }).click();
    await page.getByRole('dialog').waitFor();
    await dock.is('panel');
    await expect.poll(() => dock.coverOf('[role=dialog]')).toBeGreaterThan(0);
    await expect.poll(() => dock.isHitAt('[role=dialog]')).toBe(false);
  });

  it('goes out of the way of a window that it would cover, however that opens and closes', async () => {
    await page.evaluate(() => {
      for (const layer of document.querySelectorAll<HTMLElement>('.dw')) layer.style.zIndex = '0';
    });
    await page.getByRole('button', { name: 'Compose' }).click();
    await dock.is('none');
    const minimise = (display: string) =>
      page.getByRole('dialog', { includeHidden: true }).evaluate((window, to) => {
        (window as HTMLElement).style.display = to;
      }, display);
    await minimise('none');
    await dock.is('panel');
    await minimise('');
    await dock.is('none');
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
    await dock.is('panel');
  });

  it('gives way to a dialog in the middle of the page', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'alertdialog');
      dialog.style.cssText = 'position:fixed;inset:200px 100px;background:Canvas';
      document.body.append(dialog);
    });
    await dock.is('none');
    await page.evaluate(() => document.querySelector('[role=alertdialog]')?.remove());
    await dock.is('panel');
  });

  it("folds beside Google's own panel where there is no room for both, and comes back each time", async () => {
    for (let i = 0; i < 4; i++) {
      await openGooglesPanel(true);
      await dock.is('tab');
      await expect.poll(() => dock.coverOf(RAIL)).toBe(0);
      await openGooglesPanel(false);
      await dock.is('panel');
    }
  });

  it("stands beside Google's own panel in a wide window", async () => {
    await page.setViewportSize({ width: 1920, height: 1000 });
    await openGooglesPanel(true);
    await page.waitForFunction(() => {
      const host = document.querySelector('dealcue-panel')?.getBoundingClientRect();
      const column = document.querySelector('.aUx')?.getBoundingClientRect();
      return host && column && host.width > 300 && host.right <= column.left;
    });
    await expect.poll(() => dock.coverOf(MAIL)).toBe(0);
  });

  // What zoom does to a window of 1360 by 860: fewer, larger pixels.
  it.each([
    ['80 %', 1700, 1075, 'panel'],
    ['125 %', 1088, 688, 'tab'],
    ['150 %', 906, 573, 'tab'],
    ['200 %', 680, 430, 'tab'],
    ['100 % of 1024 pixels', 1024, 700, 'tab'],
  ] as const)('covers no mail at %s', async (_zoom, width, height, shown) => {
    await page.setViewportSize({ width, height });
    await dock.is(shown);
    await page.waitForFunction((mail) => {
      const host = document.querySelector('dealcue-panel')?.getBoundingClientRect();
      const main = [...document.querySelectorAll<HTMLElement>(mail)].find((one) => one.offsetWidth > 0);
      return host && main && main.getBoundingClientRect().right <= host.left && host.right <= innerWidth;
    }, MAIL);
  });
});

describe('what it looks like', () => {
  it('follows a dark theme and a picture behind the mail, whatever the system prefers', async () => {
    const theme = () => panel.frame.evaluate(() => document.documentElement.dataset.theme);
    const themed = (name: string) =>
      panel.frame.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, name);
    expect(await theme()).toBe('light');
    await page.getByRole('button', { name: 'Change theme' }).click();
    await themed('dark');
    // Nothing is painted behind the mail any more but a picture, and the words of the navigation are dark.
    await page.evaluate(() => {
      const style = document.getElementById('theme');
      style?.append('html, body, .bkK > .nH { background: url(x) } .aio a { color: #222 }');
    });
    await themed('light');
  });

  it('has its theme before anything of it is drawn, whatever the system prefers', async () => {
    const { context, id } = sandbox.browser;
    const tab = await context.newPage();
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.body) return;
        observer.disconnect();
        sessionStorage.setItem('theme-at-body', document.documentElement.dataset.theme ?? 'none');
      }).observe(document, { childList: true, subtree: true });
    });
    await tab.goto(`chrome-extension://${id}/panel.html?theme=dark`);
    expect(await tab.evaluate(() => sessionStorage.getItem('theme-at-body'))).toBe('dark');
    await tab.close();
  });
});

describe('keys and focus', () => {
  const keysHeard = () => page.evaluate(() => sessionStorage.getItem('keys'));

  beforeEach(() =>
    page.evaluate(() => {
      sessionStorage.setItem('keys', '');
      document.addEventListener('keydown', ({ key }) =>
        sessionStorage.setItem('keys', `${sessionStorage.getItem('keys')}${key}`),
      );
    }),
  );

  it('keeps what is typed in it from Gmail, and gives Gmail its keys back when Escape folds it', async () => {
    await panel.remark.click();
    await page.keyboard.type('je');
    expect(await panel.remark.inputValue()).toBe('je');
    await page.keyboard.press('Escape');
    await dock.is('tab');
    expect(await keysHeard()).toBe('');
    await page.keyboard.press('j');
    expect(await keysHeard()).toBe('j');
  });

  it('opens by the shortcut with the focus in it, and returns the focus to where it was', async () => {
    await pressShortcut(page);
    await dock.is('tab');
    const search = page.getByRole('textbox', { name: 'Search mail' });
    await search.click();
    await pressShortcut(page);
    await dock.is('panel');
    await panel.frame.waitForFunction(() => document.hasFocus());
    await pressShortcut(page);
    await dock.is('tab');
    await page.keyboard.type('vans');
    expect(await search.inputValue()).toBe('vans');
  });

  it('is folded by the shortcut from inside its frame', async () => {
    await panel.remark.click();
    await pressShortcut(page);
    await dock.is('tab');
    await page.keyboard.press('j');
    expect(await keysHeard()).toBe('j');
  });

  it('remembers that it was folded beside its thread', async () => {
    await panel.remark.press('Escape');
    await dock.is('tab');
    await page.reload();
    await dock.is('tab');
    expect(await keptState()).toBe('folded');
  });

  it('does not take the end of a peek for a choice', async () => {
    await page.getByRole('button', { name: 'Back to Inbox' }).click();
    await dock.is('tab');
    await pressShortcut(page);
    await dock.is('panel');
    await panel.says('No thread or record is open');
    await panel.frame.getByRole('button', { name: 'Menu' }).press('Escape');
    await dock.is('tab');
    expect(await keptState()).toBe('open');
    await page.getByRole('link', { name: 'Quote for 40 vans' }).click();
    await dock.is('panel');
  });

  it('is a landmark with a name, open and folded', async () => {
    const session = await page.context().newCDPSession(page);
    const named = async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`);
    };
    await expect.poll(named).toContain('complementary: Dealcue');
    await pressShortcut(page);
    await dock.is('tab');
    const tabs = async () =>
      (await named()).filter((one) => /^button: Open Dealcue, \d+\s?% chance to win$/.test(one));
    // The chance comes to the page by itself.
    await expect.poll(tabs).toHaveLength(1);
    expect(await named()).toContain('complementary: Dealcue');
  });
});
