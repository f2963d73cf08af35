import { describe, expect, test } from 'vitest';
import { evaluate } from '../../utils/engine/evaluate';
import { placeOfMoment } from '../../utils/engine/place';
import type { EngineCase } from '../../utils/model/case';
import { CLARA, JONAS, makeCase, makeDeal, onDeal, ours, SAM, theirs } from './make-case';

const answer = (input: EngineCase) => evaluate(input, placeOfMoment(input.now));
const kinds = (input: EngineCase) => answer(input).suggestions.map(({ kind }) => kind);
const first = (input: EngineCase) => {
  const [suggestion] = answer(input).suggestions;
  if (suggestion === undefined) throw new Error(`quiet: ${answer(input).quiet?.text}`);
  return suggestion;
};
const stranger = (text: string, over: Partial<EngineCase> = {}) =>
  makeCase({ thread: { subject: 'Enquiry', messages: [theirs(18, text)] }, ...over });

test('a mail from an address that the case names as ours waits for no reply of ours', () => {
  const alias = {
    ...ours(18, 'Could you tell us the order number?'),
    from: { email: 'S.Lee@reseller.example' },
  };
  const mails = [theirs(16, 'Could you invoice us in January?'), alias];
  expect(kinds(onDeal(mails))).toContain('reply');
  expect(kinds(onDeal(mails, { ours: ['s.lee@reseller.example'] }))).not.toContain('reply');
});

