import { expect, test } from 'vitest';
import { findSignals } from '../../../utils/engine/signals/find-signals';
import { intentOf } from '../../../utils/engine/signals/intent';

/** A Wednesday. */
const SAID = '2026-11-18';

/** "type", or "type:" with who, what about or which day. */
const heard = (text: string) =>
  findSignals(text, SAID).map(({ type, by, about, due, until }) =>
    [type, by === 'reader' ? by : about, due ?? until].filter((part) => part !== undefined).join(':'),
  );

test.each([
  ['Does the API cover invoices as well?', ['question']],
  ['We would like to know whether backups are kept in Europe.', ['question']],
  ['Could you send us the signed NDA by Friday?', ['request:2026-11-20']],
  ['Send me the slides when you get a chance.', ['request']],
  ['Are you free for a call next week?', ['meeting-request:2026-11-27']],
  ['Could you send us a quote for 40 seats?', ['price-request']],
  ['How much would 40 licences cost?', ['price-request']],
  ["I'll send you the figures tomorrow.", ['commitment:2026-11-19']],
  ['You said you would send the figures.', ['commitment:reader']],
  ['At this price we cannot make it work.', ['objection:price']],
  ['Our CFO is not convinced.', ['objection:authority']],
  ['We signed the contract today.', ['acceptance']],
  ['Would Thursday at 3 work for you?', ['meeting-request:2026-11-19']],
  ['My colleague Peter will send you the order tomorrow.', ['commitment:2026-11-19']],
  ['We have decided to go with another vendor.', ['decline']],
  ['I am out of the office until 30 November.', ['absence:2026-11-30']],
  ['Please remove me from your mailing list.', ['unsubscribe']],
  ["I'd like to introduce you to Anna, who runs our purchasing.", ['introduction']],
  ['Thanks, that is all!', ['thanks']],
  ['The following address failed: your message could not be delivered.', ['bounce']],
  ['Können Sie uns bis Freitag die Unterlagen schicken?', ['request:2026-11-20']],
  ['Wann hätten Sie Zeit für ein Gespräch?', ['meeting-request']],
  ['Was kosten 20 Lizenzen?', ['price-request']],
  ['Ich melde mich morgen bei Ihnen.', ['commitment:2026-11-19']],
  ['Das ist uns leider zu teuer.', ['objection:price']],
  ['Wir haben uns für einen anderen Anbieter entschieden.', ['decline']],
  ['Ich bin bis zum 27. November im Urlaub.', ['absence:2026-11-27']],
  ["Pourriez-vous nous envoyer un devis d'ici vendredi ?", ['price-request:2026-11-20']],
  ['Je reviens vers vous mardi.', ['commitment:2026-11-24']],
  ['Nous penchons plutôt pour une autre solution.', ['objection:competitor']],
  ['¿Podrías enviarnos el contrato antes del viernes?', ['request:2026-11-20']],
  ['Me gustaría agendar una llamada.', ['meeting-request']],
  ['Te lo confirmo mañana.', ['commitment:2026-11-19']],
  ['Pode enviar-nos uma proposta para 25 licenças?', ['price-request']],
  ['Envio-lhe o contrato amanhã.', ['commitment:2026-11-19']],
  ['Potete inviarci un preventivo?', ['price-request']],
  ['Ik stuur je morgen de aantallen.', ['commitment:2026-11-19']],
  ['お見積もりをお送りいただけますでしょうか。', ['price-request']],
  ['今回は見送らせていただきます。', ['decline']],
  ['कृपया कोटेशन भेज दीजिए।', ['price-request']],
  ['Main kal tak bhej dunga.', ['commitment:2026-11-19']],
])('%s', (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  ['courtesy', 'Hi Sam, how are you? Have a lovely weekend!'],
  ['a closing formula', "Please don't hesitate to call me if you have any questions."],
  ['a plan', 'The contract will be signed next week.'],
  ['own doing', 'I need to check with my boss.'],
  ['a condition', 'Once the contract is signed we go on.'],
  ['telling', 'The meeting on Tuesday was about the roadmap.'],
  ['our own quote', 'Our proposal is attached.'],
  ['a footer', 'News of the week.\nClick here to unsubscribe: https://a.example/u'],
  ['an unknown language', 'გთხოვთ გამოგვიგზავნოთ დეტალები.'],
  ['nothing', ''],
])('hears nothing in %s', (_, text) => {
  expect(heard(text)).toEqual([]);
});

test('leaves out what is quoted, and places the rest in the text as it is written', () => {
  const text =
    'Hello Sam,\n\ncould you send the contract?\n\nOn Mon, 16 Nov 2026, Sam Lee <s@v.example> wrote:\n> Could you call me?';
  const [signal, ...others] = findSignals(text, SAID);
  expect(others).toEqual([]);
  expect(text.slice(signal?.start, signal?.end).trim()).toBe('could you send the contract?');
});

test('places a sentence in a text that writes its accents apart', () => {
  const text = 'Schöne Grüße. Könnten Sie das prüfen?'.normalize('NFD');
  const [signal] = findSignals(text, SAID);
  expect(text.slice(signal?.start, signal?.end).trim().normalize('NFC')).toBe('Könnten Sie das prüfen?');
});

test('reckons no day in words where it is not known when it was said', () => {
  expect(findSignals("I'll send it by Friday.", null)[0]).not.toHaveProperty('due');
});

test('judges intent by the model in English and by the rules elsewhere', () => {
  const intent = (text: string) => intentOf(text, findSignals(text, SAID));
  expect(intent('Please give me a call when you can.')).toBeGreaterThan(0.8);
  expect(intent('The order is excellent for us on that issue.')).toBeLessThan(0.3);
  expect(intent('Bitte schicken Sie uns die Unterlagen.')).toBeGreaterThan(0.8);
  expect(intent('¿Cuánto costaría?')).toBeGreaterThan(0.8);
  expect(intent('Die Lieferung kam gestern bei uns an.')).toBeLessThan(0.3);
});
