import { expect, test } from 'vitest';
import { natureOf } from '../../../utils/engine/signals/nature';
import { readSignals } from '../../../utils/engine/signals/read-signals';
import { strangerIs } from '../../../utils/engine/signals/stranger';
import { textOf } from '../../../utils/engine/signals/text';

// A Wednesday.
const read = (text: string) => readSignals(textOf(text), '2026-11-18').signals;
const heard = (text: string) => read(text).map(({ type }) => type);

test.each([
  'Could you put your chemist on the phone with our two blenders for twenty minutes?',
  'I would rather sit down with you and the site manager before we go on.',
  'Am liebsten würde ich mich mit Ihnen und dem Elektriker zusammensetzen.',
  "Je préférerais m'asseoir autour d'une table avec vous et mon associé.",
  'Prefiero que nos sentemos, o mejor sentarnos con usted y el contable.',
  'Prefiro sentar com vocês e com a minha irmã.',
  'Preferirei sederci insieme con il geometra.',
  'Ik ga liever met u en de aannemer om de tafel.',
  '一度直接お話しさせていただきたいです。',
])('hears the wish to sit down together: %s', (text) => {
  expect(heard(text)).toContain('meeting-request');
});

test.each([
  'The line in our hall runs at 40 m a minute, on the phone side nothing changed.',
  'We sat down last night and liked the drawings.',
])('hears no wish to meet in what was or is: %s', (text) => {
  expect(heard(text)).not.toContain('meeting-request');
});

test.each([
  'I ask the mill today and you have it by Friday.',
  'Ich frage im Werk nach, Freitag haben Sie das Zertifikat.',
  "Je demande à l'atelier, vendredi vous l'avez.",
  'Se lo pido al taller y el viernes lo tienes en tu mesa.',
  'Falo hoje com a fábrica e sexta você recebe o certificado.',
  "Lo chiedo in officina e venerdì ce l'ha.",
  'Ik vraag het vandaag na, vrijdag heeft u het certificaat.',
  'Factory se pooch raha hoon, Friday tak certificate pahunch jayega.',
])('hears a promise in what the reader will have: %s', (text) => {
  const promise = read(text).find(({ type }) => type === 'commitment');
  expect(promise?.due).toBe('2026-11-20');
  expect(promise?.by).toBe('writer');
});

test.each([
  'Please regard this e-mail as our firm order.',
  'Betrachten Sie diese E-Mail bitte als verbindlichen Auftrag.',
  'Merci de considérer ce mail comme notre commande.',
  'Considere este correo como pedido en firme.',
  'Considere este e-mail como pedido formal.',
  'Consideri questa mail come ordine.',
  'Beschouw deze mail als onze opdracht.',
  '本メールをもって正式に注文いたします。',
  'Is mail ko hi hamara formal order samajhiye.',
])('hears a mail that is the order: %s', (text) => {
  expect(heard(text)).toContain('acceptance');
  expect(heard(text)).not.toContain('price-request');
});

test.each([
  'Once the board agrees we will treat your mail as our order.',
  'Wenn der Rat zustimmt, betrachten Sie diese E-Mail als Auftrag.',
])('hears no order in a condition: %s', (text) => {
  expect(heard(text)).not.toContain('acceptance');
});

test.each([
  'We are selling the company, so the project ends here.',
  'Wir verkaufen den Betrieb, das Projekt hat sich damit erledigt.',
  "Nous cédons l'entreprise, le projet s'arrête là.",
  'Vendimos la empresa y el proyecto se acaba aquí.',
  'Vendemos a empresa e o projeto acaba aqui.',
  "Abbiamo venduto l'azienda, il progetto si ferma qui.",
  'We hebben de zaak verkocht, het project stopt hier.',
  '本件はここで終了となりました。',
  'Company bech di hai, project yahin khatam.',
])('hears that it ends for good: %s', (text) => {
  expect(heard(text)).toContain('decline');
});

test.each([
  'The story ends on page 40, and I liked it.',
  'Das Gespräch endet um 12 Uhr.',
  'Le projet se termine en juin et tout va bien.',
])('hears no end of the deal in another end: %s', (text) => {
  expect(heard(text)).not.toContain('decline');
});

test.each([
  ['Brightco is 18 % below you.', 'price'],
  ['Die Konkurrenz liegt 15 % unter Ihnen.', 'price'],
  ['Netalia est 18 % en dessous de vous.', 'price'],
  ['El otro está un 20 % por debajo.', 'price'],
  ['A outra ficou 12 % abaixo.', 'price'],
  ['Il vostro concorrente è il 10 % sotto.', 'price'],
  ['De ander zit 15 % onder jullie.', 'price'],
  ['Nobody on the committee trusts a second migration.', 'trust'],
  ['Hier glaubt niemand, dass der Wechsel glatt geht.', 'trust'],
  ["Personne ici n'y croit après la dernière fois.", 'trust'],
  ['Aquí nadie se fía después de lo que pasó.', 'trust'],
  ['Aqui ninguém acredita depois do que passou.', 'trust'],
  ['Qui nessuno si fida dopo l’ultima volta.', 'trust'],
  ['Niemand hier gelooft nog in een overstap.', 'trust'],
])('hears why they do not go on: %s', (text, about) => {
  const doubt = read(text).find(({ type }) => type === 'objection');
  expect(doubt).toBeDefined();
  expect([about, 'competitor']).toContain(doubt?.about);
});

test('a paper that there is already is not asked for', () => {
  expect(
    heard('My auditor asks for the test report before we accept your offer, please send it.'),
  ).not.toContain('price-request');
  expect(heard('Please book quotation LF-2207 in.')).not.toContain('price-request');
  expect(heard('Could you send us a quotation for 20 chairs?')).toContain('price-request');
});

test('the sentence that leads to a question is not the question', () => {
  const asked = read('Two things before we can sign:\n\nCould you invoice us in January?');
  expect(asked.map(({ text }) => text)).toEqual(['Could you invoice us in January?']);
  const [unheard] = read('Could you tell me:\n\nthe colour of the doors');
  expect(unheard?.text).toBe('the colour of the doors');
});

test.each([
  ['It is signed since Monday and all is well.'],
  ['Das läuft seit Montag gut.'],
  ["C'est en place depuis lundi."],
])('a day since which something is so is none to come: %s', (text) => {
  expect(read(text).every(({ due }) => due === null)).toBe(true);
});

test.each([
  'After thirty years I have retired from the school.',
  'This mailbox is no longer monitored, write to the office.',
  'Ich bin seit Juli im Ruhestand.',
  'Je suis à la retraite depuis juin.',
  'Me he jubilado en junio.',
  'Estou aposentada desde junho.',
  'Sono andata in pensione a giugno.',
  'Deze mailbox wordt niet meer gelezen.',
])('a note of who has left is no person’s word: %s', (words) => {
  expect(natureOf({ sender: 'ann@buyer.example', words, subject: null })).toBe('auto-reply');
});

test('who runs a place and looks to replace a thing may buy, who helps those is a seller', () => {
  expect(
    strangerIs('We run a bakery with an oven from 1990. Hoping to replace it this year. Whom do I ask?'),
  ).toBe('buyer');
  expect(
    strangerIs('We run an agency and help companies like yours to grow sales. Worth a 15-minute chat?'),
  ).toBe('seller');
});
