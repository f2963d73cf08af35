import { workingDayFrom } from '../calendar';
import type { Step } from './step';
import { callName, onDay, quoteOf, recordName } from './wording';

/** They declined for good. */
export const markLost: Step = {
  kind: 'mark-lost',
  need: 'outcome',
  propose(situation) {
    const { record, decision, calendar } = situation;
    if (record?.kind !== 'deal' || !record.open || decision?.what !== 'declined') return null;
    const { mail, signal } = decision;
    const when = onDay(mail, calendar);
    const stage = record.stage === null ? '' : ` in ${record.stage.name}`;
    return {
      kind: 'mark-lost',
      title: `Mark ${recordName(situation)} as lost`,
      why: `${callName(mail.from)} declined${when}; the deal is still open${stage}.`,
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: { impact: 0.8, confidence: 0.85, urgency: 0.8, effort: 0.1 },
    };
  },
};
