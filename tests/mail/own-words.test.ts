import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../utils/mail/own-words';

const said = ownWords;

describe('history repeated in plain text', () => {
  it.each([
    ['English', 'On Mon, Nov 9, 2026 at 3:00 PM Ada Kern <ada@x.example> wrote:'],
    ['German', 'Am Mo., 9. Nov. 2026 um 15:00 Uhr schrieb Ada Kern <ada@x.example>:'],
    ['French', 'Le lun. 9 nov. 2026 à 15:00, Ada Kern <ada@x.example> a écrit :'],
    ['Spanish', 'El lun, 9 nov 2026 a las 15:00, Ada Kern (<ada@x.example>) escribió:'],
    ['Portuguese', 'Em seg., 9 de nov. de 2026 às 15:00, Ada Kern <ada@x.example> escreveu:'],
    ['Italian', 'Il giorno lun 9 nov 2026 alle ore 15:00 Ada Kern <ada@x.example> ha scritto:'],
    ['Dutch', 'Op ma 9 nov 2026 om 15:00 schreef Ada Kern <ada@x.example>:'],
    ['Polish', 'pon., 9 lis 2026 o 15:00 Ada Kern <ada@x.example> napisał(a):'],
    ['Russian', 'пн, 9 нояб. 2026 г. в 15:00, Ada Kern <ada@x.example>:'],
    ['Turkish', 'Ada Kern <ada@x.example>, 9 Kas 2026 Pzt, 15:00 tarihinde şunu yazdı:'],
    ['Hungarian', 'Ada Kern <ada@x.example> ezt írta (időpont: 2026. nov. 9., H, 15:00):'],
    ['Finnish', 'ma 9. marrask. 2026 klo 15.00 Ada Kern (ada@x.example) kirjoitti:'],
    ['Japanese', '2026年11月9日(月) 15:00 Ada Kern <ada@x.example>:'],
    ['Chinese', 'Ada Kern <ada@x.example> 于2026年11月9日周一 15:00写道：'],
    ['Korean', '2026년 11월 9일 (월) 오후 3:00, Ada Kern <ada@x.example>님이 작성:'],
    ['Arabic', 'في الاثنين، ٩ نوفمبر ٢٠٢٦ في ٣:٠٠ م تمت كتابة ما يلي بواسطة Ada Kern <ada@x.example>:'],
    ['Hebrew', '\u202bבתאריך יום ב׳, 9 בנוב׳ 2026 ב-15:00 מאת Ada Kern <ada@x.example>:\u202c'],
    ['a language of nobody', 'Zu 9/11/2026 dip 15:00 vok Ada Kern <ada@x.example> blip:'],
  ])('ends at the introduction in %s, quoted or not', (_language, introduction) => {
    expect(said(`Yes.\n\n${introduction}\n\n> Old words.\n> More.`)).toBe('Yes.');
    expect(said(`Yes.\n\n${introduction}\n\nOld words.`)).toBe('Yes.');
    expect(said(`Yes\n${introduction}\n> Old words.`)).toBe('Yes');
  });

  it.each([
    ['over two lines', 'On Mon, Nov 9, 2026 at 3:00 PM Ada Kern\n<ada@x.example> wrote:'],
    ['over three', 'On Nov 9, 2026, at 3:00 PM, Ada Kern\n<ada@x.example>\nwrote:'],
    ['within the day', 'On Nov 9, 2026,\nat 15:00,\nAda Kern <ada@x.example> wrote:'],
    ['within the address', 'Op 9 november 2026 15:00 schreef Ada Kern <\nada@x.example>:'],
  ])('finds an introduction broken %s', (_how, introduction) => {
    expect(said(`Yes.\n\n${introduction}\n> Old words.`)).toBe('Yes.');
  });

  it.each([
    ['From: Ada Kern <ada@x.example>\nSent: Monday 9:00\nTo: Ruth\nSubject: Date'],
    ['Von: Ada Kern\nGesendet: Montag, 9. November 2026 15:00\nAn: Ruth\nBetreff: Termin'],
    ['*De :* Ada <ada@x.example>\n*Envoyé :* lundi 9 novembre 2026 15:00\n*À :* Ruth\n*Objet :* Date'],
    ['发件人： Ada <ada@x.example>\n发送时间： 2026年11月9日 15:00\n收件人： Ruth\n主题： 日期'],
    ['-----Original Message-----\nFrom: Ada <ada@x.example>\nSubject: Date'],
    [
      '-------- Oprindelig besked --------\nFra: Ada <ada@x.example>\nDato: 04.07.2024 17.45\nTil: r@x.example',
    ],
    ['---------- Forwarded message ---------\nFrom: Ada <ada@x.example>\nDate: Mon, Nov 9, 2026\nTo: Ruth'],
    ['________________________________\nFrom: Ada Kern\nSent: 9 November 2026 15:00\nTo: Ruth'],
  ])('ends at a block of heads: %s', (block) => {
    expect(said(`Yes.\n\n${block}\n\nOld words.`)).toBe('Yes.');
  });

  it('says nothing where a mail only forwards another', () => {
    expect(
      said('---------- Forwarded message ---------\nFrom: Ada <a@x.example>\nTo: Ruth\n\nOld words.'),
    ).toBeNull();
  });

  it('keeps answers between quoted lines', () => {
    expect(said('> One?\n\nFirst.\n\n> Two?\nSecond.\n\n> Three?')).toBe('First.\n\nSecond.');
  });
});

