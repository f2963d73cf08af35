import { counted, type Feature, isoOf, type Sight } from './feature';
import { daysFrom, type Happening } from './history';

const RECENT_DAYS = 30;
const HOUR_MS = 3_600_000;

const isTouch = ({ what }: Happening) => what !== 'change';
const isInward = ({ what }: Happening) => what === 'in' || what === 'reached' || what === 'meeting';
const isOutward = ({ what }: Happening) => what === 'out' || what === 'missed';

/** Contacts with them; null where the log knows of none at all: then nobody looked, which is not silence. */
function touches({ stood }: Sight): readonly Happening[] | null {
  const found = stood.past.filter(isTouch);
  return found.length > 0 ? found : null;
}

function daysSince(sight: Sight, is: (one: Happening) => boolean): number | null {
  const last = touches(sight)?.findLast(is);
  return last === undefined ? null : Math.floor(daysFrom(last.at, sight.stood.at));
}

const lastAt = ({ stood }: Sight, is: (one: Happening) => boolean) => isoOf(stood.past.findLast(is)?.at);

/** How long they took to answer each of our mails that they answered, in hours; and how many stayed unanswered. */
function answers(sight: Sight) {
  const mails = sight.stood.past.filter(({ what }) => what === 'in' || what === 'out');
  const waits: number[] = [];
  let asked: number | null = null;
  let open = 0;
  for (const { what, at } of mails) {
    if (what === 'out') {
      open += 1;
      asked ??= at;
    } else if (asked !== null) {
      waits.push((at - asked) / HOUR_MS);
      asked = null;
      open = 0;
    }
  }
  return { waits, open, ours: mails.filter(({ what }) => what === 'out').length };
}

function usualWait(sight: Sight): number | null {
  const { waits } = answers(sight);
  const sorted = waits.sort((a, b) => a - b);
  return sorted.length < 2 ? null : Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

function unanswered(sight: Sight): number | null {
  const { ours, open } = answers(sight);
  return ours < 2 ? null : Number((open / ours).toFixed(2));
}

const WHO = { in: 'theirs', out: 'ours', missed: 'ours', reached: 'both', meeting: 'both' } as const;
const WORD = { theirs: 'The last word is theirs.', ours: 'The last word is ours.', both: 'You last spoke.' };

function lastWord(sight: Sight): keyof typeof WORD | null {
  const last = touches(sight)?.at(-1);
  return last === undefined || last.what === 'change' ? null : WHO[last.what];
}

function theirMails(sight: Sight): number | null {
  const known = touches(sight);
  if (known === null) return null;
  return known.filter(({ what, at }) => what === 'in' && daysFrom(at, sight.stood.at) <= RECENT_DAYS).length;
}

/** Mails and calls: who was in touch, when, and how long answers take. */
export const contactFeatures: readonly Feature[] = [
  {
    id: 'days since they wrote or spoke',
    name: 'Days since they wrote or spoke',
    needs: 'mails and calls',
    rule: 'since-them',
    of: 'both',
    way: 'down',
    turn: 14,
    read: (sight) => daysSince(sight, isInward),
    tell: (value, sight) => ({
      text: `They last wrote or spoke ${counted(Number(value), 'day')} ago.`,
      fact: counted(Number(value), 'day'),
      at: lastAt(sight, isInward),
    }),
  },
  {
    id: 'days since we wrote',
    name: 'Days since we wrote',
    needs: 'mails and calls',
    of: 'both',
    way: 'down',
    turn: 14,
    read: (sight) => daysSince(sight, isOutward),
    tell: (value, sight) => ({
      text: `We last wrote or called ${counted(Number(value), 'day')} ago.`,
      fact: counted(Number(value), 'day'),
      at: lastAt(sight, isOutward),
    }),
  },
  {
    id: 'last word',
    name: 'Who spoke last',
    needs: 'mails and calls',
    of: 'both',
    read: lastWord,
    tell: (value, sight) => ({
      text: WORD[value as keyof typeof WORD] ?? 'Who spoke last is known.',
      fact: value,
      at: lastAt(sight, isTouch),
    }),
  },
  {
    id: 'hours until they answer',
    name: 'Hours until they answer',
    needs: 'mails and calls',
    of: 'both',
    way: 'down',
    turn: 48,
    read: usualWait,
    tell: (value, sight) => ({
      text: `They usually answer within ${counted(Number(value), 'hour')}.`,
      fact: counted(Number(value), 'hour'),
      at: lastAt(sight, ({ what }) => what === 'in'),
    }),
  },
  {
    id: 'share of mails unanswered',
    name: 'Share of our mails without an answer',
    needs: 'mails and calls',
    isShare: true,
    of: 'both',
    way: 'down',
    turn: 0.34,
    read: unanswered,
    tell: (value, sight) => ({
      text: `${Math.round(Number(value) * 100)} % of our mails wait for an answer.`,
      fact: `${Math.round(Number(value) * 100)} %`,
      at: lastAt(sight, ({ what }) => what === 'out'),
    }),
  },
  {
    id: 'their mails in 30 days',
    name: 'Their mails in the last 30 days',
    needs: 'mails and calls',
    rule: 'their-mails',
    of: 'both',
    way: 'up',
    turn: 1,
    read: theirMails,
    tell: (value, sight) => ({
      text: `They wrote ${counted(Number(value), 'mail')} in the last ${RECENT_DAYS} days.`,
      fact: counted(Number(value), 'mail'),
      at: lastAt(sight, ({ what }) => what === 'in'),
    }),
  },
];
