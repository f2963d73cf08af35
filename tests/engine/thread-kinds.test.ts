import { describe, expect, test } from 'vitest';
import { evaluate } from '../../utils/engine/evaluate';
import { placeOfMoment } from '../../utils/engine/place';
import type { EngineCase } from '../../utils/model/case';
import { makeDeal, onDeal, ours, theirs } from './make-case';

const answer = (input: EngineCase) => evaluate(input, placeOfMoment(input.now)).suggestions;
const kinds = (input: EngineCase) => answer(input).map(({ kind }) => kind);
const found = (input: EngineCase, kind: string) => answer(input).find((one) => one.kind === kind);
const sent = ours(16, 'Hi Clara, the overview is attached.');

describe('send-quote', () => {
  test.each([
    ['en', 'Hi Sam, could you send us a quote for 40 seats?'],
    ['de', 'Guten Tag, bitte senden Sie uns ein Angebot für 40 Plätze.'],
    ['fr', 'Bonjour, pourriez-vous nous envoyer un devis pour 40 postes ?'],
    ['es', 'Hola, Sam: ¿nos puede enviar un presupuesto para 40 puestos?'],
    ['pt', 'Olá, pode enviar-nos uma proposta para 40 licenças?'],
  ])('comes when they ask for a price: %s', (_, text) => {
    expect(kinds(onDeal([sent, theirs(18, text)]))[0]).toBe('send-quote');
  });

  test('names the person, the date and the sentence', () => {
    expect(
      found(onDeal([theirs(18, 'Could you send us a quote for 40 seats?')]), 'send-quote'),
    ).toMatchObject({
      title: 'Send Clara the quote',
      why: 'Clara asked for it on 18 Nov; none was sent since.',
      evidence: { quote: 'Could you send us a quote for 40 seats?' },
    });
  });

  test('stays open under a word of thanks, and is done once the quote is sent', () => {
    const asked = theirs(17, 'Could you send us a quote for 40 seats?');
    expect(kinds(onDeal([asked, ours(17, 'Thank you, Clara!')]))).toContain('send-quote');
    expect(kinds(onDeal([asked, ours(18, 'Hi Clara, the quote is attached.')]))).not.toContain('send-quote');
  });
});

describe('propose-times', () => {
  const asked = theirs(18, 'Hi Sam, could we have a call next week?');

  test('comes when they ask to talk, unless a meeting is fixed', () => {
    expect(kinds(onDeal([sent, asked]))[0]).toBe('propose-times');
    const meetings = [{ title: 'Call', start: '2026-11-25T10:00:00Z' }];
    expect(kinds(onDeal([sent, asked], { meetings }))).not.toContain('propose-times');
  });
});

describe('fulfil-commitment', () => {
  const promise = ours(16, "Hi Clara, I'll send you the completed form by Thursday.");

  test('comes when the day has come, and says what was promised when', () => {
    expect(found(onDeal([promise]), 'fulfil-commitment')).toMatchObject({
      why: 'You promised it on 16 Nov, for 19 Nov; nothing was sent since.',
      evidence: { quote: "Hi Clara, I'll send you the completed form by Thursday." },
    });
  });

  test('is silent before, and once it is sent, on the thread or beside it', () => {
    expect(kinds(onDeal([ours(18, "I'll send you the form by 4 December.")]))).not.toContain(
      'fulfil-commitment',
    );
    expect(kinds(onDeal([promise, ours(18, 'Hi Clara, here is the form.')]))).not.toContain(
      'fulfil-commitment',
    );
    const activities = [{ type: 'email', direction: 'out', at: '2026-11-19T10:00:00Z' }];
    expect(kinds(onDeal([promise], { activities }))).not.toContain('fulfil-commitment');
  });

  test('is not done by a word of thanks, nor by the copy of the promise in the log', () => {
    expect(kinds(onDeal([promise, theirs(17, 'Thank you!')]))).toContain('fulfil-commitment');
    const activities = [{ type: 'email', direction: 'out', at: '2026-11-16T10:01:00Z' }];
    expect(kinds(onDeal([promise], { activities }))).toContain('fulfil-commitment');
  });
});

