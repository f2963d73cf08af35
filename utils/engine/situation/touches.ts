import type { CaseActivity, EngineCase } from '../../model/case';
import type { Calendar, Moment } from '../calendar';

/** A contact with them: a mail of the log, a call, a meeting. */
export type Touch = {
  what: 'email' | 'call' | 'meeting';
  direction: 'in' | 'out' | 'both';
  /** Whether a person was reached, so that something could be said and answered. */
  reached: boolean;
  at: Moment;
};

/** The log writes a mail of the thread with about the same time: then it is the same mail. */
export const SAME_MAIL_MS = 10 * 60_000;

const IN = /^in|inbound|incoming|received/i;
const MISSED = /voice ?mail|no[- _]?(?:answer|show)|busy|left|missed|not reached|unreached|cancel/i;

function kindOf(type: string): Touch['what'] | null {
  if (/^(?:e-?mail|mail)/i.test(type)) return 'email';
  if (/^(?:call|phone)/i.test(type)) return 'call';
  return /^meeting|^demo/i.test(type) ? 'meeting' : null;
}

/** An entry of the log as a contact; null for a remark, what has no time and what is yet to come. */
export function touchOf(activity: CaseActivity, calendar: Calendar): Touch | null {
  const what = kindOf(activity.type);
  const at = calendar.read(activity.at);
  if (what === null || at === null || at.ms > calendar.now) return null;
  const missed = MISSED.test(activity.outcome ?? '');
  const inward = IN.test(activity.direction ?? '') || /in$/i.test(activity.type);
  if (what === 'meeting') return missed ? null : { what, direction: 'both', reached: true, at };
  if (what === 'call' && !missed) return { what, direction: 'both', reached: true, at };
  return { what, direction: inward ? 'in' : 'out', reached: what === 'email', at };
}

/** The contacts with them that the log and the calendar know, oldest first. Future ones are none. */
export function readTouches(input: EngineCase, calendar: Calendar): Touch[] {
  const logged = (input.activities ?? []).map((activity) => touchOf(activity, calendar));
  const held = (input.meetings ?? []).map((meeting): Touch | null => {
    const at = calendar.read(meeting.end ?? meeting.start);
    return at === null || at.ms > calendar.now
      ? null
      : { what: 'meeting', direction: 'both', reached: true, at };
  });
  return [...logged, ...held].filter((touch) => touch !== null).sort((one, other) => one.at.ms - other.at.ms);
}
