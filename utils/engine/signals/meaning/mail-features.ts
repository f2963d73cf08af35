import { hasQuestionMark } from '../asking';
import type { SignalType } from '../read-signals';
import { type Chances, MEANINGS } from './labels';
import { askingIn } from './weigh';

/** What is known of a mail once its sentences were read. */
export type MailRead = {
  /** The mail in the writer's own words. */
  words: string;
  /** What the model takes each sentence for that says enough. */
  sentences: readonly { text: string; chances: Chances }[];
  /** What it takes all of them for, read as one. */
  whole: Chances;
  /** What it takes our mail before for; null where there is none. */
  before: Chances | null;
  /** What word lists heard. */
  heard: readonly SignalType[];
};

/** What lists hear; each counts by itself. */
const HEARD: readonly SignalType[] = [
  'question',
  'request',
  'meeting-request',
  'price-request',
  'commitment',
  'objection',
  'acceptance',
  'decline',
  'absence',
  'unsubscribe',
  'introduction',
  'problem',
  'plan',
  'deferral',
];
const MOST_HEARD = 2;
const MOST_ASKED = 3;
/** A chance below this is as good as none. */
const FAINT = 0.01;

const ASKS = /[?？]/gu;
/** Turns to the reader: a question of a story seldom does. */
const YOU =
  /(?<!\p{L})(?:you|your|yours|sie|ihnen|ihr|ihre\p{L}?|du|dir|dich|euch|euer|eure\p{L}?|vous|votre|vos|tu|te|toi|ton|usted|ustedes|su|sus|le|les|os|vuestr\p{L}+|você|vocês|vossa?s?|seu|sua|lei|la|vi|voi|vostr\p{L}+|u|uw|je|jij|jullie|aap|aapk[aeio]|tum|tumhar[aei])(?!\p{L})|御社|貴社|ください|いただ|でしょうか|आप/iu;

/**
 * What tells the meaning of a mail, as numbers of about the same size: of each meaning how likely the likeliest
 * sentence, the whole and our mail before are it; what lists heard; how long it is and how it asks.
 */
export function mailFeatures({ words, sentences, whole, before, heard }: MailRead): number[] {
  const likeliest = (of: keyof Chances) => Math.max(0, ...sentences.map(({ chances }) => chances[of]));
  const asked = words.match(ASKS)?.length ?? 0;
  const marked = sentences.filter(({ text }) => hasQuestionMark(text));
  const unmarked = sentences.filter(({ text }) => !hasQuestionMark(text));
  const asking = (some: MailRead['sentences']) =>
    Math.max(0, ...some.map(({ chances }) => askingIn(chances)));
  return [
    1,
    ...MEANINGS.flatMap((of) => [
      likeliest(of),
      whole[of],
      Math.log(whole[of] + FAINT) / 4,
      before?.[of] ?? 0,
    ]),
    ...HEARD.map((type) => Math.min(MOST_HEARD, heard.filter((one) => one === type).length)),
    Math.log(Math.max(1, sentences.length)),
    Math.min(MOST_ASKED, asked),
    /[?？]/u.test(sentences.at(-1)?.text ?? '') ? 1 : 0,
    Math.log(Math.max(1, words.length)) / 5,
    asking(marked),
    asking(unmarked),
    asking(marked.filter(({ text }) => YOU.test(text))),
    Math.max(0, ...marked.map(({ chances }) => chances.courtesy + chances.personal)),
    marked.some(({ text }) => YOU.test(text)) ? 1 : 0,
    marked.length > 0 && marked.every(({ text }) => !YOU.test(text)) ? 1 : 0,
  ];
}
