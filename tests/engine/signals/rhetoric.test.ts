import { describe, expect, test } from 'vitest';
import { isRhetorical } from '../../../utils/engine/signals/rhetoric';

describe('a turn of speech asks nothing', () => {
  test.each([
    'Our electrician actually smiled, when did you last see that?',
    'The knee is a martyr to me, but what can you do at sixty-four?',
    'Wie wil er nou niet een keer vliegen?',
    'Mithai ka dabba bhi mil gaya, itna takalluf kyun kiya?',
    'Who would have thought that a rope can take so much?',
    'Wer hätte gedacht, dass wir uns so schnell einig sind?',
    "Qui l'eût cru ?",
    '¿Quién lo diría?',
    'Quem diria que ia correr tão bem?',
    "Chi l'avrebbe mai detto?",
    'Wie had dat ooit gedacht?',
    'Itni jaldi kaun karta hai aajkal?',
    'Wo ist nur die Zeit geblieben?',
    'Who wants to be the next headline?',
  ])('%s', (text) => {
    expect(isRhetorical(text, null)).toBe(true);
  });

  test('nor does what is answered at once', () => {
    expect(isRhetorical('Did you see the face of the operator?', 'Priceless.')).toBe(true);
    expect(isRhetorical('And who mends it, your machine or mine?', 'What should I answer to that?')).toBe(
      true,
    );
    expect(isRhetorical('What can you do?', 'The director stood up for the loggers.')).toBe(true);
  });

  test.each([
    ['Who needs to sign on our side?', null],
    ['What can we do about the delay?', null],
    ['What can you do?', null],
    ['Can you send the contract?', 'Thanks!'],
    ['Wer unterschreibt bei Ihnen?', null],
    ['Can we meet on Friday?', 'Urgent.'],
    ['¿Quién firma el contrato?', null],
  ])('but a question is one: %s', (text, next) => {
    expect(isRhetorical(text, next)).toBe(false);
  });
});
