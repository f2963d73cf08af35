import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkHygiene } from '../../../utils/engine/hygiene/check-hygiene';
import { dealRules, leadRules, valueRules } from '../../../utils/engine/hygiene/registry';
import type { CaseDeal } from '../../../utils/model/case';
import { CLARA, makeDeal } from '../make-case';

const PLACE = { timeZone: 'Europe/Berlin', locale: 'en-GB' };
const NOTHING = { probability: null, bounced: null, twins: [] };
const clean = makeDeal({
  nextStep: 'Send the contract',
  createdAt: '2026-11-15T09:00:00Z',
  amount: 24_000,
  currency: 'EUR',
  closeDate: '2026-12-18',
  contacts: [CLARA],
});

const faults = (change: Partial<CaseDeal>, unsure: string[] = [], now = '2026-11-20T09:00:00+01:00') =>
  checkHygiene({ id: 'c', now, deal: { ...clean, ...change } }, { ...NOTHING, unsure }, PLACE).map(
    ({ text }) => text,
  );

describe('a deal', () => {
  it.each<[string, Partial<CaseDeal>, string[]]>([
    ['that is clean', {}, []],
    ['without a close date', { closeDate: null }, ['No close date']],
    ['that was to close yesterday', { closeDate: '2026-11-19' }, ['Close date passed yesterday']],
    ['that was to close long ago', { closeDate: '2026-11-08' }, ['Close date passed 12 days ago']],
    ['that closes today', { closeDate: '2026-11-20' }, []],
    ['without an amount', { amount: null }, ['No amount']],
    ['of nothing', { amount: 0 }, ['The amount is zero']],
    ['without a currency', { currency: null }, ['No currency']],
    ['with neither amount nor currency', { amount: null, currency: null }, ['No amount']],
    ['with nobody on it', { contacts: [] }, ['No contact']],
    [
      'with all faults: the worst first',
      { closeDate: '2026-11-08', amount: 0, currency: null, contacts: null },
      ['Close date passed 12 days ago', 'The amount is zero', 'No contact', 'No currency'],
    ],
    ['that is won', { status: 'won', closeDate: null, amount: null }, []],
  ])('%s', (_what, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  it('has no fault in what is doubtfully known', () => {
    const nothing = { closeDate: null, amount: null, currency: null, contacts: [] };
    expect(faults(nothing, ['closeDate', 'amount', 'contacts'])).toEqual([]);
    expect(faults({ currency: null }, ['currency'])).toEqual([]);
  });

  it("is judged by the rep's own day", () => {
    expect(faults({ closeDate: '2026-11-19' }, [], '2026-11-19T23:30:00Z')).toEqual([
      'Close date passed yesterday',
    ]);
    expect(faults({ closeDate: '2026-11-19' }, [], '2026-11-19T22:30:00Z')).toEqual([]);
  });
});

it('every rule has a file of its name and is in a list', () => {
  const files = readdirSync(new URL('../../../utils/engine/hygiene/', import.meta.url));
  const parts = [
    ...['rule.ts', 'registry.ts', 'check-hygiene.ts', 'find-faults.ts', 'score.ts', 'quiet-days.ts'],
    ...['stage-place.ts', 'top-fifth.ts', 'spelling.ts', 'industries.ts'],
  ];
  const rules = files.filter((file) => !parts.includes(file)).map((file) => file.replace('.ts', ''));
  const ids = new Set([...dealRules, ...leadRules, ...valueRules].map(({ id }) => id));
  expect([...ids].sort()).toEqual(rules.sort());
});
