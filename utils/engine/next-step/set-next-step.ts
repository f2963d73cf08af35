import { workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import type { Step } from './step';
import { personName, recordName } from './wording';

function explain({ overdue, lastTouch, record, calendar }: Situation): string {
  if (overdue !== null) {
    const title = overdue.title === null ? 'A task' : `“${overdue.title.slice(0, 120)}”`;
    return `${title} was due on ${calendar.say(overdue.day)}; nothing is planned after it.`;
  }
  const nothing = 'No task, meeting or next step is planned';
  if (lastTouch !== null) return `${nothing}; the last contact was on ${calendar.say(lastTouch.day)}.`;
  const since = record?.created ?? null;
  return since === null ? `${nothing}.` : `${nothing} since it was created on ${calendar.say(since.day)}.`;
}

/** A deal of which nothing is known, not so much as a name, is nothing to plan for. */
const isKnown = ({ record, people, lastTouch }: Situation) =>
  record !== null &&
  (record.name !== null || record.stage !== null || people.length > 0 || lastTouch !== null);

/** An open deal has no task, meeting or agreed step ahead, and nobody's clock runs. */
export const setNextStep: Step = {
  kind: 'set-next-step',
  need: 'move',
  propose(situation) {
    const { record, wait, talk, people, calendar } = situation;
    if (record?.kind !== 'deal' || !record.open || wait !== null || !isKnown(situation)) return null;
    const name = personName(talk.lastIn?.from) ?? personName(people[0]);
    return {
      kind: 'set-next-step',
      title:
        name === null ? `Set a next step for ${recordName(situation)}` : `Agree the next step with ${name}`,
      why: explain(situation),
      evidence: null,
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: { impact: 0.5, confidence: 0.8, urgency: 0.4, effort: 0.2 },
    };
  },
};