describe('reply', () => {
  test.each([
    ['en', 'Hi Sam, thanks for the call. Could you invoice us in January?'],
    ['en, request without a mark', 'Hello Sam, please send me the signed contract when you can.'],
    ['en, problem', 'Hi, the login does not work for our new users. Regards, Clara'],
    ['en, after manners', 'Hi Sam, how are you? Hope all is well. What is the delivery time?'],
    ['de', 'Hallo Herr Lee, vielen Dank für das Angebot. Könnten Sie uns bitte noch die Lieferzeit nennen?'],
    ['de, request', 'Guten Tag, wir benötigen noch die AGB für die Prüfung. Bitte senden Sie uns diese zu.'],
    ['fr', 'Bonjour, merci pour votre envoi. Pourriez-vous nous préciser le délai de livraison ?'],
    ['es', 'Hola Sam, gracias por la propuesta. ¿Podrías indicarnos el plazo de entrega?'],
    ['pt', 'Olá Sam, obrigada pela proposta. Pode confirmar a data de entrega até sexta-feira?'],
    ['it', 'Buongiorno, grazie per il preventivo. Potrebbe confermarci i tempi di consegna?'],
    ['nl', 'Hallo Sam, bedankt voor de offerte. Kunt u ons de levertijd laten weten?'],
    ['ja', 'サム様\nお世話になっております。納期を教えていただけますか。\nよろしくお願いいたします。'],
    ['hi', 'नमस्ते, क्या यह हिंदी में भी चलता है?'],
    ['hi in Latin letters', 'Hi Sam, kya yeh Tally ke saath chal jata hai? Thanks'],
    ['a language without a list', 'Szia Sam, mikor tudnátok szállítani a gépeket?'],
  ])('answers what they asked: %s', (_, text) => {
    expect(kinds(onDeal([ours(16, 'Here is the proposal.'), theirs(18, text)]))).toEqual(['reply']);
  });

  test('names the person, the matter, the date and the sentence', () => {
    const text = 'Hi Sam,\nthanks for the call. Could you invoice us in January?\n\nBest,\nClara';
    expect(first(onDeal([theirs(18, text)]))).toMatchObject({
      kind: 'reply',
      title: "Answer Clara's question about invoicing",
      why: 'Clara asked on 18 Nov; nothing was sent since.',
      evidence: { quote: 'Could you invoice us in January?', at: '2026-11-18T10:00:00Z' },
      due: '2026-11-20',
    });
  });

  test('falls due on a working day', () => {
    const saturday = onDeal([theirs(18, 'Could you send the invoice?')], {
      now: '2026-11-21T10:00:00+01:00',
    });
    expect(first(saturday).due).toBe('2026-11-23');
  });

  test('keeps a question open under a later remark', () => {
    const mails = [theirs(17, 'What does the support cost?'), theirs(18, 'PS: greetings from Jonas.')];
    expect(first(onDeal(mails)).evidence?.quote).toBe('What does the support cost?');
  });

  test.each([
    ['thanks only', 'Thank you, got it. Have a nice weekend!'],
    ['only manners', 'Hi Sam, how are you? I hope all is well. Best, Clara'],
    [
      'offers of help',
      'All fine from our side. Please let me know if you have any questions. Feel free to call.',
    ],
    [
      'German manners',
      'Vielen Dank für die Unterlagen. Bei Fragen melden Sie sich gerne. Wie geht es Ihnen?',
    ],
    ['French manners', "Merci beaucoup, bien reçu. N'hésitez pas à me contacter si besoin."],
    [
      'quoted question',
      'Thanks a lot.\n\nOn Mon, 16 Nov 2026 at 10:00, Sam Lee <sam@vendor.example> wrote:\n> Could you send me the forecast?\n> Sam',
    ],
    [
      'question in an Outlook history',
      'Vielen Dank.\n\nVon: Sam Lee\nGesendet: Montag, 16. November 2026\nAn: Clara Weiss\n\nKönnten Sie uns die Daten senden?',
    ],
    ['question to a colleague', 'Sam, thanks for this.\nJonas, could you check the numbers?'],
    [
      'absence note',
      'I am currently out of the office until 30 November. In urgent cases please contact Jonas Brandt.',
    ],
    [
      'German absence note',
      'Vielen Dank für Ihre Nachricht. Ich bin bis zum 30. November nicht im Büro. Bitte wenden Sie sich an Frau Kern.',
    ],
    ['promise', "Thanks Sam. I'll discuss it with Jonas and get back to you."],
    ['put off', 'Hi Sam, we are in the middle of the audit. Please get back to me in March.'],
    ['taken back', 'Never mind, we found it.'],
    ['a refusal', 'Hi Sam, we have decided to go with another vendor. Please remove us from your list.'],
    [
      'a German refusal',
      'Guten Tag, wir haben uns leider anders entschieden. Bitte senden Sie uns nichts mehr.',
    ],
    ['somebody who has left', 'Clara Weiss is no longer with the company. Please contact Jonas Brandt.'],
    ['a quarter to come back in', 'Hi Sam, no budget this year. Please get back to me in Q2.'],
    ['a go-ahead', 'Hi Sam, we accept the offer. Please go ahead.'],
    ['enough', 'Thanks Sam, that is everything we need for now.'],
    ['nothing', ''],
  ])('is silent on %s', (_, text) => {
    const input = onDeal([ours(16, 'Here is the proposal.'), theirs(18, text)]);
    const withJonas = {
      ...input,
      thread: {
        ...input.thread,
        messages: input.thread?.messages?.map((mail) => ({ ...mail, to: [...(mail.to ?? []), JONAS] })),
      },
    };
    expect(kinds(withJonas)).not.toContain('reply');
  });

  test('is done once a colleague, a call or a meeting answered', () => {
    const asked = theirs(17, 'Could you send the invoice?');
    const colleague = {
      ...ours(18, 'Here it is. Best, Ann'),
      from: { email: 'ann@vendor.example', name: 'Ann' },
    };
    const call = { type: 'call', at: '2026-11-18T10:00:00Z', direction: 'out', outcome: 'connected' };
    expect(kinds(onDeal([asked, colleague]))).not.toContain('reply');
    expect(kinds(onDeal([asked], { activities: [call] }))).not.toContain('reply');
    expect(kinds(onDeal([asked], { activities: [{ ...call, outcome: 'voicemail' }] }))).toContain('reply');
  });

  test('takes nothing from a stranger who shows no interest', () => {
    expect(kinds(stranger('Hi Sam, are you coming to the lunch on Friday?'))).toEqual([]);
  });
});

