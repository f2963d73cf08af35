import { describe, expect, it } from 'vitest';
import { isUnreadable, shortfallOf } from '../../utils/context/shortfall';
import type { Health, ThreadReading } from '../../utils/model/reading';

const thread: ThreadReading = {
  kind: 'thread',
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/x',
  account: 'sam@vendor.example',
  threadId: 'thread-f:1',
  legacyThreadId: null,
  subject: 'Prices',
  messages: [
    {
      id: '#msg-f:1',
      from: { email: 'clara@northwind.example', name: null },
      to: [],
      at: '2026-11-18T07:49:00.000Z',
      collapsed: false,
      text: 'Hello',
    },
  ],
};
const other = { kind: 'other' as const, site: 'gmail', url: thread.url };

const health = (hooks: Health['hooks'], disagree: string[] = []): Health => ({ hooks, disagree });
const nothing = { lost: [], contradicting: [], fellBack: [] };

describe('the shortfall of a reading', () => {
  it('is none where every first choice answered', () => {
    expect(shortfallOf(thread, health({ subject: 0, sender: 0 }))).toEqual(nothing);
  });

  it('says that a mail is shown only in part', () => {
    const [message] = thread.messages;
    const clipped = { ...thread, messages: message ? [{ ...message, clipped: true }] : [] };
    expect(shortfallOf(clipped, health({ subject: 0 }))).toEqual({ ...nothing, cut: true });
  });

  it('tells what is lost from what was found in a second way', () => {
    const hooks = { subject: 2, sender: null, body: 0 };
    expect(shortfallOf(thread, health(hooks))).toEqual({
      ...nothing,
      lost: ['sender'],
      fellBack: ['subject'],
    });
  });

  it.each(['subject', 'threadId', 'account', 'avatar', 'messageId', 'receivedId'])(
    'counts a silent %s as found where the page tells it elsewhere',
    (hook) => {
      expect(shortfallOf(thread, health({ [hook]: null }))).toEqual({ ...nothing, fellBack: [hook] });
      const bare = { ...thread, account: null, threadId: null, subject: null };
      const message = { ...thread.messages[0], id: null, at: null } as ThreadReading['messages'][number];
      const poor = { ...bare, messages: [message] };
      expect(shortfallOf(poor, health({ [hook]: null }))).toEqual({ ...nothing, lost: [hook] });
    },
  );

  it('names a contradiction once, and not as a fall-back too', () => {
    const found = shortfallOf(thread, health({ subject: 1 }, ['subject']));
    expect(found).toEqual({ ...nothing, contradicting: ['subject'] });
  });

  it('is none on a list, where no thread is looked for', () => {
    expect(shortfallOf(other, health({ main: 0, subject: null, list: null }))).toEqual(nothing);
  });
});

describe('a page', () => {
  it('is unreadable when a thread has its heading and no messages', () => {
    expect(isUnreadable(other, health({ subject: 0, list: null }))).toBe(true);
    expect(isUnreadable(other, health({ subject: 0, list: 0, message: null }))).toBe(true);
    expect(shortfallOf(other, health({ subject: 0, list: null })).lost).toEqual(['list']);
  });

  it('is not unreadable while it is a list, still loads, or was not looked at', () => {
    expect(isUnreadable(other, health({ subject: null, list: null }))).toBe(false);
    expect(isUnreadable(other, health({}))).toBe(false);
    expect(isUnreadable(thread, health({ sender: null }))).toBe(false);
  });
});
