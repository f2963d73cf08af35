import { afterEach, describe, expect, test } from 'vitest';
import { natureOf } from '../../../utils/engine/signals/nature';
import { readSignals } from '../../../utils/engine/signals/read-signals';
import { textOf } from '../../../utils/engine/signals/text';

const read = (text: string) => readSignals(textOf(text), '2026-11-18');
const heard = (text: string) => read(text).signals.map(({ type }) => type);

test.each([
  ["I'll send you the signed contract by Friday.", '2026-11-20'],
  ['We decide next month.', '2026-12-31'],
  ['Please get back to me in March.', '2027-03-01'],
  ['Ich melde mich nächste Woche bei Ihnen.', '2026-11-27'],
  ['Bitte melden Sie sich im Januar wieder bei uns.', '2027-01-01'],
  ['Nous reviendrons, notre comité décidera le 5 janvier.', '2027-01-05'],
  ['Te confirmo la próxima semana, gracias.', '2026-11-27'],
  ['Vamos decidir em janeiro, obrigada.', '2027-01-31'],
  ['Le faremo sapere: la decisione è attesa a marzo.', '2027-03-31'],
  ['We will look at the budget next quarter.', '2027-03-31'],
])('hears until when it is put off: %s', (text, due) => {
  const [signal] = read(text).signals;
  expect(['commitment', 'plan', 'deferral']).toContain(signal?.type);
  expect(signal?.due).toBe(due);
});

const zone = process.env.TZ ?? 'UTC';
afterEach(() => {
  process.env.TZ = zone;
});

test.each(['UTC', 'Pacific/Auckland', 'Pacific/Honolulu'])(
  'names the same day on a machine in %s',
  (machine) => {
    process.env.TZ = machine;
    expect(read("I'll send it by Friday.").signals[0]?.due).toBe('2026-11-20');
    expect(read('Wir entscheiden nächste Woche.').signals[0]?.due).toBe('2026-11-27');
  },
);

test('tells a deadline from a day to come back', () => {
  expect(heard('Could you get back to me by Friday?')).toEqual(['request']);
  expect(heard('Please send me the offer by Friday.')).toEqual(['price-request']);
});

test('keeps a question beside manners', () => {
  expect(heard('How are you, and could you send us the offer?')).toEqual(['price-request']);
  expect(heard('Hi Sam, how are you?')).toEqual([]);
});

test('turns to nobody else', () => {
  expect(
    readSignals(textOf('Jonas, can you check this?'), '2026-11-18', { others: new Set(['jonas']) }).signals,
  ).toEqual([]);
  expect(
    readSignals(textOf('Sam, can you check this?'), '2026-11-18', { others: new Set(['jonas']) }).signals,
  ).toHaveLength(1);
});

describe('nature', () => {
  test.each([
    ['clara@buyer.example', 'Could you send the offer?', null, 'person'],
    ['clara@buyer.example', "I'm on leave next week. Could you send the offer before?", null, 'person'],
    ['clara@buyer.example', 'Ich bin bis zum 30. November nicht im Büro.', null, 'auto-reply'],
    ['clara@buyer.example', 'Je suis absente du bureau, de retour le 1er décembre.', null, 'auto-reply'],
    ['clara@buyer.example', 'Back on Monday.', 'Automatic reply: Offer', 'auto-reply'],
    ['no-reply@shop.example', 'Your order is on its way.', null, 'bulk'],
    ['team@shop.example', 'News of the week.\n\nUnsubscribe', null, 'bulk'],
    ['MAILER-DAEMON@mx.example', 'Whatever', null, 'bounce'],
    ['noreply@mx.example', 'Your message could not be delivered', null, 'bounce'],
    [null, '', null, 'person'],
  ])('%s %j is from %s', (sender, text, subject, nature) => {
    expect(natureOf({ sender, words: text, subject })).toBe(nature);
  });
});

describe('beside the rest of a mail', () => {
  test.each([
    'Thanks so much, the photos came! Who would have thought that it looks so good? See you on the 3rd.',
    'Mil gaya ji, bahut shukriya! Itni achhi service aajkal kahan milti hai? 26 ko milte hain.',
  ])('a question that only cheers is none: %s', (text) => {
    expect(heard(text)).not.toContain('question');
  });

  test('a question in earnest is one, however polite the rest', () => {
    expect(heard('Hi Sam, how are you? Hope all is well. What is the delivery time?')).toContain('question');
  });

  test('a day beside a no is no day to come back on', () => {
    const said = heard(
      'Tras estudiarlo, hemos decidido no continuar con el proyecto. La matriz nos impone su propio ERP a partir de abril.',
    );
    expect(said).toContain('decline');
    expect(said).not.toContain('deferral');
  });
});

test('hears an order that begins as if something were to be taken off a list', () => {
  expect(heard('Please take this mail as our binding order for offer 2025-611.')).toEqual(['acceptance']);
});

test("knows a program's mail by its words where the address says nothing", () => {
  const words =
    'hiermit bestätigen wir den Eingang Ihrer Unterlagen. Sie werden über das Portal benachrichtigt. Diese Nachricht wurde maschinell erstellt, bitte antworten Sie nicht auf diese E-Mail.';
  expect(natureOf({ sender: 'portal@vergabe.example', words, subject: null })).toBe('bulk');
  const person = 'Hallo Herr Lee, die Unterlagen sind da, danke. Könnten Sie mir noch die Lieferzeit nennen?';
  expect(natureOf({ sender: 'ute@kunde.example', words: person, subject: null })).toBe('person');
});
