import { addDays } from '../../../utils/engine/calendar';
import type { DayItem } from '../../../utils/engine/today/order-day';
import type { DayGroup } from '../../../utils/engine/today/weigh-fact';
import type { StepKind } from '../../../utils/model/answer';
import { localDay } from '../../hooks/use-today';
import { gmailLink } from '../detail/gmail-link';
import { recordHref } from '../route';

/** What a group is called above its things, and when some of it were left out. */
export const GROUP_WORDS: Readonly<Record<DayGroup, { name: string; more: [one: string, many: string] }>> = {
  meeting: { name: 'Meeting', more: ['meeting', 'meetings'] },
  owed: { name: 'Due', more: ['thing due', 'things due'] },
  waiting: { name: 'Waiting for you', more: ['thread that waits', 'threads that wait'] },
  chase: { name: 'Chase', more: ['thing to chase', 'things to chase'] },
  changed: { name: 'Changed', more: ['deal that changed', 'deals that changed'] },
  risk: { name: 'At risk', more: ['deal at risk', 'deals at risk'] },
};

const IN_GMAIL: Readonly<Partial<Record<StepKind, string>>> = {
  reply: 'Answer in Gmail',
  'answer-objection': 'Answer in Gmail',
  'send-quote': 'Send it in Gmail',
  'propose-times': 'Propose times in Gmail',
  'fulfil-commitment': 'Do it in Gmail',
  'chase-commitment': 'Ask in Gmail',
  'follow-up': 'Follow up in Gmail',
  'send-recap': 'Write it in Gmail',
};

/** The one button of a thing of the day: where it leads, or what it does. */
export type Primary =
  | { how: 'link'; verb: string; href: string; isElsewhere: boolean }
  | { how: 'done' | 'prepared' | 'plan'; verb: string };

const openRecord = ({ kind, id }: { kind: 'deal' | 'lead'; id: string }): Primary => ({
  how: 'link',
  verb: `Open the ${kind}`,
  href: recordHref(kind, id),
  isElsewhere: false,
});

/** True for a meeting that has begun; one that has a day alone has once that day of the rep's is over. */
export function hasBegun(start: string, now: string): boolean {
  if (start.includes('T')) return Date.parse(start) <= Date.parse(now);
  return start < localDay(new Date(now));
}

/** When a meeting that is done with for now comes up again: as it begins; of one that has a day alone, as its day does or, on it, ends. */
export function meetingReturn(start: string, now: string): string {
  if (start.includes('T')) return new Date(start).toISOString();
  const day = start > localDay(new Date(now)) ? start : addDays(start, 1);
  return new Date(`${day}T00:00:00`).toISOString();
}

/** What a thing's one button does. */
export function primaryOf({ fact }: DayItem, now: string): Primary {
  switch (fact.what) {
    case 'task':
      return { how: 'done', verb: 'Done' };
    case 'meeting':
      if (hasBegun(fact.start, now)) return { how: 'done', verb: 'It was held' };
      if (!fact.isPrepared && fact.about !== null) return { how: 'prepared', verb: 'Mark prepared' };
      return fact.about === null ? { how: 'done', verb: 'It was held' } : openRecord(fact.about);
    case 'step': {
      const href = fact.thread === null ? null : gmailLink(fact.thread.id, fact.thread.mailbox ?? '');
      if (href === null) return openRecord(fact.about);
      return { how: 'link', verb: IN_GMAIL[fact.kind] ?? 'Open in Gmail', href, isElsewhere: true };
    }
    case 'change':
      return openRecord(fact.about);
    case 'risk':
      return { how: 'plan', verb: 'Set a next step…' };
  }
}

/** "3 more things due and 1 more deal at risk"; null where nothing was left out. */
export function leftWords(left: Readonly<Partial<Record<DayGroup, number>>>): string | null {
  const parts = (Object.keys(GROUP_WORDS) as DayGroup[]).flatMap((group) => {
    const count = left[group] ?? 0;
    const [one, many] = GROUP_WORDS[group].more;
    return count === 0 ? [] : [`${count} more ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? null : new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

/** What the title of a thing of the day is. */
export function titleOf({ fact }: DayItem): string {
  return fact.what === 'change' || fact.what === 'risk' ? fact.about.name : fact.title;
}
