import type { About } from '../acts/act-words';
import type { Act, ActType } from '../acts/read-act';
import type { Chances, Meaning } from './labels';

/** What asks us for something. */
export const ASKING: readonly Meaning[] = [
  'question',
  'request',
  'commitment-asked',
  'meeting-request',
  'price-request',
  'slots-refused',
];
const OBJECTIONS: readonly (readonly [Meaning, About])[] = [
  ['objection-price', 'price'],
  ['objection-timing', 'timing'],
  ['objection-competitor', 'competitor'],
  ['objection-authority', 'authority'],
  ['objection-trust', 'trust'],
];
/** What names a day, where it does: a promise is taken for each of them. */
const PROMISING: readonly Meaning[] = ['commitment-writer', 'commitment-asked', 'absence', 'slot-accepted'];
/** Reasons not to go on. */
export const DOUBTING: readonly Meaning[] = OBJECTIONS.map(([meaning]) => meaning);
/** What does not go on as we would wish, whether it can be answered or not. */
const RESISTING: readonly Meaning[] = [...DOUBTING, 'decline-final', 'decline-not-now'];
/** From so much on a sentence resists, if so much of it is a doubt. */
const RESISTS = 0.6;
const DOUBTS = 0.3;

/**
 * What word lists hear is not believed where the model finds the chance of it below this. On lines that neither has
 * seen (`tests/corpus`) that takes away several wrong hearings for each right one.
 */
const DISBELIEVED: Partial<Record<ActType, { of: readonly Meaning[]; below: number }>> = {
  question: { of: [...ASKING, ...DOUBTING, 'stranger-buyer'], below: 0.12 },
  request: { of: [...ASKING, 'stranger-buyer'], below: 0.2 },
  commitment: { of: [...PROMISING, 'decline-not-now', 'acceptance-binding'], below: 0.2 },
  objection: { of: [...DOUBTING, 'decline-not-now', 'decline-final'], below: 0.1 },
  acceptance: { of: ['acceptance-binding', 'slot-accepted'], below: 0.1 },
  decline: { of: ['decline-final', 'decline-not-now', 'unsubscribe', ...DOUBTING], below: 0.15 },
  absence: { of: ['absence', 'gone', 'decline-not-now', 'slots-refused'], below: 0.05 },
  introduction: { of: ['introduction'], below: 0.06 },
};

/**
 * Where the lists hear nothing, the model is heard from this chance on; not on prices, of which those who name them
 * speak as those who ask.
 */
const BELIEVED: readonly { type: ActType; of: readonly Meaning[]; from: number }[] = [
  { type: 'decline', of: ['decline-final'], from: 0.88 },
  { type: 'acceptance', of: ['acceptance-binding'], from: 0.9 },
  { type: 'absence', of: ['absence'], from: 0.55 },
  { type: 'unsubscribe', of: ['unsubscribe'], from: 0.7 },
  { type: 'objection', of: RESISTING, from: 0.92 },
  { type: 'meeting-request', of: ['meeting-request', 'slots-refused'], from: 0.9 },
  { type: 'commitment', of: PROMISING, from: 0.6 },
  { type: 'request', of: ASKING, from: 0.88 },
];

/** What only asks may ask for something that has a kind of its own. */
const FINER: readonly { type: ActType; of: readonly Meaning[]; from: number }[] = [
  { type: 'meeting-request', of: ['meeting-request', 'slots-refused'], from: 0.72 },
  { type: 'price-request', of: ['price-request'], from: 0.85 },
];
const PLAIN: ReadonlySet<ActType> = new Set(['question', 'request']);
/** What asks for something of its own is not believed below this chance: on unseen lines hardly any such hearing is right. */
const DOUBTED: Partial<Record<ActType, { of: readonly Meaning[]; below: number }>> = {
  'meeting-request': { of: ['meeting-request', 'slots-refused'], below: 0.04 },
  'price-request': { of: ['price-request', 'stranger-buyer'], below: 0.05 },
};
/** Below this chance nobody asks for anything. */
const ASKS = 0.2;
/** From this chance on what seems to ask is only manners. */
const MANNERS = 0.7;

/** How likely one of these meanings is. */
export const sum = (chances: Chances, of: readonly Meaning[]): number =>
  of.reduce((all, one) => all + chances[one], 0);

/** A list that hears a price hears it surely: numbers say little to the model. */
const SURELY: About = 'price';

/** Whether a sentence surely gives a reason not to go on. */
export const resists = (chances: Chances): boolean =>
  sum(chances, RESISTING) >= RESISTS && sum(chances, DOUBTING) >= DOUBTS;

