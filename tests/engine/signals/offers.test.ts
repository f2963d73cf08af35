import { describe, expect, test } from 'vitest';
import { isOffer, saysYes } from '../../../utils/engine/signals/offers';
import { offersTime, refusesTime } from '../../../utils/engine/signals/slots';

describe('an offer of ours and a yes to it', () => {
  test.each([
    'Shall I put that into a proposal?',
    'Would you like me to send the contract?',
    'Soll ich Ihnen ein Angebot schicken?',
    'Voulez-vous que je prépare un devis ?',
    '¿Quiere que le prepare un presupuesto?',
    'Quer que lhe envie uma proposta?',
    'Vuole che le prepari un preventivo?',
    'Zal ik een offerte sturen?',
  ])('is heard: %s', (text) => {
    expect(isOffer(text)).toBe(true);
  });

  test.each(['Shall we meet on Friday?', 'Can you send the list?', 'I shall send it.'])(
    'is none: %s',
    (text) => {
      expect(isOffer(text)).toBe(false);
    },
  );

  test.each([
    'ok send it',
    'Yes please, by Friday.',
    'Ja gerne!',
    'Oui, volontiers.',
    'Sí, por favor',
    'Haan bhej do',
  ])('says yes: %s', (words) => {
    expect(saysYes(words)).toBe(true);
  });

  test.each(['No, not yet.', 'Yesterday we spoke with the board.', 'Ja, das ist nicht nötig.'])(
    'says no yes: %s',
    (words) => {
      expect(saysYes(words)).toBe(false);
    },
  );
});

test.each([
  "Neither of those works, I'm afraid.",
  'Could we move the call to another day?',
  'Leider passt der Dienstag nicht.',
  'Aucun des deux ne convient.',
  'Ninguno me viene bien.',
  'Non riesco giovedì.',
])('turns down a time: %s', (text) => {
  expect(refusesTime(text)).toBe(true);
});

test.each(['Thursday at ten is fine.', 'Der Dienstag passt.', 'Jeudi me va.'])('takes a time: %s', (text) => {
  expect(refusesTime(text)).toBe(false);
});

test('says when there is time', () => {
  expect(offersTime('The week after is wide open.')).toBe(true);
  expect(offersTime('The contract is with legal.')).toBe(false);
});
