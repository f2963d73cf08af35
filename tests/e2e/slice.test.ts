import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyLines } from '../../utils/log/verify';
import { stopWorker } from '../support/chromium';
import { readCsv } from '../support/csv';
import { Panel } from '../support/panel';
import type { Exported } from '../support/workspace';
import { openSandbox, type Sandbox } from './open-sandbox';

const DEAL = 'Alderbrook Dental – 40 vans';
/** What a spreadsheet would run, were it not escaped. */
const FORMULA = '=HYPERLINK("https://evil.example","look")';

async function* linesOf({ bytes }: Exported): AsyncGenerator<string> {
  yield* bytes.toString('utf8').split('\n').slice(0, -1);
}

/** One slice after the other: each step stands on what the one before left. */
describe.each(['blocked', 'allowed'] as const)(
  'the whole slice, third-party cookies %s',
  (thirdPartyCookies) => {
    let sandbox: Sandbox;
    let page: Page;
    let panel: Panel;

    beforeAll(async () => {
      sandbox = await openSandbox({ thirdPartyCookies });
      ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
    });
    afterEach(() => expect(sandbox.browser.errors).toEqual([]));
    afterAll(() => sandbox?.close());

    it('has the storage in frames that it says', async () => {
      const opened = await panel.frame.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open('probe');
            request.onsuccess = () => resolve('allowed');
            request.onerror = () => resolve('blocked');
          }),
      );
      expect(opened).toBe(thirdPartyCookies);
    });

    it('shows the deal, its chance to win and the right next step', async () => {
      await panel.showsRecord(DEAL);
      await panel.score.getByText(/\d+\s?% chance to win/).waitFor();
      await panel.stepTitle.filter({ hasText: /Ingrid/ }).waitFor();
      await panel.step.getByText('Could you invoice us in January instead of on signature?').waitFor();
      await panel.frame.getByRole('button', { name: 'Draft reply' }).waitFor();
    });

    it('saves an outcome by one click, on the deal that is named', async () => {
      await panel.saveOutcome('Voicemail');
      expect(await panel.said.textContent()).toBe(`Voicemail saved on ${DEAL}.`);
      await panel.recent
        .getByText(/Voicemail/i)
        .first()
        .waitFor();
    });

    it('keeps its view when the background is ended, and saves through a new one', async () => {
      await stopWorker(sandbox.browser);
      await panel.showsRecord(DEAL);
      await panel.saveRemark(FORMULA);
      await panel.recent.getByText(FORMULA).waitFor();
    });

    it('shows all of it again after a reload', async () => {
      await page.reload();
      panel = await Panel.on(page);
      await panel.showsRecord(DEAL);
      await panel.recent.getByText(FORMULA).waitFor();
    });

    it('exports the activities as the table shows them, and nothing that a spreadsheet runs', async () => {
      const workspace = await sandbox.openWorkspace();
      await workspace.rows.first().waitFor();
      const rows = await workspace.rowCount();
      const file = await workspace.exportActivity('CSV');

      const [head = [], ...records] = readCsv(file.bytes.toString('utf8'));
      expect(records).toHaveLength(rows);
      expect(head.at(-1)).toContain(`rows: ${rows}`);
      const texts = records.map((record) => record[head.indexOf('Text')]);
      expect(texts).toContain(`'${FORMULA}`);
      expect(records.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
      expect(
        records.filter((record) => record[head.indexOf('Outcome')] === 'voicemail').length,
      ).toBeGreaterThan(0);
    });

    it('exports a log that verifies and that noted the export before by its bytes', async () => {
      const activity = await sandbox.openWorkspace();
      await activity.rows.first().waitFor();
      const csv = await activity.exportActivity('CSV');

      const settings = await sandbox.openWorkspace('#/settings');
      const log = await settings.exportActivity('JSON Lines', 'Export the log…');
      expect(await verifyLines(linesOf(log))).toMatchObject({ ok: true });
      const noted = log.bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line.includes('"kind":"export"'))
        .map((line) => JSON.parse(line).content.hash);
      expect(noted).toContain(createHash('sha256').update(csv.bytes).digest('hex'));
    });
  },
);