describe('follow-up', () => {
  const proposal = 'Hi Clara, attached is the quote for 40 seats. What do you think?';

  test('comes when our question has waited longer than is usual', () => {
    expect(first(onDeal([ours(12, proposal)]))).toMatchObject({
      kind: 'follow-up',
      title: 'Follow up with Clara about the quote',
      why: 'You wrote on 12 Nov; no answer in 6 working days.',
      evidence: { quote: 'Hi Clara, attached is the quote for 40 seats.', at: '2026-11-12T10:00:00Z' },
    });
  });

  test('waits while the time is not up, and says until when', () => {
    expect(answer(onDeal([ours(18, proposal)]))).toMatchObject({
      suggestions: [],
      quiet: { text: 'Nothing needed: the last word was ours, on 18 Nov.', nextCheck: '2026-11-24' },
    });
  });

  test('grants a slow answerer more time', () => {
    const slow = [
      ours(2, 'Any news?'),
      theirs(6, 'Not yet.'),
      ours(6, 'And now?'),
      theirs(12, 'Soon.'),
      ours(13, proposal),
    ];
    expect(kinds(onDeal(slow))).toEqual([]);
    expect(kinds(onDeal(slow.slice(-1)))).toEqual(['follow-up']);
  });

  test.each<[string, Partial<EngineCase>]>([
    [
      'a meeting ahead',
      { meetings: [{ title: 'Demo', start: '2026-11-25T10:00:00Z', with: [CLARA.email] }] },
    ],
    ['a task ahead', { tasks: [{ title: 'Call Clara', due: '2026-11-24', done: false }] }],
    [
      'a call that reached them',
      { activities: [{ type: 'call', at: '2026-11-19T10:00:00Z', outcome: 'connected' }] },
    ],
    ['a logged answer', { activities: [{ type: 'email', direction: 'in', at: '2026-11-19T10:00:00Z' }] }],
    ['a closed deal', { deal: makeDeal({ status: 'lost' }) }],
  ])('leaves alone: %s', (_, over) => {
    expect(kinds(onDeal([ours(10, proposal)], over))).not.toContain('follow-up');
  });

  test('leaves alone what wanted no answer, and what bounced', () => {
    const bounce = {
      from: { email: 'mailer-daemon@googlemail.com' },
      at: '2026-11-10T10:01:00Z',
      text: 'Address not found',
    };
    expect(kinds(onDeal([ours(10, 'Thanks Clara, have a good week.')]))).not.toContain('follow-up');
    expect(kinds(onDeal([ours(10, proposal), bounce]))).not.toContain('follow-up');
  });

  test('leaves the ball with them for a while after any word of ours', () => {
    const answered = [theirs(17, 'Could you invoice in January?'), ours(18, 'Yes, no problem.')];
    expect(answer(onDeal(answered))).toMatchObject({ suggestions: [], quiet: { nextCheck: '2026-11-24' } });
  });

  test('leaves alone until an absence ends', () => {
    const note = theirs(
      12,
      'I am out of the office until 30 November. Please contact Jonas in urgent cases.',
    );
    expect(answer(onDeal([ours(12, proposal), note])).suggestions).toMatchObject([
      { kind: 'wait-until', due: '2026-11-30' },
    ]);
  });

  test('leaves alone until the day that they named', () => {
    const put = [
      theirs(3, 'The board decides on 3 December.'),
      ours(4, 'Fine. Could you tell me how it went?'),
    ];
    expect(answer(onDeal(put))).toMatchObject({ suggestions: [], quiet: { nextCheck: '2026-12-03' } });
  });

  test('is not stopped by an absence note without a day', () => {
    const note = theirs(12, 'Automatic reply: I am on leave with limited access to my email.');
    expect(kinds(onDeal([ours(12, proposal), note]))).toEqual(['follow-up']);
  });

  test('tries a missed call again, and follows up on a lead', () => {
    const missed = { type: 'call', at: '2026-11-16T10:00:00Z', direction: 'out', outcome: 'voicemail' };
    expect(first(makeCase({ deal: makeDeal(), activities: [missed] })).title).toBe('Call Clara again');
    const lead = { name: CLARA.name, email: CLARA.email, status: 'open' };
    expect(kinds(onDeal([ours(10, proposal)], { deal: null, lead }))).toEqual(['follow-up']);
  });
});

