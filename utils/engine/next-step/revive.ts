import { workingDayFrom } from '../calendar';
import type { Step } from './step';
import { personName, recordName } from './wording';

/** "11 weeks". */
const weeks = (days: number) => `${Math.floor(days / 7)} weeks`;

/** An open deal has been silent on both sides for long: one last attempt, or close it. */
export const revive: Step = {
  kind: 'revive',
  need: 'move',
  propose(situation) {
    const { record, silence, wait, talk, people, lastTouch, calendar } = situation;
    if (record?.kind !== 'deal' || !record.open || !silence?.isLong || lastTouch === null) return null;
    if (wait !== null && wait.kind !== 'agreed') return null;
    const name = personName(talk.lastIn?.from) ?? personName(people[0]);
    const typical = record.stage?.typicalDays ?? null;
    const pace = typical === null ? '' : `; a deal usually takes ${typical} days in ${record.stage?.name}`;
    return {
      kind: 'revive',
      title: `Try ${name ?? recordName(situation)} one last time, or close the deal`,
      why: `Nothing from either side since ${calendar.say(lastTouch.day)}, ${weeks(silence.days)} ago${pace}.`,
      evidence: null,
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: { impact: 0.65, confidence: 0.8, urgency: 0.75, effort: 0.25 },
    };
  },
};
