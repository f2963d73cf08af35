import { expect, test } from 'vitest';
import { evaluate } from '../../../utils/engine/evaluate';
import type { EngineCase } from '../../../utils/model/case';
import { makeDeal, onDeal, ours, theirs } from '../make-case';
import { suggested } from './answers';

const ANNA = { name: 'Anna Roth', email: 'anna@firma.de' };
const EVE = '2026-04-02T10:00:00Z';
const AFTER = '2026-04-08T09:00:00Z';

/** Asked on the day before Good Friday; it is the Wednesday after Easter. */
const asked = (to: typeof ANNA, over: Partial<EngineCase> = {}): EngineCase => {
  const deal = makeDeal({ contacts: [{ ...to, role: 'Buyer' }] });
  const mail = { ...ours(1, 'Any news on the pilot?'), to: [to], at: EVE };
  return { ...onDeal([mail], { deal, ...over }), now: AFTER };
};

test('nobody is nudged for a silence over Easter where Easter is kept', () => {
  const american = { name: 'Ann Roth', email: 'ann@firm.us' };
  expect(suggested(asked(american), 'follow-up')?.why).toContain('no answer in 4 working days');
  expect(suggested(asked(ANNA), 'follow-up')).toBeUndefined();
  expect(suggested({ ...asked(ANNA), now: '2026-04-10T09:00:00Z' }, 'follow-up')?.why).toContain(
    'no answer in 4 working days',
  );
});

test('what the book says of their country counts before the ending of an address', () => {
  expect(suggested(asked(ANNA, { country: 'US' }), 'follow-up')).toBeDefined();
  const plain = { name: 'Ann Roth', email: 'ann@firm.example' };
  expect(suggested(asked(plain), 'follow-up')).toBeDefined();
  expect(suggested(asked(plain, { country: 'DE' }), 'follow-up')).toBeUndefined();
});

test('what is ours to do is due on a day on which we work', () => {
  const question = { ...theirs(1, 'Could you send me the data sheet?'), at: '2026-12-24T16:00:00Z' };
  const dueIn = (timeZone: string) =>
    evaluate({ ...onDeal([question]), now: '2026-12-25T09:00:00Z' }, { timeZone, locale: 'en-GB' })
      .suggestions[0]?.due;
  expect(dueIn('Europe/Berlin')).toBe('2026-12-28');
  expect(dueIn('Europe/London')).toBe('2026-12-29');
  expect(dueIn('UTC')).toBe('2026-12-25');
  expect(dueIn('Asia/Riyadh')).toBe('2026-12-27');
});

test('without a time zone that names a country our own address does', () => {
  const question = { ...theirs(1, 'Could you send me the data sheet?'), at: '2026-12-24T16:00:00Z' };
  const mine = { ...question, to: [{ email: 'sam@vendor.de', name: 'Sam Lee' }] };
  const input = { ...onDeal([mine]), account: 'sam@vendor.de', now: '2026-12-25T09:00:00Z' };
  expect(suggested(input, 'reply')?.due).toBe('2026-12-28');
});
