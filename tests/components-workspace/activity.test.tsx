// @vitest-environment jsdom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { memoryFiles } from '../support/memory-files';
import { BY, fillBook, fillLog, HOSTILE, makeDeal, NOW, remark } from './support/book';
import {
  act,
  background,
  control,
  fill,
  hasText,
  key,
  mount,
  prepare,
  press,
  text,
  until,
} from './support/mount';

const { Workspace } = await import('../../components/workspace/Workspace');
const { db } = await import('../../utils/store/open');

const DAY = 86_400_000;
const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr[data-index]')];
const choices = () => [...document.querySelectorAll('[role=option]')].map((one) => one.textContent);
const openers = () => [...document.querySelectorAll<HTMLElement>('.row-open')];

/** Takes the file that is handed to the browser's download. */
function catchFile(): { name: string; blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  let last: Blob;
  URL.createObjectURL = (blob: Blob | MediaSource) => {
    last = blob as Blob;
    return 'blob:file';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: last });
  });
  return files;
}

async function open(count: number) {
  await mount(<Workspace />);
  await hasText(`${new Intl.NumberFormat('en-US').format(count)} row`);
}

beforeEach(() => prepare('#/activity'));

describe('the activity table', () => {
  // The first: what stands for the worker of an earlier page reads on when the book changes.
  it('reads no list of deals before one is looked for, then shows no more than can be chosen from', async () => {
    await fillBook(Array.from({ length: 120 }, (_, at) => makeDeal(`n${at}`)));
    await fillLog([remark('n7', 'hello')]);
    let read = 0;
    const count = (row: unknown) => {
      read += 1;
      return row;
    };
    db().deals.hook('reading', count);
    try {
      await open(1);
      expect(read).toBe(0);
      await key(await control('input', 'Deal, person or company'), 'ArrowDown');
      await until(() => choices().filter((one) => one?.startsWith('Deal')).length === 50);
    } finally {
      db().deals.hook('reading').unsubscribe(count);
    }
  });

  it('says so when nothing is logged yet, and offers no export', async () => {
    await open(0);
    expect(text()).toContain('Nothing is logged yet');
    expect((await control<HTMLButtonElement>('button', 'Export')).disabled).toBe(true);
  });

  it('shows the newest first, and states the time zone', async () => {
    await fillLog([remark('d1', 'older', 2), remark('d1', 'newest', 0), remark('d1', 'oldest', 3)]);
    await open(3);
    expect(rows().map((row) => row.lastElementChild?.textContent)).toEqual(['newest', 'older', 'oldest']);
    expect(text()).toContain(`Times in ${Intl.DateTimeFormat().resolvedOptions().timeZone}`);
  });

  it('narrows by type, by deal and by range, and counts what is left', async () => {
    // A day that does not end while it is looked at.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 12) });
    onTestFinished(() => void vi.useRealTimers());
    const now = Date.now();
    const today = { ...remark('d1', 'today'), at: new Date(now).toISOString() };
    const before = { ...remark('d2', 'long ago'), at: new Date(now - 60 * DAY).toISOString() };
    const call = {
      ...remark('d1', 'called'),
      kind: 'call' as const,
      at: new Date(now - 60 * DAY).toISOString(),
    };
    await fillBook([makeDeal('d1'), makeDeal('d2')]);
    await fillLog([today, before, call]);
    await open(3);

    await fill('Type', 'call');
    await hasText('1 row');
    await until(() => rows().length === 1 && text().includes('called'));
    await fill('Type', '');
    await hasText('3 rows');

    await fill('Range', 'today');
    await hasText('1 row');
    await until(() => rows().length === 1 && rows()[0]?.textContent?.includes('today'));
    await press('Clear filters');
    await hasText('3 rows');

    await fill('Deal, person or company', 'd2');
    await until(() => choices().join() === 'Deal d2Deal · Northwind Dental · Proposal · Open');
    await key(await control('input', 'Deal, person or company'), 'Enter');
    await until(() => rows().length === 1 && text().includes('long ago'));
    expect(window.location.hash).toContain('about=deal%3Ad2');
    await hasText('1 row');
  });

  it('narrows to a person whom it finds by name, before deals that only mention them, with the mails of their address', async () => {
    await fillBook([makeDeal('d1', { name: 'Seats of Clara Weiss' }), makeDeal('d2')]);
    const content = (id: string) => ({ contact: { id, name: null }, text: id });
    await fillLog([
      { kind: 'call', at: NOW, content: content('c1') },
      { kind: 'email-in', at: NOW, content: content('clara@buyer.example') },
      remark('d2', 'of nobody'),
    ]);
    await open(3);
    const field = await control<HTMLInputElement>('input', 'Deal, person or company');
    await fill('Deal, person or company', 'weiss');
    await until(() => choices().some((one) => one === 'Clara WeissPerson · Northwind Dental'));
    await fill('Deal, person or company', 'clara');
    await until(() => choices().length > 0);
    await act(async () =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')]
        .find((one) => one.textContent?.includes('Person'))
        ?.click(),
    );
    await hasText('2 rows');
    await until(() => rows().length === 2 && !rows().some((row) => row.textContent?.includes('of nobody')));
    await until(() => field.value === 'Clara Weiss');
    expect(window.location.hash).toContain('about=contact%3Ac1');
  });

  it('names what it is narrowed to: a person, a thread, or nothing that is there', async () => {
    await fillBook([makeDeal('d1')]);
    const thread = { id: 'thread-f:1', subject: 'Prices' };
    const content = { thread, contact: { id: 'c1', name: 'Clara Weiss' } };
    await fillLog([{ kind: 'email-in', at: NOW, content }, remark('d1', 'other')]);
    window.location.hash = '#/activity';
    await mount(<Workspace />);
    const field = await control<HTMLInputElement>('input', 'Deal, person or company');
    for (const [about, name] of [
      ['thread:thread-f:1', 'Mails: Prices'],
      ['contact:c1', 'Clara Weiss'],
      ['deal:gone', 'No longer in the book'],
    ] as const) {
      window.location.hash = `#/activity?${new URLSearchParams({ about })}`;
      await until(() => field.value === name);
      await hasText(about === 'deal:gone' ? '0 rows' : '1 row');
    }
  });

  it('keeps only the rows in sight in the page, and reaches the last one by keys', async () => {
    const many = Array.from({ length: 350 }, (_, at) => remark('d1', `remark ${at}`, at));
    await fillLog(many);
    await open(350);
    expect(rows().length).toBeLessThan(60);
    await act(async () => openers()[0]?.focus());
    await key(document.activeElement!, 'ArrowDown');
    await until(() => document.activeElement === openers()[1]);
    await key(document.activeElement!, 'k');
    await until(() => document.activeElement === openers()[0]);
    await key(document.activeElement!, 'End');
    await hasText('remark 349');
    await until(() => document.activeElement?.closest('tr')?.dataset.index === '349');
  });

  it('means the row that is on its way into sight by a key that follows at once', async () => {
    await fillLog(Array.from({ length: 350 }, (_, at) => remark('d1', `remark ${at}`, at)));
    await open(350);
    const scroll = HTMLElement.prototype.scrollTo as (to?: ScrollToOptions) => void;
    let tell = () => {};
    // A browser tells of it a frame later.
    HTMLElement.prototype.scrollTo = function (this: HTMLElement, to?: ScrollToOptions) {
      tell = () => scroll.call(this, to);
    } as HTMLElement['scrollTo'];
    const first = await until(() => openers()[0]);
    await act(async () => first.focus());
    await key(first, 'End');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    expect(first.dispatchEvent(enter)).toBe(false);
    await key(first, 'k');
    tell();
    await until(() => document.activeElement?.closest('tr')?.dataset.index === '348');
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('shows hostile text as text', async () => {
    await fillLog([remark('d1', HOSTILE)]);
    await open(1);
    expect(text()).toContain(HOSTILE);
    expect(document.querySelector('main img, main b')).toBeNull();
  });

  it('shows what arrives while it is open', async () => {
    await open(0);
    await act(() => fillLog([remark('d1', 'just now')]));
    await hasText('1 row');
    await hasText('just now');
  });
});

describe('an entry', () => {
  it('opens with all that it holds, and deletes only after a second question', async () => {
    const [entry] = await fillLog([remark('d1', 'private words')]);
    await open(1);
    await act(async () => openers()[0]?.click());
    await hasText(entry!.hash);
    await press('Delete the content…');
    expect(text()).toContain('The text goes; that something was here, and when, stays.');
    expect(background.asked).toEqual([]);
    await press('Keep it');
    await press('Delete the content…');
    await press('Delete the content');
    await hasText('What this entry said was deleted.');
    expect(background.asked).toEqual([{ name: 'entry/delete', payload: { entryId: entry!.id } }]);
    expect(document.querySelector('dialog')?.textContent).not.toContain('private words');
  });

  it('stays as it is when the background refuses', async () => {
    background.answers['entry/delete'] = { refused: 'failed', words: 'The disk is full.' };
    await fillLog([remark('d1', 'private words')]);
    await open(1);
    await act(async () => openers()[0]?.click());
    await press('Delete the content…');
    await press('Delete the content');
    await hasText('The disk is full.');
    expect(document.querySelector('dialog')?.textContent).toContain('private words');
  });
});

describe('the export', () => {
  beforeEach(() => {
    Object.defineProperty(navigator, 'storage', { value: memoryFiles().storage, configurable: true });
  });

  /** The dialog with CSV chosen. */
  async function askForCsv(): Promise<void> {
    await press('Export');
    await hasText('The first rows');
    const csv = [...document.querySelectorAll('label')].find((label) => label.textContent === 'CSV');
    await act(async () => csv?.click());
    await hasText('Keep spreadsheets from running');
  }
  const begin = () => act(async () => document.querySelector<HTMLElement>('dialog .actions button')?.click());

  it('writes as many rows as the table has, escapes formulas, and is noted with its hash', async () => {
    const files = catchFile();
    await fillLog([
      remark('d1', '=HYPERLINK("http://evil.example")', 1),
      remark('d1', 'plain'),
      remark('d2', '-1+2'),
    ]);
    await open(3);
    await askForCsv();
    await begin();
    await hasText('All 3 rows on screen are in it.');

    const [file] = files;
    const bytes = Buffer.from(await file!.blob.arrayBuffer());
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(file!.name).toMatch(/^dealcue-activity-\d{4}-\d\d-\d\d\.csv$/);
    expect(lines).toHaveLength(1 + 3);
    expect(lines[0]).toContain('rows: 3');
    expect(lines[0]).toContain('log checked at export: intact');
    expect(lines.join()).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(lines.join()).toContain(`,'-1+2,`);
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    const payload = { format: 'CSV', filter: 'all', count: 3, hash, redaction: [] };
    expect(background.asked).toEqual([{ name: 'export/note', payload }]);
  });

  it('writes only what the filter lets through, and says which filter', async () => {
    const files = catchFile();
    window.location.hash = '#/activity?about=deal%3Ad2&kind=remark';
    await fillBook([makeDeal('d1'), makeDeal('d2')]);
    await fillLog([remark('d1', 'one'), remark('d2', 'two')]);
    await open(1);
    await askForCsv();
    await begin();
    await hasText('All 1 row on screen');
    const csv = await files[0]!.blob.text();
    expect(csv).toContain('two');
    expect(csv).not.toContain(',one,');
    expect(csv).toContain('filter: about Deal d2, only remark');
  });

  it('shows the first rows as the file has them, without what is taken out, and keeps the choice', async () => {
    const files = catchFile();
    await fillBook([makeDeal('d1')]);
    await fillLog([remark('d1', 'private words')]);
    await open(1);
    await askForCsv();
    expect(document.querySelector('.export-preview')?.textContent).toContain('private words');
    const texts = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === 'Texts and subjects',
    );
    await act(async () => texts?.click());
    await until(() => !document.querySelector('.export-preview')?.textContent?.includes('private words'));
    await begin();
    await hasText('All 1 row on screen');
    expect(await files[0]!.blob.text()).not.toContain('private words');
    expect(background.asked.at(-1)).toMatchObject({ payload: { redaction: ['text'] } });
    const { readExportChoice } = await import('../../utils/store/export-choice');
    expect(await readExportChoice(db())).toMatchObject({ format: 'csv', redacted: ['text'] });
  });

  it('says that the disk was full, and leaves nothing behind', async () => {
    const files = catchFile();
    const full = memoryFiles(10);
    Object.defineProperty(navigator, 'storage', { value: full.storage, configurable: true });
    await fillLog([remark('d1', 'one')]);
    await open(1);
    await askForCsv();
    await begin();
    await hasText('Nothing was saved. The disk or the browser’s storage is full.');
    expect([files.length, full.files.size]).toEqual([0, 0]);
    expect(background.asked).toEqual([]);
  });

  it('says when the log could not note the file', async () => {
    catchFile();
    background.answers['export/note'] = { refused: 'failed', words: 'Say first who you are.' };
    await fillLog([remark('d1', 'one')]);
    await open(1);
    await askForCsv();
    await begin();
    await hasText('The log could not note it: Say first who you are.');
  });
});

it('names the rep by name where the address is theirs', async () => {
  const { saveSettings } = await import('../../utils/store/settings');
  await db().open();
  await saveSettings(db(), { identity: { name: 'Sam Lee', email: BY } });
  await fillLog([remark('d1', 'one')]);
  await open(1);
  await hasText('Sam Lee');
});
