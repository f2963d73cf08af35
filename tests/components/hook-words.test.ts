import { expect, it } from 'vitest';
import { HOOK_WORDS, lossWords } from '../../components/panel/hook-words';
import { HOOKS } from '../../utils/adapters/gmail/hooks';

it('has words for every hook of Gmail', () => {
  const names = Object.values(HOOKS).map(({ name }) => name);
  expect(names.filter((name) => !(name in HOOK_WORDS))).toEqual([]);
});

it('says what is missing only where something is', () => {
  expect(lossWords(['main', 'unheard-of'])).toBe('');
  expect(lossWords(['subject', 'body'])).toBe(
    'Mails are logged without their subject. Next steps do without the words of the mails.',
  );
});
