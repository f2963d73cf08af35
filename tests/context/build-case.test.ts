import { describe, expect, it } from 'vitest';
import { buildCase, type CaseParts } from '../../utils/context/build-case';
import type { Entry } from '../../utils/context/entry-activity';
import { recentOf } from '../../utils/context/recent';
import type { ActivityContent, ActivityKind } from '../../utils/model/activity';
import { engineCase } from '../../utils/model/case';
import { CLARA, makeAccount, makeContact, makeDeal, makeThread, SAM } from '../background/records';

const NOW = '2026-11-20T09:00:00.000Z';
const HASH = '0'.repeat(64);

function entry(kind: ActivityKind, content: ActivityContent | null, at = NOW): Entry {
  const id = crypto.randomUUID();
  const chain = { contentHash: HASH, prev: HASH, hash: HASH };
  return { header: { seq: 1, id, device: id, by: SAM, at, recordedAt: at, kind, ...chain }, content };
}

const clara = makeContact('c1', CLARA, { name: 'Clara Weiss', jobTitle: 'CIO' });
const deal = makeDeal('d1', {
  accountId: 'a1',
  contacts: [
    { contactId: 'c1', role: 'Head of IT' },
    { contactId: 'gone', role: null },
  ],
});
const parts: CaseParts = {
  id: 'deal:d1',
  now: NOW,
  account: SAM,
  ours: [{ email: SAM }],
  person: null,
  country: null,
  reading: makeThread(),
  deal,
  lead: null,
  dealContacts: [clara],
  known: {
    link: null,
    contacts: [clara],
    accounts: [makeAccount('a1', 'northwind.example', { name: 'Northwind' })],
    deals: [deal],
    leads: [],
  },
  entries: [],
  tasks: [],
  stages: [],
};

describe('a case', () => {
  it('has the form that the engine is promised', () => {
    const built = buildCase(parts);
    expect(engineCase.safeParse(built).success).toBe(true);
    expect(built.deal).toMatchObject({
      account: 'Northwind',
      contacts: [{ name: 'Clara Weiss', email: CLARA, role: 'Head of IT', jobTitle: 'CIO' }],
    });
    expect(built.thread?.messages?.[0]).toEqual({
      from: { email: CLARA, name: 'Clara Weiss' },
      to: [{ email: SAM, name: 'Sam Lee' }],
      at: '2026-11-18T07:49:00.000Z',
      text: 'Could you invoice us in January?',
    });
  });

  it('tells what happened oldest first, and no mail twice', () => {
    const entries = [
      entry('remark', { outcome: 'voicemail', text: 'Call back' }, '2026-11-19T09:00:00.000Z'),
      entry('email-in', { message: { id: '#msg-f:1' } }),
      entry('email-out', { message: { id: '#msg-f:other' }, thread: { id: 't', subject: 'Offer' } }),
      entry('stage-change', { from: 'Discovery', to: 'Proposal' }),
      entry('remark', { text: 'Wants 60 seats' }),
      entry('remark', null),
      entry('export', { count: 3 }),
      entry('remark', { outcome: 'spoke' }, '2026-11-02T09:00:00.000Z'),
    ];
    const { activities } = buildCase({ ...parts, entries });
    expect(
      activities?.map(({ type, direction, outcome, text, from, to }) => [
        type,
        direction,
        outcome,
        text,
        from,
        to,
      ]),
    ).toEqual([
      ['call', 'out', 'spoke', null, undefined, undefined],
      ['remark', undefined, null, 'Wants 60 seats', undefined, undefined],
      ['stage-change', undefined, null, null, 'Discovery', 'Proposal'],
      ['email', 'out', null, 'Offer', undefined, undefined],
      ['call', 'out', 'voicemail', 'Call back', undefined, undefined],
    ]);
  });
});

describe('the last five', () => {
  it('leave out what was deleted and what is about files', () => {
    const entries = [
      entry('deletion', { of: 'x' }),
      entry('remark', null),
      entry('field-change', { field: 'amount', from: 1, to: 2 }),
      entry('email-in', {
        contact: { id: 'c1', name: 'Clara Weiss' },
        thread: { id: 't', subject: 'Offer' },
      }),
      ...Array.from({ length: 5 }, (_, index) => entry('remark', { text: `Remark ${index}` })),
    ];
    expect(recentOf(entries).map(({ kind, who, text, change }) => [kind, who, text ?? change])).toEqual([
      ['field-change', null, { field: 'amount', from: 1, to: 2 }],
      ['email-in', 'Clara Weiss', 'Offer'],
      ['remark', null, 'Remark 0'],
      ['remark', null, 'Remark 1'],
      ['remark', null, 'Remark 2'],
    ]);
  });
});