describe('chase-commitment', () => {
  const promise = theirs(12, "Thanks Sam. I'll send you the signed copy by Monday.");

  test('comes when their day has passed', () => {
    expect(found(onDeal([promise]), 'chase-commitment')).toMatchObject({
      title: 'Ask Clara for what was promised for 16 Nov',
      why: 'Clara promised it on 12 Nov; 4 working days past the day nothing has come.',
    });
  });

  test('is silent before, after they wrote, on a closed deal, and while they are away', () => {
    const away = theirs(17, 'I am out of the office until 30 November.');
    expect(kinds(onDeal([theirs(18, "I'll send it by 27 November.")]))).not.toContain('chase-commitment');
    expect(kinds(onDeal([promise, theirs(16, 'Here it is, signed.')]))).not.toContain('chase-commitment');
    expect(kinds(onDeal([promise], { deal: makeDeal({ status: 'lost' }) }))).toEqual([]);
    expect(kinds(onDeal([promise, away]))).not.toContain('chase-commitment');
  });
});

describe('wait-until', () => {
  test('comes when they name when to come back, and not once it is planned', () => {
    const put = theirs(18, 'Hi Sam, we are in the middle of the audit. Please get back to me in March.');
    expect(found(onDeal([sent, put]), 'wait-until')).toMatchObject({ due: '2027-03-01' });
    const tasks = [{ title: 'Call Clara', due: '2027-03-01' }];
    expect(kinds(onDeal([sent, put], { tasks }))).not.toContain('wait-until');
  });
});

describe('answer-objection', () => {
  test('comes when the price is the reason, and gives way to a no', () => {
    const dear = 'Hi Sam, this is too expensive for us.';
    expect(found(onDeal([sent, theirs(18, dear)]), 'answer-objection')?.title).toBe(
      "Answer Clara's objection on price",
    );
    const no = onDeal([sent, theirs(18, `${dear} We have decided to go with another vendor.`)]);
    expect(kinds(no)).toContain('mark-lost');
    expect(kinds(no)).not.toContain('answer-objection');
  });
});

describe('mark-won and mark-lost', () => {
  test('come on words that bind', () => {
    expect(kinds(onDeal([sent, theirs(18, 'We accept your offer. Please go ahead.')]))[0]).toBe('mark-won');
    expect(kinds(onDeal([sent, theirs(18, 'We went with another supplier.')]))[0]).toBe('mark-lost');
  });

  test.each([
    'Once the contract is signed, we will let you know.',
    'Thanks, received!',
    'No budget this year, please get back to me in March.',
  ])('leave alone: %s', (text) => {
    const shown = kinds(onDeal([sent, theirs(18, text)]));
    expect(shown).not.toContain('mark-won');
    expect(shown).not.toContain('mark-lost');
  });

  test('come on a no that tells of days', () => {
    const no =
      'Dear Sam, they loved the fridge, and none of it matters any more. The group told us on Monday that the Rossendale works closes at the end of January. So we shall not be going ahead, this is final.';
    expect(kinds(onDeal([sent, theirs(18, no)]))[0]).toBe('mark-lost');
  });

  test('leave alone a no after which they ask again', () => {
    const mails = [
      theirs(12, 'We went with another supplier.'),
      theirs(18, 'Could you send us the overview again?'),
    ];
    expect(kinds(onDeal(mails))).not.toContain('mark-lost');
  });
});

describe('fix-address', () => {
  test('comes when a mail came back, also from our own mail system', () => {
    const back = (email: string) => ({
      from: { email },
      at: '2026-11-16T10:01:00Z',
      text: "Address not found. Your message wasn't delivered to clara@buyer.example.",
    });
    for (const sender of ['mailer-daemon@googlemail.com', 'mailer-daemon@vendor.example'])
      expect(found(onDeal([sent, back(sender)]), 'fix-address')?.title).toBe(
        'Find the right address for Clara',
      );
  });

  test('names who follows one that has left, and is done once we wrote again', () => {
    const note = theirs(17, 'Clara Weiss is no longer with the company. Please write to kern@buyer.example.');
    expect(found(onDeal([sent, note]), 'fix-address')?.title).toBe(
      'Write to kern@buyer.example in place of Clara',
    );
    expect(kinds(onDeal([sent, note, ours(18, 'Hello, who is in charge now?')]))).not.toContain(
      'fix-address',
    );
  });
});
