// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeDraft } from '../../entrypoints/gmail-draft/place-draft';
import type { ThreadIds } from '../../utils/adapters/gmail/thread-id';
import { type PageParts, showPage } from './thread-page';

const THREAD = { threadId: 'thread-f:1882182175949067976', legacyThreadId: '1a1edab7800416c8' };
const OTHER = '#thread-f:1881457400217600099';
const MINE = `#${THREAD.threadId}`;
const TEXT = 'Hi Clara,\n\nYes, we can.';

/** What the browser was told to write, and where the cursor stood then: jsdom has no editing of its own. */
let written: { where: Element | null; before: string; text: string }[];
let clipboard: string[];
let allowed: boolean;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  [written, clipboard, allowed] = [[], [], true];
  document.execCommand = (command: string, _ui?: boolean, text = '') => {
    const range = document.getSelection()?.getRangeAt(0);
    const where = range?.startContainer.parentElement?.closest('[contenteditable]') ?? null;
    const here = range?.startContainer;
    const body = where ?? (here instanceof Element && here.matches('[contenteditable]') ? here : null);
    const before = range && body ? textBefore(body, range) : '';
    if (command === 'insertText') written.push({ where: body, before, text });
    return command === 'insertText';
  };
  const writeText = async (text: string) => {
    if (!allowed) throw new DOMException('Document is not focused.', 'NotAllowedError');
    clipboard.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

afterEach(() => {
  vi.useRealTimers();
});

function textBefore(body: Element, { startContainer, startOffset }: Range): string {
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(startContainer, startOffset);
  return before.toString();
}

/** Asks for a draft and lets Gmail take all the time that it is given. */
async function ask(parts: PageParts, order: ThreadIds = THREAD) {
  const page = showPage(parts);
  const answer = placeDraft(document, { text: TEXT, ...order });
  await page.settled();
  await vi.runAllTimersAsync();
  return { ...page, placed: await answer };
}

describe('a reply box that is open', () => {
  it('is written into, at its beginning where no cursor stands', async () => {
    const { placed, body, pressed } = await ask({ box: MINE });
    expect(placed).toBe('reply-box');
    expect(written).toEqual([{ where: body(MINE), before: '', text: TEXT }]);
    expect(document.activeElement).toBe(body(MINE));
    expect(pressed).toEqual([]);
    expect(clipboard).toEqual([]);
  });

  it('is written into at the cursor, behind what is marked', async () => {
    const page = showPage({ box: MINE });
    const words = page.body(MINE)?.firstChild?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(words, 0, words, 6);
    expect(await placeDraft(document, { text: TEXT, ...THREAD })).toBe('reply-box');
    expect(written).toEqual([{ where: page.body(MINE), before: 'UNSENT', text: TEXT }]);
  });

  it('is known by its place where Gmail has not yet noted its thread', async () => {
    const { placed, body } = await ask({ box: '' });
    expect(placed).toBe('reply-box');
    expect(written[0]?.where).toBe(body(''));
  });

  it('may stand in a window of its own', async () => {
    const { placed, body } = await ask({ windows: [MINE, OTHER], buttons: [] });
    expect(placed).toBe('reply-box');
    expect(written[0]?.where).toBe(body(MINE));
  });
});

describe('a reply box that is closed', () => {
  it.each([
    [
      'the link under the thread',
      ['<span class="ams bkI" role="link">', '<span class="ams bkH" role="link">'],
    ],
    ['the same without its role', ['<span class="ams bkH">']],
    ['the same by its number alone', ['<span class="x1" jslog="21578; u014N:cOuCgd">']],
    ['the button in the head of the mail', ['<div class="T-I aaq" role="button">']],
    ['that button by its number alone', ['<div class="x2" jslog="21576; u014N:cOuCgd">']],
    ['the first of the pills', ['<button>', '<button>']],
  ])('is opened by %s', async (_what, buttons) => {
    const { placed, body, pressed } = await ask({ buttons, opens: MINE });
    expect(placed).toBe('reply-box');
    expect(pressed).toEqual([buttons.find((one) => !one.includes('bkI'))]);
    expect(written).toEqual([{ where: body(MINE), before: '', text: TEXT }]);
  });

  it('is awaited until it can be written in', async () => {
    const page = showPage({ opens: MINE, becomesWritable: 'later' });
    const answer = placeDraft(document, { text: TEXT, ...THREAD });
    await page.settled();
    expect(written).toEqual([]);
    page.makeWritable();
    await page.settled();
    expect(await answer).toBe('reply-box');
    expect(written).toHaveLength(1);
  });
});

describe('where it cannot be written, it is copied', () => {
  const nothingWritten = () => expect(written).toEqual([]);

  it('when Gmail opens no box', async () => {
    const { placed } = await ask({ opens: null });
    expect(placed).toBe('clipboard');
    expect(clipboard).toEqual([TEXT]);
    nothingWritten();
  });

  it('when the box that opens answers another thread', async () => {
    expect((await ask({ opens: OTHER })).placed).toBe('clipboard');
    nothingWritten();
  });

  it('when only other threads are being answered, though the cursor stands there', async () => {
    const page = showPage({ windows: [OTHER, ''], buttons: [] });
    const words = page.body(OTHER)?.firstChild?.firstChild as Text;
    document.getSelection()?.collapse(words, 3);
    expect(await placeDraft(document, { text: TEXT, ...THREAD })).toBe('clipboard');
    nothingWritten();
  });

  it('when another thread is on screen by now', async () => {
    const gone = { threadId: 'thread-f:1881457400217600099', legacyThreadId: null };
    const { placed, pressed } = await ask({ box: MINE, opens: MINE }, gone);
    expect(placed).toBe('clipboard');
    expect(pressed).toEqual([]);
    nothingWritten();
  });

  it('when neither page nor order name the thread', async () => {
    expect((await ask({ box: '' }, { threadId: null, legacyThreadId: null })).placed).toBe('clipboard');
    nothingWritten();
  });

  it('when a mail dresses up as a reply box and a button', async () => {
    const inMail = `<div class="aoI" role="region"><input name="rt" value="${MINE}"><div g_editable="true" role="textbox" contenteditable="true">x</div></div><span class="ams bkH" role="link">Reply</span>`;
    const { placed, pressed } = await ask({ inMail, buttons: [] });
    expect(placed).toBe('clipboard');
    expect(pressed).toEqual([]);
    nothingWritten();
  });

  it('and where the browser refuses that as well, says so', async () => {
    allowed = false;
    expect((await ask({ buttons: [] })).placed).toBeNull();
    nothingWritten();
  });
});

it('leaves recipient, subject and sending alone', async () => {
  const { body } = await ask({ box: MINE });
  const form = body(MINE)?.closest('form');
  const values = [...(form?.querySelectorAll('input') ?? [])].map(({ name, value }) => [name, value]);
  expect(values).toEqual([
    ['rt', MINE],
    ['subject', 'Re: Case study'],
    ['to', 'clara@buyer.example'],
  ]);
  expect(form?.dataset.sent).toBeUndefined();
});
