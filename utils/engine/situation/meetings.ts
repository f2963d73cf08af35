import type { CaseActivity, EngineCase } from '../../model/case';
import { type Calendar, daysBetween, type Moment } from '../calendar';
import { isWithThem } from './guests';
import { plain } from './plain';
import type { Party } from './sides';
import type { Talk } from './talk';
import { type Touch, touchOf } from './touches';

/** A meeting or call with them. */
export type Encounter = { what: 'meeting' | 'call'; title: string | null; start: Moment; over: Moment };

export type Meetings = {
  /** The next that lies ahead. */
  next: Encounter | null;
  /** A remark, a task or a mail of ours speaks of preparing for it. */
  isPrepared: boolean;
  /** The newest that took place. */
  held: Encounter | null;
  /** What was said in it was sent to them, or written down. */
  isNoted: boolean;
};

/** Work for a meeting is written down in the days before it. */
const FRESH_DAYS = 10;
/** A mail that calls a meeting off speaks of the one in sight, not of the one before. */
const OFF_DAYS = 5;
/** What goes to them before a meeting. */
const AGENDA =
  /agenda|tagesordnung|ordre du jour|orden del dia|\bpauta\b|ordine del giorno|scaletta|アジェンダ|議題|एजेंडा/;
const PREPARES =
  /prepar|prep\b|(?:get|all|be|are|'re|'m|am|is) (?:set|ready)|\bready for|rehears|dry run|talking points|run-?through|bereit(?:machen)? fur|fertig fur|unterlagen (?:liegen|sind)|(?:estar|esta|todo) list[oa]|pret(?:e|s)? pour|pront[oa]s? p|klaar voor|agenda|briefing|vorbereit|tagesordnung|voorbereid|ordre du jour|orden del dia|pauta|ordine del giorno|scaletta|準備|アジェンダ|議題|तैयार|एजेंडा|taiyar/;
const CALLED_OFF =
  /cancel|call(?:ed)? off|postpon|re-?schedul|can't make|cannot make|absag|abgesagt|verschieb|verschoben|annul|report(?:er|ons|e) (?:notre|la|le|a)|decal|aplaz|pospon|reagend|adiar|adiad|remarcar|desmarcar|rinvi|spostar|disdi|afzeg|verzet|uitstel|キャンセル|延期|中止|रद्द|स्थगित|टाल/;
const NOT_HELD = /cancel|no[- _]?show|declin|postpon|abgesagt|annul|not held/i;
/** Fewer words are a title: "Demo with Clara". */
const NOTE_WORDS = 4;
const NOTE_SIGNS = 12;
/** Of a mail without end only the beginning is searched. */
const MOST_SIGNS = 4_000;

/** Whether what stands beside an entry says how it went; of a call, which has no title, any word does. */
function isNote({ type, text }: CaseActivity): boolean {
  const words = text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (!/^meeting|^demo/i.test(type)) return words > 0;
  return words >= NOTE_WORDS || (/[\u3040-\u9fff]/.test(text ?? '') && (text?.length ?? 0) >= NOTE_SIGNS);
}

function planned(input: EngineCase, calendar: Calendar, them: Party[]): Encounter[] {
  return (input.meetings ?? []).flatMap((meeting): Encounter[] => {
    const start = calendar.read(meeting.start);
    const over = calendar.read(meeting.end) ?? start;
    if (start === null || over === null || !isWithThem(meeting.with ?? [], them)) return [];
    return [{ what: 'meeting', title: meeting.title?.trim() || null, start, over }];
  });
}

/** Calls that reached somebody, and meetings that were logged as such. */
function logged(activities: readonly CaseActivity[], calendar: Calendar): Encounter[] {
  return activities.flatMap((activity): Encounter[] => {
    const touch: Touch | null = touchOf(activity, calendar);
    if (touch === null || touch.what === 'email' || !touch.reached || NOT_HELD.test(activity.outcome ?? ''))
      return [];
    return [{ what: touch.what, title: null, start: touch.at, over: touch.at }];
  });
}

const isAhead = ({ start }: Encounter, { now, today }: Calendar) =>
  start.iso.length === 10 ? start.day >= today : start.ms > now;
const isOver = ({ over }: Encounter, { now, today }: Calendar) =>
  over.iso.length === 10 ? over.day < today : over.ms <= now;

function isCalledOff(meeting: Encounter, input: EngineCase, calendar: Calendar): boolean {
  return (input.activities ?? []).some(
    ({ at, type, outcome }) =>
      /meeting|demo/i.test(type) &&
      NOT_HELD.test(outcome ?? '') &&
      calendar.read(at)?.day === meeting.start.day,
  );
}

function isPrepared(input: EngineCase, talk: Talk, calendar: Calendar): boolean {
  const isFresh = (at: Moment | null) => at !== null && daysBetween(at.day, calendar.today) <= FRESH_DAYS;
  const notes = (input.activities ?? []).filter(({ at }) => isFresh(calendar.read(at)));
  const written = [
    ...(input.tasks ?? []).map(({ title }) => title),
    ...notes.map(({ text }) => text),
    input.deal?.nextStep,
  ];
  const sent = talk.persons.filter(({ side, at }) => side === 'ours' && isFresh(at));
  return (
    written.some((text) => PREPARES.test(plain(text ?? ''))) ||
    sent.some(({ words }) => AGENDA.test(plain(words.slice(0, MOST_SIGNS))))
  );
}

/** Whether the last word of the thread calls off what was fixed. */
function isOff({ last, refusedTime }: Talk, { today }: Calendar): boolean {
  if (refusedTime) return true;
  const isNew = last?.at == null || daysBetween(last.at.day, today) <= OFF_DAYS;
  return last !== null && isNew && CALLED_OFF.test(plain(last.words.slice(0, MOST_SIGNS)));
}

function isNoted(held: Encounter, input: EngineCase, talk: Talk, calendar: Calendar): boolean {
  const sent = talk.persons.some(({ side, at }) => side === 'ours' && at !== null && at.ms >= held.over.ms);
  if (sent) return true;
  return (input.activities ?? []).some((activity) => {
    const at = calendar.read(activity.at);
    if (at === null || at.ms > calendar.now || at.day < held.start.day) return false;
    if (touchOf(activity, calendar)?.what === 'email')
      return at.ms >= held.over.ms && touchOf(activity, calendar)?.direction === 'out';
    return at.ms >= held.start.ms && !/stage/i.test(activity.type) && isNote(activity);
  });
}

/** The next meeting with them and the newest that was held, with what was done about each. */
export function readMeetings(input: EngineCase, calendar: Calendar, them: Party[], talk: Talk): Meetings {
  const inCalendar = planned(input, calendar, them).filter(
    (meeting) => !isCalledOff(meeting, input, calendar),
  );
  const next = inCalendar
    .filter((meeting) => isAhead(meeting, calendar))
    .sort((one, other) => one.start.ms - other.start.ms)[0];
  const held = [...inCalendar, ...logged(input.activities ?? [], calendar)]
    .filter((meeting) => isOver(meeting, calendar))
    .sort((one, other) => one.over.ms - other.over.ms)
    .at(-1);
  return {
    next: next === undefined || isOff(talk, calendar) ? null : next,
    isPrepared: isPrepared(input, talk, calendar),
    held: held ?? null,
    isNoted: held !== undefined && isNoted(held, input, talk, calendar),
  };
}
