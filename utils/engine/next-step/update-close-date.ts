import { daysBetween, workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import type { Step } from './step';
import { callName, quoteOf, recordName } from './wording';

/** A date is doubted only when it is this near and the process usually takes several times what is left. */
const NEAR_DAYS = 14;
const TOO_LITTLE = 3;

type Doubt = { why: string; evidence: ReturnType<typeof quoteOf>; confidence: number; urgency: number };

/** They named a day for their decision or return that lies behind the close date. */
function saidLater({ talk, calendar }: Situation, closeDate: string): Doubt | null {
  const mail = talk.lastIn;
  const signal = mail?.said?.signals.find(({ due }) => due !== null && due > closeDate);
  if (mail == null || signal?.due == null) return null;
  const when = mail.at === null ? '' : `on ${calendar.say(mail.at.day)} `;
  return {
    why: `${callName(mail.from)} named ${calendar.say(signal.due)} ${when}as the time to go on; the close date is ${calendar.say(closeDate)}.`,
    evidence: quoteOf(signal.text, mail),
    confidence: 0.8,
    urgency: 0.5,
  };
}

function doubt(situation: Situation, closeDate: string): Doubt | null {
  const { calendar, record } = situation;
  const left = daysBetween(calendar.today, closeDate);
  const stage = record?.stage ?? null;
  if (left < 0) {
    const passed = left === -1 ? '1 day' : `${-left} days`;
    return {
      why: `The close date was ${calendar.say(closeDate)}, ${passed} ago; the deal is still open${stage === null ? '' : ` in ${stage.name}`}.`,
      evidence: null,
      confidence: 0.95,
      urgency: Math.min(0.8, 0.5 + 0.01 * -left),
    };
  }
  const later = saidLater(situation, closeDate);
  if (later !== null || stage?.daysToEnd == null) return later;
  if (left > NEAR_DAYS || left * TOO_LITTLE >= stage.daysToEnd) return null;
  return {
    why: `The close date is ${calendar.say(closeDate)}; from ${stage.name} on, ${stage.daysToEnd} more days are typical.`,
    evidence: null,
    confidence: 0.6,
    urgency: 0.4,
  };
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
    return {
      kind: 'update-close-date',
      title: `Move the close date of ${recordName(situation)}`,
      why,
      evidence,
      due: workingDayFrom(calendar.today),
      parts: { impact: 0.5, confidence, urgency, effort: 0.2 },
    };
  },
};
