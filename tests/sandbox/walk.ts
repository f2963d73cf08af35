import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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

async function readPanel(panel: Panel): Promise<void> {
  tell('The panel shows', await panel.frame.getByRole('banner').innerText());
  tell('Chance to win', await panel.score.innerText());
  tell('Next step', await panel.step.innerText());
}

async function logRemark(panel: Panel): Promise<void> {
  await panel.saveRemark('Asked finance: invoicing in January is fine.');
  tell('Logged', await panel.said.innerText());
  tell('Last activities', await panel.recent.innerText());
}

async function exportActivity(workspace: Workspace, folder: string): Promise<void> {
  await workspace.open('Activity');
  const rows = await workspace.rowCount();
  const { name, bytes } = await workspace.export('Export CSV');
  await workspace.saysExported();
  writeFileSync(join(folder, name), bytes);
  tell('Exported', `${rows} rows to ${name}, ${bytes.byteLength} bytes. It begins:`);
  tell('', bytes.toString('utf8').split('\n').slice(0, 4).join('\n'));
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
