import { expect, test } from 'vitest';
import { threadAddress } from '../../utils/context/thread-address';
import type { ThreadReading } from '../../utils/model/reading';

const thread = (url: string, legacyThreadId: string | null = '1a2006b557861270'): ThreadReading => ({
  kind: 'thread',
  site: 'gmail',
  url,
  account: null,
  threadId: null,
  legacyThreadId,
  subject: null,
  messages: [],
});

test.each([
  ['#search/clara+salary+secret/FMfcgzQjgzsLCPNGzxpqwvFHRVKrdKMS', '/mail/u/1/', '/mail/u/1/'],
  ['#label/Private%2FDeals/FMfcgzQjgzsLCPNGzxpqwvFHRVKrdKMS?compose=new', '/mail/u/0/', '/mail/u/0/'],
  ['?th=%23thread-f%3A1882512020168118896&search=query', '/mail/u/0/popout', '/mail/u/0/'],
  ['#inbox/FMfcgzQjgzsLCPNGzxpqwvFHRVKrdKMS', '/mail/b/AEoRXR/u/0/', '/mail/b/AEoRXR/u/0/'],
  ['#inbox', '/mail/', '/mail/'],
])('the way to a thread is no part of its address: %s', (way, path, kept) => {
  const address = threadAddress(thread(`https://mail.google.com${path}${way}`));
  expect(address).toBe(`https://mail.google.com${kept}#all/1a2006b557861270`);
});

test('a thread without an id has no address of its own', () => {
  expect(threadAddress(thread('https://mail.google.com/mail/u/0/#search/secret/x', null))).toBeNull();
});
