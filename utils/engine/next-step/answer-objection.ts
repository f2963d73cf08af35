import { addWorkingDays, workingDayFrom, workingDaysBetween } from '../calendar';
import type { About } from '../signals/acts/act-words';
import type { Step } from './step';
import { callName, onDay, quoteOf, thingOf } from './wording';

const DOUBT: Readonly<Record<About, { on: string; gave: string }>> = {
  price: { on: 'on price', gave: 'the price' },
  timing: { on: 'on timing', gave: 'the timing' },
  competitor: { on: 'about a competitor', gave: 'another supplier' },
  authority: { on: 'on who decides', gave: 'those who decide' },
  trust: { on: 'on trust', gave: 'a doubt about us' },
};

/** They raised price, timing, competitor, authority or trust as a reason not to go on. */
export const answerObjection: Step = {
  kind: 'answer-objection',
  need: 'answer',
  propose({ asks, calendar, record, decision, meetings, silence }) {
    const doubt = asks.findLast(({ signal }) => signal.type === 'objection');
    if (doubt === undefined || record?.open !== true || decision !== null) return null;
    const { mail, signal } = doubt;
    // Who says when to go on wants to be left till then.
    if (mail.said?.signals.some(({ type }) => type === 'deferral')) return null;
    // Who keeps a meeting with us has the time.
    if (meetings.next !== null && signal.about === 'timing') return null;
    // Whom we meet tomorrow is answered there.
    if (meetings.next !== null && meetings.next.start.day <= addWorkingDays(calendar.today, 1, calendar.ours))
      return null;
    // Who asks for a price or a meeting in the same breath goes on: that comes first.
    const goesOn = mail.said?.signals.some(
      ({ type }) => type === 'price-request' || type === 'meeting-request',
    );
    const about = DOUBT[signal.about ?? 'trust'];
    const when = onDay(mail, calendar);
    const waited = mail.at === null ? 0 : workingDaysBetween(mail.at.day, calendar.today, calendar.ours);
    return {
      kind: 'answer-objection',
      title: `Answer ${thingOf(mail.from, 'objection')} ${about.on}`,
      why: `${callName(mail.from)} gave ${about.gave}${when} as a reason not to go on; nothing was sent since.`,
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: {
        impact: 0.9,
        confidence: goesOn ? 0.6 : 0.85,
        // After so long an answer alone wakes nobody.
        urgency: silence?.isLong ? 0.4 : Math.min(1, 0.8 + 0.1 * waited),
        effort: 0.28,
      },
    };
  },
};
