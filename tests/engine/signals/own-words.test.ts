import { expect, test } from 'vitest';
import { makeCalendar } from '../../../utils/engine/calendar';
import { ownWords } from '../../../utils/engine/signals/own-words';
import { readTalk } from '../../../utils/engine/situation/talk';

test.each([
  ['Gmail', 'Yes.\n\nOn Mon, 16 Nov 2026 at 10:00, Sam Lee <sam@vendor.example> wrote:\n> Could you?'],
  [
    'Gmail, wrapped',
    'Yes.\n\nOn Mon, 16 Nov 2026 at 10:00, Sam Lee <sam@vendor.example>\nwrote:\n\n> Could you?',
  ],
  [
    'Gmail in German',
    'Yes.\n\nAm Mo., 16. Nov. 2026 um 10:00 Uhr schrieb Sam Lee <sam@vendor.example>:\n\n> Könnten Sie?',
  ],
  [
    'French',
    'Yes.\n\nLe lun. 16 nov. 2026 à 10:00, Sam Lee <sam@vendor.example> a écrit :\n> Pourriez-vous ?',
  ],
  [
    'Spanish without marks',
    'Yes.\n\nEl lun, 16 nov 2026 a las 10:00, Sam Lee (<sam@vendor.example>) escribió:\n¿Podría?',
  ],
  ['Outlook', 'Yes.\n\nFrom: Sam Lee\nSent: Monday, 16 November 2026\nTo: Clara\nSubject: Re\n\nCould you?'],
  ['Outlook line', 'Yes.\n\n-----Ursprüngliche Nachricht-----\nVon: Sam\n\nKönnten Sie?'],
  ['signature', 'Yes.\n-- \nClara Weiss\nReady to talk?'],
  ['device', 'Yes.\n\nSent from my iPhone'],
])('leaves out the history of %s', (_, text) => {
  expect(ownWords(text)).toBe('Yes.');
});

test('keeps answers below and between quotes', () => {
  expect(ownWords('On Mon, Sam wrote:\n> One?\nYes.\n> Two?\nNo.')).toBe('Yes.\n\nNo.');
});

test('keeps a sentence that only looks like an attribution', () => {
  expect(ownWords('As Sam wrote in 2025, we need:\n- seats')).toBe('As Sam wrote in 2025, we need:\n- seats');
});

test('reads no more than a mail can hold', () => {
  expect(ownWords('word '.repeat(200_000)).length).toBeLessThanOrEqual(60_000);
});

test('is asked for texts alone that were not cleaned before', () => {
  const messages = [{ from: { email: 'clara@buyer.example' }, text: 'Signed.\n> Could you?' }];
  const calendar = makeCalendar('2026-11-20T09:00:00Z', { timeZone: 'UTC', locale: 'en-GB' });
  const wordsOf = (isOwn: boolean) =>
    readTalk({ id: 'c', now: '2026-11-20T09:00:00Z', thread: { messages, isOwn } }, calendar).mails[0]?.words;
  expect([wordsOf(true), wordsOf(false)]).toEqual(['Signed.\n> Could you?', 'Signed.']);
});
