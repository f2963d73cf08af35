import { describe, expect, test } from 'vitest';
import { withFigures } from '../../../utils/engine/signals/days/kanji-numbers';
import { dayAfterwards } from '../../../utils/engine/signals/days/named-days';
import { natureOf } from '../../../utils/engine/signals/nature';
import { readSignals } from '../../../utils/engine/signals/read-signals';
import { textOf } from '../../../utils/engine/signals/text';

const typesIn = (text: string, before: string | null = null) =>
  readSignals(textOf(text), '2026-11-18', { before }).signals.map(({ type }) => type);

describe('what a mail is about', () => {
  test('a question in a story is none', () => {
    const told =
      'Dear Sam, the samples came on Tuesday, thank you so much, they are lovely. My uncle tried the blue one on the dog. Would a cat have kept still? The dog slept in it. See you on the 24th as arranged, the kettle will be on.';
    expect(typesIn(told)).not.toContain('question');
    expect(typesIn(`${told} Do you have it in green as well?`)).toContain('question');
  });

  test('a mail of two sentences says itself what it means', () => {
    expect(typesIn('Two things. Could you send the data sheet?')).toContain('request');
  });
});

test('a day to come back is one though the sentence promises something', () => {
  const [signal] = readSignals(
    textOf('Come back to me in the first days of July and you shall have your answer.'),
    '2026-04-28',
  ).signals;
  expect(signal).toMatchObject({ type: 'deferral', due: '2026-07-01' });
  expect(typesIn('I will get back to you on Friday.')).toEqual(['commitment']);
});

test('Japanese days are read in figures of their own', () => {
  expect(withFigures('四月十二日、十月二十日、三日後、二十時')).toBe('4月12日、10月20日、3日後、20時');
  expect(dayAfterwards('四月十二日の週に', 'ja', '2027-02-22')).toBe('2027-04-12');
});

test('nobody promises by waiting, and what was awarded to another is lost', () => {
  expect(typesIn('Theek hai ji, aapka message mila, Budhvaar shaam tak wait karti hoon.')).not.toContain(
    'commitment',
  );
  expect(typesIn('The council awarded the contract to Redline.')).toEqual(['decline']);
  expect(typesIn('The council awarded the contract to you.')).not.toContain('decline');
});

test.each([
  'Your bill is ready. Tell us before you move. This is a service message.',
  'Order 4711 has left our house. Replies to this address are not read.',
  'Ihre Rechnung liegt bereit. Antworten an diese Adresse werden nicht gelesen.',
  '¿Tu bodega está lista? Confirma tu asistencia. Este mensaje fue enviado de forma automática.',
])('a program says what it is: %s', (words) => {
  expect(natureOf({ sender: 'billing@utility.example', words, subject: null })).not.toBe('person');
});