function isBelieved({ type, about, due }: Act, chances: Chances, isMarked: boolean): boolean {
  // "None of the three will work" promises nothing.
  if (type === 'commitment' && due === undefined && resists(chances)) return false;
  // "He even asked why" tells of a question.
  const doubt = DISBELIEVED[type === 'question' && !isMarked ? 'request' : type];
  return doubt === undefined || about === SURELY || sum(chances, doubt.of) >= doubt.below;
}

/** What the doubt is about: the likeliest. */
export const aboutOf = (chances: Chances): About =>
  [...OBJECTIONS].sort(([one], [other]) => chances[other] - chances[one])[0]?.[1] ?? 'trust';

/** "I'll send it by Friday" that a list took for asking. */
function promised(act: Act, chances: Chances): Act {
  const promises = chances['commitment-writer'];
  const isOne = act.type === 'request' && act.due !== undefined && promises >= 0.4;
  const isOther = Math.max(1.3 * sum(chances, ASKING), 2 * chances['decline-not-now']) > promises;
  return isOne && !isOther ? { ...act, type: 'commitment', by: 'writer' } : act;
}

function refined(act: Act, chances: Chances, isDeadline: boolean): Act[] {
  // "On Saturday I sit down with my father" meets nobody of ours; "my son is in charge of the numbers" wants none.
  const doubted = DOUBTED[act.type];
  if (doubted !== undefined && sum(chances, doubted.of) < doubted.below)
    return sum(chances, ASKING) >= ASKS ? [{ ...act, type: 'request' }] : [];
  if (!PLAIN.has(act.type)) return [act];
  if (sum(chances, ['courtesy', 'thanks-only', 'personal']) >= MANNERS) return [];
  // "By Friday" something is to be done: nobody meets by a day.
  if (isDeadline) return [act];
  const finer = FINER.find(({ of, from }) => sum(chances, of) >= from);
  return [finer === undefined ? act : { ...act, type: finer.type }];
}

/**
 * Weighs what word lists heard in a sentence against what the model takes it for: what is most unlikely is left out,
 * what only asks may become a request for a price or a meeting. The model knows what customers write: of our own
 * sentences it is asked for promises alone.
 */
export function weighHeard(
  acts: readonly Act[],
  chances: Chances,
  { isTheirs, isDeadline, isMarked }: { isTheirs: boolean; isDeadline: boolean; isMarked: boolean },
): Act[] {
  const heard = acts.map((act) => promised(act, chances));
  if (!isTheirs)
    return heard.filter(
      (act) => act.type !== 'commitment' || act.due !== undefined || isBelieved(act, chances, isMarked),
    );
  return heard
    .filter((act) => isBelieved(act, chances, isMarked))
    .flatMap((act) => refined(act, chances, isDeadline));
}

/** What a sentence does in which no list hears anything; null where the model is not sure either. */
export function guessed(chances: Chances, isTheirs: boolean): Act | null {
  const found = BELIEVED.find(({ type, of, from }) => {
    return sum(chances, of) >= from && (type !== 'objection' || sum(chances, DOUBTING) >= DOUBTS);
  });
  if (found === undefined || (!isTheirs && found.type !== 'commitment')) return null;
  if (found.of === PROMISING && chances['commitment-writer'] < (isTheirs ? 0.2 : 0.5)) return null;
  const act: Act = { type: found.type, score: sum(chances, found.of) };
  if (found.type === 'objection') return { ...act, about: aboutOf(chances) };
  return found.type === 'commitment' ? { ...act, by: 'writer' } : act;
}

/** What may put us off to a day. */
const PUTTING_OFF: readonly Meaning[] = [
  'decline-not-now',
  'absence',
  'objection-timing',
  'objection-authority',
  'commitment-writer',
];

/** Whether a sentence may put us off to the day that it names: not where it is a doubt, or nearly nothing speaks for it. */
export const mayPutOff = (chances: Chances): boolean =>
  sum(chances, PUTTING_OFF) >= 0.08 && !(sum(chances, DOUBTING) >= 0.6 && chances['decline-not-now'] < 0.2);

/** Whether a sentence surely puts us off, in words that no list knows. */
export const putsOff = (chances: Chances): boolean => chances['decline-not-now'] >= 0.65;

/** Whether a mail does no more than take note, thank or greet. */
export const onlyNods = (chances: Chances): boolean =>
  sum(chances, ['thanks-only', 'courtesy', 'slot-accepted', 'machine', 'personal']) >= 0.6;

/** Whether a sentence is rather small talk than business: "how did you like our cake?" */
export const isSmallTalk = (chances: Chances): boolean =>
  sum(chances, ['courtesy', 'thanks-only', 'personal']) >= 0.5;

/** How likely a sentence asks for something. */
export const askingIn = (chances: Chances): number => sum(chances, [...ASKING, 'stranger-buyer']);

/** How likely a sentence gives a reason not to go on. */
export const doubtIn = (chances: Chances): number => sum(chances, RESISTING);