describe('set-next-step', () => {
  test('comes on an open deal with nothing ahead', () => {
    expect(first(makeCase({ deal: makeDeal() }))).toMatchObject({
      kind: 'set-next-step',
      title: 'Agree the next step with Clara',
      why: 'No task, meeting or next step is planned since it was created on 1 Oct.',
    });
    expect(kinds(makeCase({ deal: { name: 'Kiosk' } }))).toEqual(['set-next-step']);
    expect(
      kinds(makeCase({ deal: makeDeal(), tasks: [{ title: 'Call', due: '2026-11-10', done: false }] })),
    ).toEqual(['set-next-step']);
  });

  test.each<[string, Partial<EngineCase>]>([
    ['a task ahead', { tasks: [{ title: 'Call', due: '2026-11-20' }] }],
    ['a task without a date', { tasks: [{ title: 'Call' }] }],
    ['a meeting ahead', { meetings: [{ start: '2026-11-20T16:00:00+01:00' }] }],
    ['an agreed step', { deal: makeDeal({ nextStep: 'Legal review by Clara' }) }],
    ['a lead', { deal: null, lead: { name: 'Clara' } }],
    ['a closed deal', { deal: makeDeal({ status: 'won' }) }],
    ['a closed stage without status', { deal: makeDeal({ status: null, stage: 'Closed Won' }) }],
  ])('leaves alone: %s', (_, over) => {
    expect(kinds(makeCase({ deal: makeDeal(), ...over }))).not.toContain('set-next-step');
  });

  test('leaves alone a deal that they have decided, and one that they are looking at', () => {
    expect(kinds(onDeal([theirs(18, 'We accept your offer. Please go ahead.')]))).not.toContain(
      'set-next-step',
    );
    expect(kinds(onDeal([theirs(18, 'Hi Sam, we went with another supplier.')]))).not.toContain(
      'set-next-step',
    );
    expect(
      kinds(onDeal([theirs(18, 'Thanks. We are currently reviewing the contract with legal.')])),
    ).toEqual([]);
  });

  test('counts a done task and a past meeting as nothing ahead', () => {
    const over = {
      tasks: [{ title: 'Call', due: '2026-11-25', done: true }],
      meetings: [{ start: '2026-11-12T10:00:00Z' }],
    };
    expect(kinds(makeCase({ deal: makeDeal(), ...over }))).toEqual(['set-next-step']);
  });
});

describe('update-close-date', () => {
  test('comes when the date has passed', () => {
    expect(
      answer(makeCase({ deal: makeDeal({ closeDate: '2026-11-13', nextStep: 'x' }) })).suggestions,
    ).toMatchObject([
      {
        kind: 'update-close-date',
        why: 'The close date was 13 Nov, 7 days ago; the deal is still open in Proposal.',
      },
    ]);
  });

  test('comes when they named a later day, or the process cannot fit', () => {
    const march = [theirs(18, 'Hi Sam, the budget is frozen. Please get back to me in March.')];
    const { suggestions } = answer(onDeal(march, { deal: makeDeal({ closeDate: '2026-12-18' }) }));
    expect(suggestions.find(({ kind }) => kind === 'update-close-date')).toMatchObject({
      why: 'Clara named 1 Mar 2027 on 18 Nov as the time to go on; the close date is 18 Dec.',
    });
    expect(
      kinds(makeCase({ deal: makeDeal({ stage: 'Qualification', closeDate: '2026-11-24', nextStep: 'x' }) })),
    ).toEqual(['update-close-date']);
  });

  test.each([
    ['today, at the end of the process', { closeDate: '2026-11-20', stage: 'Negotiation' }],
    ['ahead', { closeDate: '2026-12-18' }],
    ['passed on a won deal', { closeDate: '2026-11-01', status: 'won' as const }],
    ['missing', { closeDate: null }],
  ])('leaves alone a date that is %s', (_, over) => {
    expect(kinds(makeCase({ deal: makeDeal(over) }))).not.toContain('update-close-date');
  });

  test('gives way to a waiting question', () => {
    expect(
      kinds(
        onDeal([theirs(18, 'Could you send the invoice?')], { deal: makeDeal({ closeDate: '2026-11-01' }) }),
      ),
    ).toEqual(['reply', 'update-close-date']);
  });
});

