import { describe, expect, it } from 'vitest';
import { isDelegated, routeOf } from '../../utils/adapters/gmail/url';
import { adapterFor, adapters } from '../../utils/adapters/registry';

const TOKEN = 'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV';
const PERM = 'thread-f:1709009752799549650';
const MAIL = 'https://mail.google.com/mail/u/0/';
const THREAD = { view: 'thread', threadId: PERM, legacyThreadId: null };

/** Addresses that each adapter must take, and that every other one must leave. */
const ADDRESSES: Record<string, string[]> = {
  gmail: [
    `${MAIL}#inbox`,
    `https://mail.google.com/mail/b/AEoR/u/1/#inbox/${TOKEN}`,
    'https://mail.google.com/chat/u/0/',
  ],
};
const NOBODYS = [
  'https://outlook.office.com/mail/inbox/id/AAQk',
  'https://app.hubspot.com/contacts/1/record/0-3/2',
  'https://acme.lightning.force.com/lightning/r/Opportunity/006/view',
  'https://crm.acme.example/#Opportunity/view/6b02',
  'https://mail.google.com.evil.example/mail/u/0/#inbox',
  'http://mail.google.com/mail/u/0/',
  'about:blank',
  'no address',
];

describe('whose address it is', () => {
  it('names addresses of every adapter', () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual(adapters.map(({ id }) => id).sort());
  });

  it.each(Object.entries(ADDRESSES).flatMap(([id, urls]) => urls.map((url) => [id, url])))(
    '%s takes %s',
    (id, url) => {
      expect(
        adapters.filter((adapter) => adapter.isMine(new URL(url as string))).map((adapter) => adapter.id),
      ).toEqual([id]);
    },
  );

  it.each(NOBODYS)('nobody takes %s', (url) => expect(adapterFor(url)).toBeNull());
});

describe('what an address of Gmail says', () => {
  it.each([
    `#inbox/${TOKEN}`,
    `#inbox/p3/${TOKEN}`,
    `#search/from%3Aclara+%22price%22/${TOKEN}`,
    `#advanced-search/from=x&subset=all/${TOKEN}`,
    `#label/Kunden%2FNord/${TOKEN}`,
    `#category/updates/${TOKEN}`,
    `#sent/${TOKEN}`,
    `#all/${TOKEN}`,
    `#starred/${TOKEN}`,
    `#snoozed/${TOKEN}`,
    `#scheduled/${TOKEN}`,
    `#imp/${TOKEN}`,
    `#trash/${TOKEN}?compose=new`,
    `#inbox/${TOKEN}?projector=1`,
    '#inbox/%23thread-f%3A1709009752799549650',
  ])('%s: a thread', (hash) => expect(routeOf(new URL(MAIL + hash))).toEqual(THREAD));

  it.each([
    '',
    '#inbox',
    '#inbox/p2',
    `#search/${TOKEN}`,
    `#label/${TOKEN}`,
    '#label/Offers',
    '#drafts',
    '#inbox?compose=new',
    '#search/16f438e906b36dac',
    '#inbox/%E0%A4%A',
  ])('"%s": a list; the page may show a thread beside it', (hash) =>
    expect(routeOf(new URL(MAIL + hash))).toEqual({ view: 'open' }),
  );

  it.each([
    '#settings/general',
    '#create-filter/x',
    '#chats',
    '#chat/welcome',
    `#chat/dm/${TOKEN}`,
    '#rooms/welcome',
    '#spaces/x',
    '#calls',
    '#contacts',
  ])('%s: never a thread', (hash) => expect(routeOf(new URL(MAIL + hash))).toEqual({ view: 'other' }));

  it.each([
    `${MAIL}?ui=2&ik=1&view=pt&permthid=thread-f:1`,
    `${MAIL}?view=lg&permmsgid=msg-f:1`,
    `${MAIL}?view=att&th=16f438e906b36dac&attid=0`,
    `${MAIL}?view=cm&fs=1`,
    'https://mail.google.com/chat/u/0/#chat/welcome',
  ])('%s: never a thread', (url) => expect(routeOf(new URL(url))).toEqual({ view: 'other' }));

  it('reads windows of their own', () => {
    const th = encodeURIComponent(`#${PERM}`);
    expect(routeOf(new URL(`${MAIL}popout?ver=x&search=inbox&type=${th}&th=${th}&cvid=1`))).toEqual(THREAD);
    expect(routeOf(new URL(`${MAIL}?ui=2&view=btop&ver=x&th=16f438e906b36dac&cvid=1`))).toEqual({
      view: 'thread',
      threadId: null,
      legacyThreadId: '16f438e906b36dac',
    });
  });

  it('reads old links', () => {
    expect(routeOf(new URL(`${MAIL}#inbox/16f438e906b36dac`))).toEqual({
      view: 'thread',
      threadId: null,
      legacyThreadId: '16f438e906b36dac',
    });
  });

  it('knows the mailboxes of others', () => {
    expect(isDelegated(new URL('https://mail.google.com/mail/b/AEoRXR/u/2/#inbox'))).toBe(true);
    expect(isDelegated(new URL('https://mail.google.com/mail/u/0/d/AEoRXR/#inbox'))).toBe(true);
    expect(isDelegated(new URL(`${MAIL}#inbox`))).toBe(false);
  });
});
