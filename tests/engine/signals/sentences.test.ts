import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../utils/engine/signals/sentences';

const textsOf = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test.each([
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  [
    'Could you ask Mr. Smith, e.g. by mail, on 5. January?',
    ['Could you ask Mr. Smith, e.g. by mail, on 5. January?'],
  ],
  [
    'Könnten Sie z. B. am 3. Dezember liefern? Danke.',
    ['Könnten Sie z. B. am 3. Dezember liefern?', 'Danke.'],
  ],
  ['Pouvez-vous livrer en janvier ?\nMerci', ['Pouvez-vous livrer en janvier ?', 'Merci']],
  ['納期を教えてください。よろしくお願いします。', ['納期を教えてください。', 'よろしくお願いします。']],
  ['See https://a.example/x?y=1 for more. Bye.', ['See https://a.example/x?y=1 for more.', 'Bye.']],
  [
    'We would like to know whether your team could\ndeliver the machines in January?\nBest,\nClara',
    ['We would like to know whether your team could deliver the machines in January?', 'Best,', 'Clara'],
  ],
  ['', []],
  ['\n\n***\n', []],
])('splits %j', (text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

test('places each sentence in its text, in order, and ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Hi.', 'a?', '\n', ' ', 'x', '1.', 'Mr. ', '。', '…'), { maxLength: 60 }),
      (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const sentence of sentencesOf(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim()).toBe(sentence.text);
          last = sentence.end;
        }
      },
    ),
  );
  expect(sentencesOf('What? '.repeat(10_000))).toHaveLength(80);
});