describe('create-lead', () => {
  test('comes for a stranger who shows interest', () => {
    expect(
      first(stranger('Hello, we are 40 people and looking for a new tool. What would the price be?')),
    ).toMatchObject({
      kind: 'create-lead',
      title: 'Track Clara Weiss of buyer.example as a lead',
      evidence: { at: '2026-11-18T10:00:00Z' },
    });
    expect(
      kinds(stranger('Guten Tag, wir interessieren uns für Ihre Software. Was kostet eine Lizenz?'))[0],
    ).toBe('create-lead');
    expect(kinds(stranger('Bonjour, pourriez-vous nous envoyer un devis pour 20 licences ?'))[0]).toBe(
      'create-lead',
    );
  });

  test.each<[string, Partial<EngineCase>]>([
    ['a deal in view', { deal: makeDeal() }],
    ['a lead in view', { lead: { email: CLARA.email } }],
    ['a deal in the book', { book: { deals: [makeDeal()] } }],
    ['a deal of the same company in the book', { book: { deals: [makeDeal({ contacts: [JONAS] })] } }],
    ['a lead in the book', { book: { leads: [{ email: 'CLARA@buyer.example' }] } }],
  ])('leaves alone: %s', (_, over) => {
    expect(kinds(stranger('What would the price for 40 seats be?', over))).not.toContain('create-lead');
  });

  test('does not take free mail for one company', () => {
    const messages = [
      {
        ...theirs(18, 'What would the price for 40 seats be?'),
        from: { email: 'clara@gmail.com', name: 'Clara' },
      },
    ];
    const book = { leads: [{ email: 'peter@gmail.com' }] };
    expect(kinds(makeCase({ thread: { messages }, book }))).toContain('create-lead');
  });

  test.each([
    [
      'a pitch',
      'Hi, I came across your website. We help companies like yours to get more leads. What is your price range?',
    ],
    ['another pitch', 'Hi Sam, our platform helps sales teams. Worth a 15-minute demo? Pricing on request.'],
    ['a private question', 'Hi Sam, shall we have lunch on Friday?'],
    [
      'an application',
      'Dear team, please find my application for the position. My CV and price expectations are attached.',
    ],
    ['a newsletter', 'Our new prices are here! Do you want a demo?\n\nUnsubscribe | Manage preferences'],
  ])('leaves alone %s', (_, text) => {
    expect(kinds(stranger(text))).toEqual([]);
  });

  test('leaves alone a supplier who answers our own enquiry', () => {
    const messages = [
      ours(16, 'Could you send us a quote for ten chairs?'),
      theirs(18, 'Dear Sam, the price is 120 EUR a piece. Kind regards'),
    ];
    expect(kinds(makeCase({ thread: { messages } }))).toEqual([]);
  });
});

describe('quiet', () => {
  const quiet = (input: EngineCase) => {
    const { suggestions, quiet: reason } = answer(input);
    return suggestions.length > 0 ? suggestions : reason;
  };

  test('on internal mail, whatever the deal says', () => {
    const internal = {
      from: SAM,
      to: [{ email: 'ann@vendor.example' }],
      at: '2026-11-18T10:00:00Z',
      text: 'Can you check the price?',
    };
    expect(quiet(onDeal([internal]))).toEqual({
      text: 'Nothing needed: this thread is among ourselves.',
      nextCheck: null,
    });
  });

  test('on a closed deal, even with a question', () => {
    expect(quiet(onDeal([theirs(18, 'Could you help?')], { deal: makeDeal({ status: 'lost' }) }))).toEqual({
      text: 'Nothing needed: this deal is closed.',
      nextCheck: null,
    });
  });

  test.each([
    ['no-reply@shop.example', 'Your order has shipped. Questions? Call us.'],
    [
      'clara@buyer.example',
      'Big sale! Ready to save?\n\nYou are receiving this email because you signed up. Unsubscribe',
    ],
    ['news@buyer.example', 'Neue Preise. Haben Sie Interesse?\n\nNewsletter abbestellen'],
    ['mailer-daemon@mx.example', 'Delivery Status Notification (Failure)'],
  ])('on what no person wrote: %s', (email, text) => {
    const message = { ...theirs(18, text), from: { email } };
    expect(quiet(onDeal([message]))).toEqual({
      text: 'Nothing needed: no person wrote here.',
      nextCheck: null,
    });
  });

  test('for some days after a thank-you', () => {
    expect(quiet(onDeal([theirs(19, 'Thank you, Sam!')]))).toEqual({
      text: 'Nothing needed: the last mail says thank you.',
      nextCheck: '2026-11-26',
    });
    expect(kinds(onDeal([theirs(2, 'Thank you, Sam!')]))).toEqual(['set-next-step']);
  });

  test('on an empty case', () => {
    expect(answer({ id: 'empty', now: '2026-11-20T09:00:00Z' })).toEqual({
      id: 'empty',
      score: null,
      suggestions: [],
      quiet: { text: 'Nothing needed on this thread.', nextCheck: null },
    });
  });
});
