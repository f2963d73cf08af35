// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { background, control, hasText, mount, prepare, press, text, until } from './support/mount';

const { Workspace } = await import('../../components/workspace/Workspace');
const { db } = await import('../../utils/store/open');
const { showMoment } = await import('../../components/workspace/format');
const { noteHealth } = await import('../../utils/store/health');

const FIRST = '2025-11-20T09:00:00.000Z';
const LATER = '2025-11-21T10:00:00.000Z';

const rows = () => [...document.querySelectorAll('.hooks tbody tr')].map((row) => row.textContent ?? '');
const report = () => control<HTMLTextAreaElement>('textarea', 'The report');
const made = {
  made: true,
  version: '0.1.0',
  html: '<div role="main"><h2 class="hP" data-thread-perm-id="thread-f:…"></h2></div>',
  health: { hooks: { subject: 0, sender: null }, disagree: ['account'] },
};

let copied: string[];

beforeEach(() => {
  prepare('#/settings/diagnostics');
  copied = [];
  const writeText = async (words: string) => void copied.push(words);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  Element.prototype.scrollIntoView = vi.fn();
  background.answers['diagnostics/read'] = { refused: {}, since: null };
});

describe('the diagnostics', () => {
  it('are brought into view where the address asks for them', async () => {
    await mount(<Workspace />);
    await until(() => document.activeElement?.textContent === 'Diagnostics');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
  });

  it('say that no page was read yet', async () => {
    await mount(<Workspace />);
    await hasText('No thread was read yet, so no hook was tried.');
  });

  it('tell of each hook how it did on the last page and when it last worked', async () => {
    const first = { hooks: { sender: 0, avatar: 0, newHook: 0 }, disagree: [] };
    await noteHealth(db(), 'gmail', first, FIRST);
    const last = {
      hooks: { subject: 0, sender: null, body: 2, recipients: null, threadId: 0 },
      disagree: ['threadId'],
    };
    await noteHealth(db(), 'gmail', last, LATER);
    await mount(<Workspace />);
    await hasText(`Gmail: a thread was last read ${showMoment(LATER)}`);
    expect(rows()).toEqual([
      `avatarwhose mailbox it isNot needed${showMoment(FIRST)}`,
      `threadIdwhich thread is openContradicted${showMoment(LATER)}Contradicted ${showMoment(LATER)}`,
      `subjectthe subjectFound${showMoment(LATER)}`,
      `senderwho wroteNot found${showMoment(FIRST)}`,
      'recipientswho was written toNot foundNever',
      `bodywhat was writtenBy fall-back 2${showMoment(LATER)}`,
      `newHookNot needed${showMoment(FIRST)}`,
    ]);
  });
});

describe('the report', () => {
  it('is shown before it is copied, whole', async () => {
    background.answers['report/make'] = made;
    await mount(<Workspace />);
    await press('Make a report');
    const shown = (await report()).value;
    expect(copied).toEqual([]);
    expect(shown.split('\n')).toEqual([
      '<!-- Dealcue 0.1.0. Structure of a Gmail page, without its words. -->',
      '<!-- Which selector answered, 0 being the first: subject 0, sender not found. Contradicted: account. -->',
      '<div role="main">',
      '<h2 class="hP" data-thread-perm-id="thread-f:…">',
      '</h2>',
      '</div>',
    ]);
    await press('Copy report');
    await hasText('Copied.');
    expect(copied).toEqual([shown]);
    await press('Close');
    expect(document.querySelector('.report textarea')).toBeNull();
  });

  it('says so when the clipboard is refused', async () => {
    background.answers['report/make'] = { ...made, health: null };
    await mount(<Workspace />);
    await press('Make a report');
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    await press('Copy report');
    await hasText('The browser refused its clipboard.');
  });

  it.each([
    ['no-page', 'No Gmail tab is open.'],
    ['paused', 'Reading is paused'],
    ['no-answer', 'gave no answer. Reload it'],
  ])('that cannot be made says why: %s', async (why, words) => {
    background.answers['report/make'] = { made: false, why };
    await mount(<Workspace />);
    await press('Make a report');
    await hasText(words);
    expect(text()).not.toContain('Copy report');
  });
});
