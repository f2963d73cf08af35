import { describe, expect, test } from 'vitest';
import { saysAllIsClear } from '../../../utils/engine/signals/frames/all-clear';
import { asksBack } from '../../../utils/engine/signals/frames/come-back';
import { doubtTold } from '../../../utils/engine/signals/frames/doubts';
import { wantsToKnow } from '../../../utils/engine/signals/frames/indirect';
import { asksForPaper } from '../../../utils/engine/signals/frames/paper';
import { isSmallTalk } from '../../../utils/engine/signals/frames/small-talk';
import { wouldTalk } from '../../../utils/engine/signals/frames/talk';
import { tellsTrouble } from '../../../utils/engine/signals/frames/troubles';

type Frame = { is: (text: string) => boolean; yes: string[]; no: string[] };

/** What each frame hears, a sentence a language, and what comes near it and is something else. */
const FRAMES: Record<string, Frame> = {
  'to come back another time': {
    is: asksBack,
    yes: [
      'Could you try us again once the harvest is in?',
      'Melden Sie sich bitte im Herbst noch einmal.',
      'Pourriez-vous nous relancer à la rentrée ?',
      '¿Nos puede volver a llamar en junio?',
      'Pode me chamar de novo em maio?',
      'Può ricontattarci a maggio?',
      'Kunt u ons in mei nog eens bellen?',
      '四月に改めてご連絡いただけますか。',
      'Aap phir se call kar lijiye.',
    ],
    no: [
      'Can we talk again on Monday?',
      'Passt es Ihnen am Montag noch einmal?',
      'How long does the glue take?',
    ],
  },
  'to know something': {
    is: wantsToKnow,
    yes: [
      "I'll keep an eye out for the rest.",
      'Offen ist für uns noch, ob die Wartung dabei ist.',
      'Il nous manque juste le délai de pose.',
      'Solo me falta saber el plazo.',
      'Só falta saber o prazo.',
      'Ci manca solo la data di consegna.',
      'We horen graag of de kast door de deur past.',
      'ご回答をお待ちしております。',
      'Bas itna jaanna hai ki fitting kaun karega.',
    ],
    no: ['We are waiting for the board.', 'The key hangs in the shed.'],
  },
  'a price or quote': {
    is: asksForPaper,
    yes: [
      'What would we be looking at for two of them?',
      'Machen Sie uns doch ein Angebot.',
      'Envoyez-nous donc votre devis.',
      'Mándeme la cotización cuando pueda.',
      'Manda aquela proposta pra gente.',
      'Mi mandi pure il preventivo.',
      'Stuur ons maar een offerte.',
      '概算を送っていただけますか。',
      'Quotation bhej dijiye.',
    ],
    no: ['We look at the lake from here.', 'Der Preis ist in Ordnung.'],
  },
  'a talk': {
    is: wouldTalk,
    yes: [
      "Let's do the half hour.",
      'Das besprechen wir lieber am Telefon.',
      'Parlons-en de vive voix.',
      'Mejor lo hablamos de viva voz.',
      'Prefiro falar por telefone.',
      'Meglio sentirci a voce.',
      'Kom gerust een keer langs.',
      '一度お電話で相談したいです。',
      'Phone pe baat karte hain.',
    ],
    no: ['They have come in a third under you.', 'Das Telefon ist defekt.'],
  },
  trouble: {
    is: tellsTrouble,
    yes: [
      'It throws the drivers out every few minutes.',
      'Die Pumpe ist undicht.',
      "Le portail ne s'ouvre plus.",
      'La pantalla se apaga cada rato.',
      'O leitor trava a cada hora.',
      'Il lettore si blocca ogni ora.',
      'De deur sluit nog niet.',
      '画面が固まってしまいます。',
      'App baar baar band ho jata hai.',
    ],
    no: ['The map is great.', 'Die Pumpe läuft.'],
  },
  'that all is clear': {
    is: saysAllIsClear,
    yes: [
      'That answers my question.',
      'Damit ist alles geklärt.',
      "C'est tout ce qu'il me fallait.",
      'Quedó todo claro.',
      'Era só isso.',
      'Ora è chiaro.',
      'Dat was alles.',
      '疑問が解消しました。',
      'Bas itna hi.',
    ],
    no: ['That was quick.', 'Das war schön.'],
  },
  'small talk': {
    is: (text) => isSmallTalk(text, null),
    yes: [
      "Why didn't we do this years ago?",
      'Was tut man nicht alles für die Enkel?',
      'Comment se sont passées vos vacances ?',
      '¿Cómo te fue en el viaje?',
      'Como foram as férias?',
      "Com'è andata al mare?",
      'Hoe was je vakantie?',
      'ご旅行はいかがでしたか。',
      'Trip kaisa raha?',
    ],
    no: [
      'How is it delivered?',
      'Wie ist die Lieferzeit?',
      'Kurze Frage: wer liefert?',
      '¿Qué tal el 9 o el 10?',
    ],
  },
};

describe.each(Object.entries(FRAMES))('asks for or tells of %s', (_, { is, yes, no }) => {
  test.each(yes)('in: %s', (text) => {
    expect(is(text)).toBe(true);
  });
  test.each(no)('not in: %s', (text) => {
    expect(is(text)).toBe(false);
  });
});

test('a question that is taken back at once waits for nothing', () => {
  const question = 'What do you feed those machines?';
  expect(isSmallTalk(question, "Don't tell me.")).toBe(true);
  expect(isSmallTalk(question, 'Tell me.')).toBe(false);
});

test.each([
  ["I'd sign tomorrow, but it isn't up to me.", 'authority'],
  ['Der Ausschuss hat gestern dagegen gestimmt.', 'authority'],
  ['Yo firmaba mañana, pero eso lo decide el ayuntamiento.', 'authority'],
  ['Trabalhamos com o Freitas há onze anos.', 'competitor'],
  ['Nous travaillons avec Morel depuis onze ans.', 'competitor'],
  ['È più di quanto avevamo previsto.', 'price'],
  ['Het is meer dan we begroot hadden.', 'price'],
  ['We signed for the parcel yesterday.', null],
  ['Wir arbeiten seit Jahren mit Ihnen.', null],
])('the doubt in %j is about %s', (text, about) => {
  expect(doubtTold(text)).toBe(about);
});
