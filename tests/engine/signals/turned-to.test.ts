import { expect, test } from 'vitest';
import { sentencesOf } from '../../../utils/engine/signals/sentences';
import { sentencesToUs } from '../../../utils/engine/signals/turned-to';

const toUs = (words: string) =>
  sentencesToUs(words, sentencesOf(words), new Set(['bev', 'jonas'])).map(({ text }) => text);

test('what follows a colleague’s name is said to him, until the line ends', () => {
  expect(toUs('Bev, can you find the plan? It should be in the cabinet.\nSee you on the 8th.')).toEqual([
    'See you on the 8th.',
  ]);
});

test('the next name turns to somebody else', () => {
  expect(toUs('Bev, can you find the plan? Nate, nothing for you to do.')).toEqual([
    'Nate, nothing for you to do.',
  ]);
});

test('a name in the middle turns to nobody', () => {
  expect(toUs('I asked Bev, she has it. Can you send yours?')).toEqual([
    'I asked Bev, she has it.',
    'Can you send yours?',
  ]);
});
