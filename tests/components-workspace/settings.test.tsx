// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_TEMPLATES } from '../../utils/model/default-templates';
import { memoryFiles } from '../support/memory-files';
import { fillLog, remark } from './support/book';
import {
  background,
  control,
  fill,
  hasText,
  kept,
  mount,
  prepare,
  press,
  text,
  until,
} from './support/mount';

const { Workspace } = await import('../../components/workspace/Workspace');
const { db } = await import('../../utils/store/open');
const { noteAddedSites } = await import('../../utils/store/added-sites');

const sent = (name: string) => background.asked.filter((one) => one.name === name).map((one) => one.payload);

async function open() {
  await mount(<Workspace />);
  await hasText('Who I am');
}

beforeEach(() => {
  prepare('#/settings');
  background.answers['diagnostics/read'] = { refused: { 'wrong-sender': 2 }, since: null };
});

describe('the settings', () => {
  it('save who I am only when it is an address', async () => {
    await open();
    await fill('Name', 'Sam Lee');
    await fill('Mail address', 'nobody');
    expect((await control<HTMLButtonElement>('button', 'Save')).disabled).toBe(true);
    await fill('Mail address', ' Sam@Vendor.example ');
    await press('Save');
    await hasText('Saved.');
    expect(sent('settings/save')).toEqual([{ identity: { name: 'Sam Lee', email: 'sam@vendor.example' } }]);
  });

  it('say where Gmail is kept from us, and only there', async () => {
    await open();
    expect(text()).not.toContain('Gmail access');
    kept.gmail = 'taken away';
    await mount(<Workspace />);
    await hasText('Gmail access was taken away.');
  });

  it('pause the reading of pages', async () => {
    await open();
    await press('Pause');
    await hasText('Paused. Nothing is read until you resume.');
    expect(sent('pause/set')).toEqual([{ paused: true }]);
  });

  it('reorder, rename and remove stages, and refuse what is no number', async () => {
    await open();
    await press('Move Discovery up');
    await press('Remove Negotiation');
    await fill('Chance of Proposal in percent', 'half');
    await hasText('Proposal: the chance is a number from 0 to 100, or empty.');
    expect((await control<HTMLButtonElement>('button', 'Save stages')).disabled).toBe(true);
    await fill('Chance of Proposal in percent', '7');
    await fill('Usual days in Proposal', '');
    await press('Save stages');
    await until(() => sent('settings/save').length === 1);
    expect(sent('settings/save')[0]).toEqual({
      stages: [
        { name: 'Discovery', order: 1, probability: 0.25, typicalDays: 14 },
        { name: 'Qualification', order: 2, probability: 0.1, typicalDays: 14 },
        { name: 'Proposal', order: 3, probability: 0.07, typicalDays: null },
      ],
    });
  });

  it('keep at least six outcome buttons, in the chosen order', async () => {
    await open();
    await press('Spoke', 'input');
    await hasText('Choose at least 6.');
    expect((await control<HTMLButtonElement>('button', 'Save buttons')).disabled).toBe(true);
    await press('Lost', 'input');
    await press('Save buttons');
    await until(() => sent('settings/save').length === 1);
    expect(sent('settings/save')[0]).toEqual({
      outcomes: ['voicemail', 'no-answer', 'sent-information', 'meeting-booked', 'not-now', 'lost'],
    });
  });

  it('edit a template, insert a field at the cursor, and show what comes of it as an example', async () => {
    await open();
    const area = await control<HTMLTextAreaElement>('textarea', 'Text of Reply, English');
    await fill('Text of Reply, English', 'Hi , {frist name}');
    area.setSelectionRange(3, 3);
    await press('Insert first name');
    expect(area.value).toBe('Hi {first name}, {frist name}');
    expect([document.activeElement, area.selectionStart]).toEqual([area, 15]);
    await hasText('No field is called {frist name}');
    await hasText('Example, with made-up dataHi Alex, {frist name}');
    await press('Save templates');
    await until(() => sent('settings/save').length === 1);
    expect(sent('settings/save')[0]).toMatchObject({
      templates: [
        { kind: 'reply', language: 'en', text: 'Hi {first name}, {frist name}' },
        ...Array(DEFAULT_TEMPLATES.length - 1).fill({}),
      ],
    });
  });

  it('add, order and remove templates, one for each kind and language, none without a text', async () => {
    const { saveSettings } = await import('../../utils/store/settings');
    const own = ['en', 'de', 'fr', 'es', 'pt'];
    await saveSettings(db(), {
      templates: DEFAULT_TEMPLATES.filter(({ language }) => own.includes(language)),
    });
    await open();
    await press('Add a template');
    await press('Reply, Dutch', '[role=menuitem]');
    await fill('Text of Reply, Dutch', '  ');
    await hasText('Reply, Dutch: a template needs a text.');
    expect((await control<HTMLButtonElement>('button', 'Save templates')).disabled).toBe(true);
    await fill('Text of Reply, Dutch', 'Hallo {first name}');
    await press('Make Reply, Dutch the first of its kind');
    await fill('Template', '1');
    await press('Remove Reply, English');
    await press('Save templates');
    await until(() => sent('settings/save').length === 1);
    const { templates } = sent('settings/save')[0] as { templates: { kind: string; language: string }[] };
    const names = templates.map(({ kind, language }) => `${kind} ${language}`);
    expect(names).toHaveLength(50);
    expect(names.slice(0, 10)).toEqual([
      ...['nl', 'de', 'fr', 'es', 'pt'].map((language) => `reply ${language}`),
      ...['en', 'de', 'fr', 'es', 'pt'].map((language) => `follow-up ${language}`),
    ]);
  });

  it('keep the last template of a kind', async () => {
    const { saveSettings } = await import('../../utils/store/settings');
    await saveSettings(db(), {
      templates: [
        { kind: 'reply', language: 'ja', text: 'x' },
        { kind: 'follow-up', language: 'ja', text: 'y' },
      ],
    });
    await open();
    const remove = await control<HTMLButtonElement>('button', 'Remove Reply, Japanese');
    expect(remove.disabled).toBe(true);
  });

  it('show what was learned of next steps, and have it forgotten only when asked twice', async () => {
    await db().figures.bulkPut([
      { key: 'taste|reply|taken', value: 20 },
      { key: 'taste|revive|refused', value: 20 },
    ]);
    await open();
    await hasText('Reply200075%');
    await hasText('Revive020025%');
    await press('Forget what was learned…');
    expect(sent('taste/reset')).toEqual([]);
    await press('Forget it');
    await until(() => sent('taste/reset').length === 1);
  });

  it('list the suggestions that rest, until when, and bring one back', async () => {
    const rest = {
      kind: 'reply',
      state: 'dismissed',
      reason: null,
      at: '2026-11-01T09:00:00Z',
      fact: '',
    } as const;
    const gone = { ...rest, key: 'deal:d9|reply', target: 'deal:d9', until: '2026-11-02T09:00:00Z' };
    await db().suggestions.bulkPut([
      { ...rest, key: 'any:kind|reply', target: 'any:kind', until: null },
      {
        ...rest,
        key: 'thread:t1|follow-up',
        kind: 'follow-up',
        target: 'thread:t1',
        until: '2099-03-01T09:00:00Z',
      },
      gone,
    ]);
    await open();
    await hasText('Reply on every record for good');
    await hasText('Follow up on a thread without a deal until');
    const rows = [...document.querySelectorAll('.muted-list li')];
    expect(rows).toHaveLength(2);
    rows[0]?.querySelector('button')?.click();
    await hasText('may show again on every record');
    expect(sent('rest/end')).toEqual([{ key: 'any:kind|reply' }]);
  });

  it('say so where no suggestion rests', async () => {
    await open();
    await hasText('None rests now.');
  });

  it('add to the never-list and take from it', async () => {
    await db().neverList.put({ value: 'home.example' });
    await open();
    await fill('Address or domain to leave alone', 'not an address');
    expect((await control<HTMLButtonElement>('button', 'Add')).disabled).toBe(true);
    await fill('Address or domain to leave alone', ' @Bank.example');
    await press('Add');
    await hasText('bank.example will be left alone.');
    await press('Remove home.example');
    await hasText('home.example is off the list.');
    expect(sent('never/add')).toEqual([{ value: 'bank.example' }]);
    expect(sent('never/remove')).toEqual([{ value: 'home.example' }]);
  });

  it('ask before the never-list erases what was logged', async () => {
    background.answers['never/add'] = { ok: false, mails: 1_200 };
    await open();
    await fill('Address or domain to leave alone', 'bank.example');
    await press('Add');
    await hasText('This erases 1,200 logged mails of all threads with bank.example.');
    await press('Keep them');
    await press('Add');
    background.answers['never/add'] = { ok: true, mails: 1_200 };
    await press('Erase 1,200 logged mails');
    await hasText('bank.example will be left alone.');
    expect(sent('never/add').at(-1)).toEqual({ value: 'bank.example', agreed: 1_200 });
  });

  it('tell the refused messages and the size of the store', async () => {
    await fillLog([remark('d1', 'one')]);
    await open();
    await hasText('wrong-sender 2');
    await hasText('Log entries1');
  });
});

