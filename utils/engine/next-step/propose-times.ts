import { workingDayFrom, workingDaysBetween } from '../calendar';
import { whenBothWork } from '../work-days/hours';
import type { Step } from './step';
import { callName, onDay, quoteOf } from './wording';

/** They asked to meet or talk, or agreed to, and no time is fixed. */
export const proposeTimes: Step = {
  kind: 'propose-times',
  need: 'meet',
  propose({ asks, ahead, calendar, record, acquaintance, talk }) {
    if (record === null && acquaintance === 'stranger') return null;
    const ask = asks.findLast(({ signal }) => signal.type === 'meeting-request');
    if (ask === undefined || (ahead.some(({ what }) => what === 'meeting') && !talk.refusedTime)) return null;
    const { mail, signal } = ask;
    const who = callName(mail.from);
    const when = onDay(mail, calendar);
    const waited = mail.at === null ? 0 : workingDaysBetween(mail.at.day, calendar.today, calendar.ours);
    return {
      kind: 'propose-times',
      title: `Propose times to ${who}`,
      why: `${who} spoke of a meeting${when}; no time is fixed.${whenBothWork(calendar)}`,
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: { impact: 0.85, confidence: 0.85, urgency: Math.min(1, 0.8 + 0.1 * waited), effort: 0.25 },
    };
  },
};
