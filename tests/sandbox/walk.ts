import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Chromium, openOwnPage } from '../support/chromium';
import { Panel } from '../support/panel';
import { ROOT } from '../support/paths';
import { Workspace } from '../support/workspace';

/** A folder of its own for each walk. */
function makeFolder(now: string): string {
  const folder = join(ROOT, '.work', `sandbox-${now.slice(0, 19).replaceAll(':', '-')}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function tell(heading: string, text: string): void {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  console.log(`\n${heading}\n${lines.map((line) => `  ${line.trim()}`).join('\n')}`);
}

/** What a part says, line by line as on screen. */
function linesOf(part: Locator): Promise<string> {
  return part.innerText();
}

async function readPanel(panel: Panel): Promise<void> {
  tell('The panel shows', await linesOf(panel.frame.getByRole('banner')));
  tell('Chance to win', await linesOf(panel.score));
  tell('Next step', await linesOf(panel.step));
}

async function logRemark(panel: Panel): Promise<void> {
  await panel.saveRemark('Asked finance: invoicing in January is fine.');
  tell('Logged', await linesOf(panel.said));
  tell('Last activities', await linesOf(panel.recent));
}

async function exportActivity(workspace: Workspace, folder: string): Promise<void> {
  await workspace.open('Activity');
  const rows = await workspace.rowCount();
  const { name, bytes } = await workspace.exportActivity('CSV');
  writeFileSync(join(folder, name), bytes);
  const lines = bytes.toString('utf8').trim().split('\r\n');
  const some = [...lines.slice(0, 2), '…', ...lines.slice(-1)].map((line) => line.slice(0, 150));
  tell('Exported', [`${rows} rows to ${name}, ${bytes.byteLength} bytes:`, ...some].join('\n'));
}

/**
 * Does the main job without anybody at the screen: reads the panel beside an open thread, logs a remark, opens the
 * workspace and exports the activities. Prints what it saw; screenshots and the file stay in a folder.
 */
export async function walk(browser: Chromium, page: Page, now: string): Promise<void> {
  const folder = makeFolder(now);
  const picture = (name: string, of: Page) => of.screenshot({ path: join(folder, `${name}.png`) });

  tell('Opened the thread', await page.title());
  const panel = await Panel.on(page);
  await panel.stepTitle.waitFor();
  await picture('1-thread-with-panel', page);
  await readPanel(panel);
  await logRemark(panel);
  await picture('2-remark-logged', page);

  const own = await openOwnPage(browser, 'workspace.html#/deals');
  const workspace = new Workspace(own);
  await workspace.rows.first().waitFor();
  await picture('3-deals', own);
  await exportActivity(workspace, folder);
  await picture('4-activity', own);
  console.log(`\nScreenshots and the exported file are in ${folder}`);
}