describe('the whole log', () => {
  it('is verified, and a changed entry is found', async () => {
    const [, second] = await fillLog([remark('d1', 'one'), remark('d1', 'two'), remark('d1', 'three')]);
    await open();
    await press('Verify');
    await hasText('Intact: 3 entries');
    await db()
      .contents.toCollection()
      .modify((row) => {
        if (row.id === second?.id) row.content = { text: 'never said' };
      });
    await press('Verify');
    await hasText('Not intact: this browser’s log breaks at entry 2: content changed.');
  });

  it('is shown before it is exported, as it is verified: its head stands in the first line', async () => {
    let blob = new Blob();
    URL.createObjectURL = (file: Blob | MediaSource) => {
      blob = file as Blob;
      return 'blob:file';
    };
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    Object.defineProperty(navigator, 'storage', { value: memoryFiles().storage, configurable: true });
    const entries = await fillLog([remark('d1', 'one'), remark('d1', 'two')]);
    await open();
    await press('Export the log…');
    await hasText('The complete log: it can be verified');
    await until(() => document.querySelector('dialog .export-preview')?.textContent?.includes('two'));
    expect(sent('export/note')).toEqual([]);
    await press('Export');
    await hasText('All 2 rows on screen are in it.');
    const lines = (await blob.text()).trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ dealcue: 'log', entries: 2, head: entries[1]?.hash });
    expect(lines).toHaveLength(3);
    expect(sent('export/note')).toMatchObject([{ format: 'JSON Lines', count: 2 }]);
  });

  it('that is empty has nothing to export, and says so', async () => {
    await open();
    await press('Export the log…');
    await hasText('The log is empty: there is nothing to export.');
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('delete everything', () => {
  it('asks for the word, and is not sent without it', async () => {
    await open();
    await press('Delete everything…');
    expect((await control<HTMLButtonElement>('button', 'Delete everything')).disabled).toBe(true);
    await fill('Type “delete” to confirm', 'delete');
    await press('Delete everything');
    await hasText('Nothing of Dealcue is stored on this device any more.');
    expect(sent('everything/erase')).toEqual([{}]);
  });
});

describe('a store that does not open', () => {
  it('says why, and saves what can be read', async () => {
    let blob = new Blob();
    URL.createObjectURL = (file: Blob | MediaSource) => {
      blob = file as Blob;
      return 'blob:file';
    };
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await fillLog([remark('d1', 'worth saving')]);
    vi.spyOn(db(), 'open').mockImplementation(
      () => Promise.reject(new DOMException('full', 'QuotaExceededError')) as never,
    );
    await mount(<Workspace />);
    await hasText('Your data cannot be opened');
    expect(text()).toContain('storage is full');
    await press('Save what can be read');
    await hasText('Saved to dealcue-rescue-');
    expect(await blob.text()).toContain('worth saving');
    vi.restoreAllMocks();
  });
});

describe('the sites', () => {
  const ACME = 'https://crm.acme.example/*';
  const INTRANET = 'http://crm.intranet.example/*';

  beforeEach(() => {
    Object.assign(kept, { origins: ['https://mail.google.com/*', ACME, INTRANET], answer: undefined });
  });

  it('are listed with Gmail, since when, and which of them are not encrypted', async () => {
    await noteAddedSites(db(), [ACME], '2026-01-05T12:00:00Z');
    await open();
    await hasText('mail.google.com');
    const rows = [...document.querySelectorAll('.site-list li')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(3);
    expect(rows[0]).not.toContain('Stop reading');
    expect(rows[1]).toContain('http, not encrypted');
    await until(() => document.querySelectorAll('.site-list li')[2]?.textContent?.includes('Since'));
    expect(rows[2]).toContain('crm.acme.example');
    expect(rows[2]).not.toContain('not encrypted');
  });

  it('are taken back by a click, and are gone from the list', async () => {
    await open();
    await press('Stop reading crm.acme.example');
    await hasText('crm.acme.example is not read any more. What is in your book stays.');
    expect(kept.origins).toEqual(['https://mail.google.com/*', INTRANET]);
    await until(() => document.querySelectorAll('.site-list li').length === 2);
  });

  it('that the browser does not let go of are said to be so', async () => {
    kept.answer = 'no';
    await open();
    await press('Stop reading crm.acme.example');
    await hasText('The browser does not let go of this permission here.');
  });

  it('say how one is added where there is none', async () => {
    kept.origins = ['https://mail.google.com/*'];
    await open();
    await hasText('No CRM is added yet.');
  });
});
