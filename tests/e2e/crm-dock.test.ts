import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRM_ORIGIN } from '../sandbox/company';
import { crmUrl } from '../sandbox/serve';
import { Dock } from '../support/dock';
import { buildGranted, type GrantedBuild } from '../support/granted-build';
import { openSandbox, type Sandbox } from './open-sandbox';

interface Layout {
  name: string;
  style: string;
  /** Where the record goes there is an R. */
  body: string;
  shown: 'panel' | 'tab';
  /** Where the open panel begins, in pixels from the top. */
  top?: number;
}

const SHELL = '#nav { width: 220px } #c { flex: 1; overflow: auto }';
const IN_SHELL = '<div id="app"><div id="nav">N</div><div id="c">R</div></div>';

/** How CRMs lay out their pages; none of these names a landmark, save the first. */
const LAYOUTS: Layout[] = [
  {
    name: 'a main part in the middle',
    style: 'main { max-width: 960px; margin: 0 auto }',
    body: '<main id="c">R</main>',
    shown: 'panel',
  },
  {
    name: 'a shell that is fixed to the window',
    style: `#app { position: fixed; inset: 0; display: flex } ${SHELL}`,
    body: IN_SHELL,
    shown: 'panel',
  },
  {
    name: 'a shell as wide as the window',
    style: `body { margin: 0 } #app { width: 100vw; height: 100vh; display: flex } ${SHELL}`,
    body: IN_SHELL,
    shown: 'panel',
  },
  {
    name: 'a grid below a bar',
    style:
      '#app { position: fixed; top: 0; left: 0; width: 100%; height: 100%; display: grid; grid-template: 48px 1fr / 220px 1fr } #top { grid-column: 1 / 3 } #c { overflow: auto }',
    body: '<div id="app"><div id="top">T</div><div id="nav">N</div><div id="c">R</div></div>',
    shown: 'panel',
    top: 48,
  },
  {
    name: 'a bar that is fixed to the window',
    style:
      'body { margin: 0; padding-top: 56px } #top { position: fixed; top: 0; left: 0; right: 0; height: 56px }',
    body: '<div id="top">T</div><div id="c">R</div>',
    shown: 'panel',
    top: 56,
  },
  {
    name: 'a table',
    style: 'body { margin: 0 } table.l { width: 100% } td.n { width: 200px }',
    body: '<table class="l"><tr><td class="n">N</td><td id="c">R</td></tr></table>',
    shown: 'panel',
  },
  {
    name: 'a page shorter than half of the window',
    style: 'body { margin: 0 } #c { height: 200px; overflow: hidden }',
    body: '<div id="c">R</div>',
    shown: 'panel',
  },
  {
    name: 'a record that does not give way',
    style: 'body { margin: 0 } #c { position: absolute; left: 0; top: 0; width: 100vw; min-height: 90vh }',
    body: '<div id="c">R</div>',
    shown: 'tab',
  },
];

describe('beside a record, laid out as', () => {
  let build: GrantedBuild;
  let sandbox: Sandbox;
  let page: Page;
  let dock: Dock;

  beforeAll(async () => {
    build = buildGranted(`${CRM_ORIGIN}/*`);
    sandbox = await openSandbox({ extension: build.folder });
    page = await sandbox.browser.context.newPage();
    dock = new Dock(page);
  });
  afterAll(async () => {
    await sandbox?.close();
    build?.remove();
  });

  /** The record of a deal in another page around it. */
  async function layOut({ style, body }: Layout): Promise<void> {
    await page.goto(crmUrl('deal-alderbrook'));
    await dock.is('panel');
    await page.evaluate(
      ([css = '', html = '']) => {
        const record = document.querySelector('main')?.innerHTML ?? '';
        for (const one of document.querySelectorAll('style')) one.remove();
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        document.body.removeAttribute('style');
        document.body.removeAttribute('data-dealcue-room');
        document.body.innerHTML = html.replace('R', record);
      },
      [style, body],
    );
  }

  it.each(LAYOUTS)('$name', async (layout) => {
    await layOut(layout);
    await page.waitForFunction(
      ([shown, top]) => {
        const panel = document.querySelector<HTMLElement>('dealcue-panel');
        const isPanel = (panel?.offsetWidth ?? 0) > 100;
        const isThere = shown === 'panel' ? panel?.getBoundingClientRect().top === top : true;
        const record = document.querySelector('#c')?.getBoundingClientRect().right ?? 0;
        const isFree = shown === 'tab' || record <= (panel?.getBoundingClientRect().left ?? 0);
        return isPanel === (shown === 'panel') && isThere && isFree;
      },
      [layout.shown, layout.top ?? 0] as const,
    );
    if (layout.shown === 'tab') await expect.poll(() => page.locator('[data-dealcue-room]').count()).toBe(0);
    expect(sandbox.browser.errors).toEqual([]);
  });
});
