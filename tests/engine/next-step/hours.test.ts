import { expect, test } from 'vitest';
import { evaluate } from '../../../utils/engine/evaluate';
import type { EngineCase } from '../../../utils/model/case';
import { makeDeal, onDeal, SAM } from '../make-case';

const YUKI = { name: 'Yuki Mori', email: 'yuki@mori.jp' };
const ANNA = { name: 'Anna Roth', email: 'anna@firma.de' };
const BERLIN = { timeZone: 'Europe/Berlin', locale: 'en-GB' };

type Person = typeof YUKI;
const on = (person: Person) => ({ deal: makeDeal({ contacts: [{ ...person, role: 'Buyer' }] }) });
const fromThem = (person: Person, at: string, text: string) => ({ from: person, to: [SAM], at, text });
const fromUs = (person: Person, at: string, text: string) => ({ from: SAM, to: [person], at, text });

const stepAt = (now: string, input: EngineCase, kind: string) =>
  evaluate({ ...input, now }, BERLIN).suggestions.find((step) => step.kind === kind);

test('what they promise for today is late once their working day is over', () => {
  const promise = fromThem(YUKI, '2026-11-18T01:00:00Z', 'I will send you the signed order today.');
  const input = onDeal([promise], on(YUKI));
  expect(stepAt('2026-11-18T08:30:00Z', input, 'chase-commitment')).toBeUndefined();
  expect(stepAt('2026-11-18T10:00:00Z', input, 'chase-commitment')?.why).toBe(
    'Yuki promised it on 18 Nov; their working day is over and nothing has come.',
  );
});

test('their today is a day of their own clocks', () => {
  // Wednesday evening in Bogotá, Thursday in Berlin.
  const luz = { name: 'Luz Gil', email: 'luz@gil.com.co' };
  const promise = fromThem(luz, '2026-11-18T23:30:00Z', 'I will send you the signed order today.');
  expect(stepAt('2026-11-19T09:00:00Z', onDeal([promise], on(luz)), 'chase-commitment')?.why).toContain(
    '1 working day past the day',
  );
});

test('what is promised for three working days is counted by the holidays of who promises', () => {
  const said = 'I will send you the signed order within three working days.';
  const due = (person: Person, now: string) => {
    const promise = fromThem(person, '2026-12-23T09:00:00Z', said);
    return stepAt(now, onDeal([promise], on(person)), 'chase-commitment');
  };
  // Christmas Eve, then the 28th and 29th; in Japan nobody is away on Christmas Day.
  expect(due(ANNA, '2026-12-29T09:00:00Z')).toBeUndefined();
  expect(due(ANNA, '2026-12-30T09:00:00Z')?.title).toContain('29 Dec');
  expect(due(YUKI, '2026-12-29T09:00:00Z')?.title).toContain('28 Dec');
});

test('what we send on a Friday evening is found on Monday', () => {
  const asked = (person: Person) =>
    onDeal([fromUs(person, '2026-11-13T17:45:00Z', 'Any news on the pilot?')], on(person));
  const plain = { name: 'Ann Roth', email: 'ann@firm.example' };
  expect(stepAt('2026-11-19T09:00:00Z', asked(plain), 'follow-up')).toBeDefined();
  expect(stepAt('2026-11-19T09:00:00Z', asked(ANNA), 'follow-up')).toBeUndefined();
  expect(stepAt('2026-11-20T09:00:00Z', asked(ANNA), 'follow-up')?.why).toContain(
    'no answer in 4 working days',
  );
});

test('where times are to be offered to another part of the world, the hours of both are named', () => {
  const wish = (person: Person) =>
    onDeal(
      [fromThem(person, '2026-11-19T05:00:00Z', 'Could we meet next week to go through it?')],
      on(person),
    );
  const why = (person: Person) => stepAt('2026-11-20T09:00:00Z', wish(person), 'propose-times')?.why;
  expect(why(YUKI)).toContain('both sides work from 09:00 to 10:00 your time.');
  expect(why(ANNA)).toBe('Anna spoke of a meeting on 19 Nov; no time is fixed.');
});