describe('words that look like history and are none', () => {
  it.each([
    'On the other hand, we should wait.\nOn average it works: 40 seats.',
    'Agenda:\nTime: 10:00\nPlace: Kiel, room 4\nBring: the list',
    'The data comes From: our database.\nSent: never',
    'Please call me on 12.11.2026 at 10:00 about this:\n\nthe invoice of 2025.',
    'Please write to sam@x.example before 16.11.2026:\n\nhe needs the VAT number.',
    '--- Prices ---\nSeats: 40\nYears: 3',
    'Two points:\n-- the first\n-- the second\n\nThanks!',
    'Name: Ruth Abara\nE-mail: ruth@x.example\nMessage: please call',
    'Key points\n----\n1. More\n\n----\n\nThese lines are mine, and there are quite a few of them.',
    'Do you have it for Android?',
    'Hi Ada,\n\nplease keep this confidential, it is intended for your board only: our budget is 40,000 EUR, and we sign in May.',
    'Hi Ada,\n\nour lawyers want clause 4 changed: the recipient of confidential information shall return it within 30 days.',
    'Attention: we have moved to an external warehouse, please note the new address.\n\nRuth',
    'Could you sign our confidentiality agreement before Friday? Our lawyers ask for it again, and the board does too.',
  ])('%s', (text) => expect(said(text)).toBe(text));
});

describe('signatures and footers', () => {
  it.each([
    'Yes.\n\n-- \nRuth Abara\nMillbrook Pumps',
    'Yes.\n\n--\nRuth',
    'Yes.\n\n—\nRuth\nBuyer',
    'Yes.\n\nSent from my iPhone',
    'Yes.\n\nGesendet von Outlook für Android<https://aka.example/x>',
    'Yes.\n\nEnvoyé de mon iPad',
    'Yes.\n\niPhoneから送信',
    'Yes.\n\nGet Outlook for iOS',
    'Yes.\n\nОтправлено с iPhone',
    'Yes.\n\n_______________________________________________\npumps mailing list\npumps@lists.example\nhttps://lists.example/listinfo/pumps',
    'Yes.\n\nThis e-mail and any attachments are confidential and meant only for the intended recipient named above.',
    'Yes.\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger sind, löschen Sie sie bitte.',
    'Yes.\n\nPlease consider the environment before printing this e-mail.',
    'CAUTION: This email originated from outside of the organization.\n\nYes.',
  ])('%s', (text) => expect(said(text)).toBe('Yes.'));

  it('keeps greeting, regards and name: people sign by hand', () => {
    const text = 'Hello Ada,\n\nyes, on Friday.\n\nKind regards\nRuth';
    expect(said(text)).toBe(text);
  });

  it('keeps a mail that is nothing but a disclaimer', () => {
    const text =
      'This confidential message is meant only for the intended recipient, as our lawyers want it said here.';
    expect(said(text)).toBe(text);
  });
});

describe('any text', () => {
  it('never throws, adds no word, and leaves no control character', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '> old',
        '-- ',
        'On 9.11.2026 15:00 a@b.example wrote:',
        'From: a@b.example',
        '____',
        '\u0001',
        '\u0002',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = ownWords(lines.join('\n')) ?? '';
        const words = new Set(lines.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []);
        return (text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) =>
          [...words].some((known) => known.includes(word) || word.includes(known)),
        );
      }),
    );
  });

  it.each([
    ['dashes', '-'.repeat(100_000)],
    ['colons', ': '.repeat(50_000)],
    ['brackets', '<'.repeat(100_000)],
    ['"wrote:"', 'wrote: '.repeat(14_000)],
    ['labels', 'From: a@b.example '.repeat(5_000)],
  ])('passes a hostile line of %s in one pass', (_what, line) => {
    expect(() => ownWords([line, line, line].join('\n'))).not.toThrow();
  });

  it('passes a hundred thousand lines in one pass', () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => (at % 2 ? '' : '--'));
    expect(ownWords(lines.join('\n'))).not.toBe('x');
  });
});

describe('sentences that name a program or a phone', () => {
  it.each([
    'We need it for Windows.',
    'It must run on Android',
    'Ruf mich bitte auf dem Handy an.',
    'Our fleet is 40 Samsung tablets.',
    'Does it work with Outlook',
    'We sent it from a Samsung tablet',
  ])("stay the writer's: %s", (line) => {
    expect(ownWords(`Thanks for the call.\n\n${line}`)).toBe(`Thanks for the call.\n\n${line}`);
  });

  it.each([
    'Sent from Outlook for iOS',
    'Get Outlook for Android<https://aka.ms/x>',
    'Outlook für iOS beziehen',
    'Von meinem iPhone gesendet',
    'Gesendet mit der GMX Mail App',
    "iPhone'umdan gönderildi",
    'iPhoneから送信',
    'Отправлено с iPhone',
    "Wysłane z iPhone'a",
    'Enviado do meu iPhone',
    'Envoyé depuis mon Samsung Galaxy',
  ])('are taken off where they sign the mail: %s', (line) => {
    expect(ownWords(`Thanks for the call.\n\n${line}`)).toBe('Thanks for the call.');
  });
});
