import type { About } from '../acts/act-words';
import type { Signal, SignalType } from '../read-signals';
import type { Chances, Meaning } from './labels';
import { ASKING, aboutOf, DOUBTING, sum } from './weigh';

/**
 * What a mail has to be about for a sentence of it to be heard as such a signal: it stands where the mail is likely
 * enough about it, less likely where a word list heard it than where the model took the sentence for it, or where the
 * sentence by itself surely says so.
 */
type Stand = { of: readonly Meaning[]; heard: number; guessed: number; surely: number };

const ASKED: Stand = { of: [...ASKING, 'stranger-buyer'], heard: 0.12, guessed: 0.3, surely: 0.8 };
const NEVER = 2;

const STANDS: Partial<Record<SignalType, Stand>> = {
  question: ASKED,
  request: ASKED,
  'meeting-request': {
    of: ['meeting-request', 'slots-refused', 'slot-accepted', 'stranger-buyer'],
    heard: 0.05,
    guessed: 0.25,
    surely: 0.9,
  },
  'price-request': {
    of: ['price-request', 'stranger-buyer', 'request', 'question'],
    heard: 0.1,
    guessed: 0.3,
    surely: 0.7,
  },
  objection: { of: DOUBTING, heard: 0.1, guessed: 0.35, surely: NEVER },
  acceptance: {
    of: ['acceptance-binding', 'slot-accepted', 'acceptance-soft'],
    heard: 0.08,
    guessed: 0.35,
    surely: 0.8,
  },
  decline: { of: ['decline-final', 'unsubscribe'], heard: 0.08, guessed: 0.35, surely: NEVER },
  deferral: {
    of: ['decline-not-now', 'absence', 'commitment-writer', 'objection-timing', 'slots-refused', 'status'],
    heard: 0.15,
    guessed: 0.3,
    surely: 0.8,
  },
  commitment: {
    of: [
      'commitment-writer',
      'commitment-asked',
      'absence',
      'acceptance-binding',
      'acceptance-soft',
      'status',
    ],
    heard: 0.04,
    guessed: 0.3,
    surely: 0.7,
  },
};

/** From this chance on a sentence that turns to us asks, whatever else the mail is about. */
const TURNS_TO_US = 0.5;
/** The story of a mail seldom turns to its reader; in Spanish or Italian nobody has to be named for it. */
const US =
  /(?<!\p{L})(?:you|your|yours|sie|ihnen|ihr|ihre\p{L}?|du|dir|dich|euch|vous|votre|vos|usted|ustedes|vuestr\p{L}+|você|vocês|vossa?s?|vostr\p{L}+|u|uw|jullie|aap|aapk[aeio])(?!\p{L})|御社|貴社|आप/iu;

/** Whether a sentence is heard as a signal beside all that its mail says. */
export function stands({ type, guessed, text }: Signal, sentence: Chances | null, mail: Chances): boolean {
  const stand = STANDS[type];
  if (stand === undefined) return true;
  if (sum(mail, stand.of) >= (guessed ? stand.guessed : stand.heard)) return true;
  if (sentence === null) return false;
  const surely = stand === ASKED && !guessed && US.test(text) ? TURNS_TO_US : stand.surely;
  return sum(sentence, stand.of) >= surely;
}

/** What a mail surely is about, as a signal: from which chance on. */
const TELLS: readonly { type: SignalType; of: readonly Meaning[]; from: number }[] = [
  { type: 'decline', of: ['decline-final'], from: 0.55 },
  { type: 'acceptance', of: ['acceptance-binding'], from: 0.6 },
  { type: 'deferral', of: ['decline-not-now'], from: 0.4 },
  { type: 'objection', of: DOUBTING, from: 0.45 },
  { type: 'price-request', of: ['price-request'], from: 0.5 },
  { type: 'meeting-request', of: ['meeting-request', 'slots-refused'], from: 0.4 },
  { type: 'request', of: ASKING, from: 0.54 },
];

/** What a whole mail is about, though no sentence says it by itself; null where nothing is sure. */
export function toldBy(
  mail: Chances,
): { type: SignalType; of: readonly Meaning[]; about: About | null } | null {
  const told = TELLS.find(({ of, from }) => sum(mail, of) >= from);
  if (told === undefined) return null;
  return { type: told.type, of: told.of, about: told.type === 'objection' ? aboutOf(mail) : null };
}

/** Whether a mail rather ends a deal than puts it off. */
export const endsIt = (mail: Chances): boolean => mail['decline-final'] >= mail['decline-not-now'];
