import type { Suggestion } from '../../model/answer';
import { addDays, type Day, daysBetween, workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import type { Step } from './step';
import { callName, quoteOf, recordName } from './wording';

/** A date is doubted only when it is this near and the process usually takes several times what is left. */
const NEAR_DAYS = 14;
const TOO_LITTLE = 3;

/** Why the date cannot stand, and the one that the facts speak for; `to` is null where they name none. */
type Doubt = {
  why: string;
  to: Day | null;
  confidence: number;
  urgency: number;
  evidence?: Suggestion['evidence'];
};

/** They named a day for their decision or return that lies behind the close date. */
function saidLater({ decisionDay, calendar }: Situation, closeDate: Day): Doubt | null {
  if (decisionDay === null || decisionDay.from <= closeDate) return null;
  const { mail, at, from, to, text } = decisionDay;
  const said = mail === null ? 'A note of' : `${callName(mail.from)} named ${calendar.say(from)} on`;
  const rest = mail === null ? ` names ${calendar.say(from)}` : '';
  return {
    why: `${said} ${calendar.say(at.day)}${rest} as the time to go on; the close date is ${calendar.say(closeDate)}.`,
    to: workingDayFrom(to, calendar.ours),
    evidence: quoteOf(text, decisionDay),
    confidence: 0.85,
    urgency: 0.5,
  };
}

/** The next meeting with them is later: nothing will be settled before. */
function meetsLater({ meetings, calendar }: Situation, closeDate: Day): Doubt | null {
  const day = meetings.next?.start.day;
  if (day === undefined || day <= closeDate) return null;
  return {
    why: `The next meeting with them is on ${calendar.say(day)}; the close date is ${calendar.say(closeDate)}.`,
    to: null,
    confidence: 0.75,
    urgency: 0.5,
  };
}

/** The day on which the process usually ends from here; null where its length is not known. */
function usualEnd({ record, calendar }: Situation): Day | null {
  const days = record?.stage?.daysToEnd;
  return days == null ? null : workingDayFrom(addDays(calendar.today, Math.max(1, days)), calendar.ours);
}

function hasPassed(situation: Situation, closeDate: Day): Doubt | null {
  const { calendar, record, silence } = situation;
  const late = daysBetween(closeDate, calendar.today);
  if (late <= 0) return null;
  const stage = record?.stage ?? null;
  return {
    why: `The close date was ${calendar.say(closeDate)}, ${late === 1 ? '1 day' : `${late} days`} ago; the deal is still open${stage === null ? '' : ` in ${stage.name}`}.`,
    to: usualEnd(situation),
    confidence: 0.95,
    // Where nobody has said a word for long, a new date is a wish: whether the deal lives comes first.
    urgency: silence?.isLong ? 0.4 : Math.min(0.8, 0.5 + 0.01 * late),
  };
}

/** What is left of the time is a fraction of what the stages ahead usually take. */
function takesLonger(situation: Situation, closeDate: Day): Doubt | null {
  const { calendar, record } = situation;
  const left = daysBetween(calendar.today, closeDate);
  const stage = record?.stage;
  if (stage?.daysToEnd == null || left > NEAR_DAYS || left * TOO_LITTLE >= stage.daysToEnd) return null;
  return {
    why: `The close date is ${calendar.say(closeDate)}; from ${stage.name} on, ${stage.daysToEnd} more days are typical.`,
    to: usualEnd(situation),
    confidence: 0.6,
    urgency: 0.4,
  };
}

/** The close date has passed or cannot hold on the facts. What they named is the date to set, also for one that passed. */
function doubt(situation: Situation, closeDate: Day): Doubt | null {
  const later = saidLater(situation, closeDate);
  const passed = hasPassed(situation, closeDate);
  if (passed !== null) return { ...passed, to: later?.to ?? passed.to };
  return later ?? meetsLater(situation, closeDate) ?? takesLonger(situation, closeDate);
}

/** The close date has passed or cannot hold on the facts. */
export const updateCloseDate: Step = {
  kind: 'update-close-date',
  need: 'date',
  propose(situation) {
    const { record, calendar } = situation;
    if (record?.kind !== 'deal' || !record.open || record.closeDate === null) return null;
    const found = doubt(situation, record.closeDate);
    if (found === null) return null;
    const { why, evidence, confidence, urgency } = found;
    const to = found.to !== null && found.to > calendar.today ? found.to : null;
    return {
      kind: 'update-close-date',
      title: `Move the close date of ${recordName(situation)}${to === null ? '' : ` to ${calendar.say(to)}`}`,
      why,
      evidence: evidence ?? null,
      due: workingDayFrom(calendar.today, calendar.ours),
      sets: { field: 'closeDate', to },
      parts: { impact: 0.5, confidence, urgency, effort: 0.2 },
    };
  },
};
