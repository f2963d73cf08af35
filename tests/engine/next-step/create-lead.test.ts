import { expect, test } from 'vitest';
import { makeCase, ours, theirs } from '../make-case';
import { suggested } from './answers';

const asked = 'Do you happen to work on the islands as well?';
const lead = (...answers: string[]) =>
  suggested(
    makeCase({
      deal: null,
      thread: {
        subject: 'Islands',
        messages: [theirs(17, asked), ...answers.map((text) => ours(18, text))],
      },
    }),
    'create-lead',
  );

test('whoever began with a question that we took up is a lead, whatever their words', () => {
  expect(lead('We do. How many rooms is it about?')).toBeDefined();
});

test('an answer that ends the matter makes nobody a lead', () => {
  expect(lead()).toBeUndefined();
  expect(lead('No, I am afraid we stay on the mainland.')).toBeUndefined();
});
