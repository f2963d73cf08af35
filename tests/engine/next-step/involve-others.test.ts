import { expect, test } from 'vitest';
import type { CaseDeal, EngineCase } from '../../../utils/model/case';
import { CLARA, JONAS, makeCase, makeDeal, theirs } from '../make-case';
import { suggested } from './answers';

const planned = [{ title: 'Call', due: '2026-11-25' }];
const big = (over: Partial<CaseDeal> = {}, more: Partial<EngineCase> = {}) =>
  makeCase({ deal: makeDeal({ amount: 180_000, ...over }), tasks: planned, ...more });
const involve = (input: EngineCase) => suggested(input, 'involve-others');

test('comes on a deal of weight that one person carries', () => {
  expect(involve(big())).toMatchObject({
    title: 'Find out who decides on Northwind rollout',
    why: 'It rests on Clara alone; it is one of the larger deals.',
  });
  const decider = [{ ...CLARA, role: 'Decision maker' }];
  expect(involve(big({ contacts: decider }))?.title).toBe('Win a second contact for Northwind rollout');
});

test.each([
  'Decision maker',
  'CFO',
  'Head of Purchasing',
  'Geschäftsführerin',
  'Entscheider',
  'Einkaufsleiter',
  'Décideuse',
  'PDG',
  'Directora general',
  'Dueño',
  'Decisor',
  'Sócio',
  'Titolare',
  'Amministratore delegato',
  'Beslisser',
  'Eigenaar',
  '決裁者',
  '代表取締役',
  'निर्णयकर्ता',
])('with a %s beside another two people carry it', (role) => {
  expect(
    involve(
      big({
        contacts: [
          { ...CLARA, role: 'User' },
          { ...JONAS, role },
        ],
      }),
    ),
  ).toBeUndefined();
});

test.each([
  'User',
  'Influencer',
  'Product owner',
  'Assistant to the CEO',
  'Projektleiter',
  'not the decision maker',
  'Assistente',
  'Utilisatrice',
  'Gebruiker',
  '担当者',
  'उपयोगकर्ता',
])('with a %s beside another user nobody decides', (role) => {
  const contacts = [
    { ...CLARA, role: 'User' },
    { ...JONAS, role },
  ];
  expect(involve(big({ contacts }))?.why).toMatch(/^None of its 2 contacts decides/);
});

test.each<[string, EngineCase]>([
  ['a small deal', big({ amount: 24_000 })],
  ['an amount that is big in yen alone', big({ amount: 1_800_000, currency: 'JPY' })],
  ['two people of whom nothing more is known', big({ contacts: [CLARA, JONAS] })],
  [
    'somebody else of theirs on the thread',
    big({}, { thread: { messages: [{ ...theirs(19, 'Thanks!'), from: JONAS }] } }),
  ],
  ['the first stage', big({ stage: 'Qualification' })],
  ['a deal without people', big({ contacts: [] })],
  ['a closed deal', big({ status: 'won' })],
])('leaves alone %s', (_, input) => {
  expect(involve(input)).toBeUndefined();
});

test('weighs against the open deals of the book where there are enough', () => {
  const book = (amount: number) => ({
    deals: Array.from({ length: 9 }, (_, at) => ({
      id: `o${at}`,
      name: `Other ${at}`,
      amount: amount + at,
      currency: 'EUR',
      status: 'open' as const,
    })),
  });
  expect(involve(big({ amount: 24_000 }, { book: book(5_000) }))).toBeDefined();
  expect(involve(big({}, { book: book(400_000) }))).toBeUndefined();
});
