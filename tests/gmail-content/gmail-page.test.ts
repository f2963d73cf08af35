import { describe, expect, it } from 'vitest';
import { isGmailApp, isMailRoute } from '../../entrypoints/gmail.content/gmail-page';

const at = (path: string) => new URL(path, 'https://mail.google.com');

describe('isGmailApp', () => {
  it.each([
    '/mail/u/0/#inbox',
    '/mail/u/3/?ogbl#inbox/FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV',
    '/mail/b/AbC/u/0/#sent',
    '/mail/u/0/popout?ver=abc&th=%23thread-f%3A1813',
    '/mail/u/0/?view=btop&ver=1',
  ])('is true on %s', (path) => expect(isGmailApp(at(path))).toBe(true));

  it.each([
    '/chat/u/0/',
    '/',
    '/mailing/u/0/',
    '/mail/u/0/?view=pt&search=all',
    '/mail/u/0/?view=cm&fs=1',
    '/mail/u/0/?view=att&th=16f4',
  ])('is false on %s', (path) => expect(isGmailApp(at(path))).toBe(false));
});

describe('isMailRoute', () => {
  it.each(['', '#inbox', '#label/chats/FMfcgz', '#search/rooms', '#settings/general'])('takes %s', (hash) =>
    expect(isMailRoute(at(`/mail/u/0/${hash}`))).toBe(true),
  );
  it.each(['#chat/welcome', '#chat', '#rooms/welcome', '#calls'])('leaves %s alone', (hash) =>
    expect(isMailRoute(at(`/mail/u/0/${hash}`))).toBe(false),
  );
});
