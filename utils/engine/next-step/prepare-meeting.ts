import { addWorkingDays, workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import type { Encounter } from '../situation/meetings';
import type { Step } from './step';
import { clip, personName, recordName } from './wording';

const LONGEST_TITLE = 80;

/** "the meeting “Demo”"; the person or record where the meeting has no title. */
function called(situation: Situation, { title }: Encounter): string {
  if (title !== null) return `“${clip(title, LONGEST_TITLE)}”`;
  const name = personName(situation.talk.lastIn?.from) ?? personName(situation.people[0]);
  return `the meeting with ${name ?? recordName(situation)}`;
}

function when({ calendar }: Situation, { start }: Encounter): string {
  if (start.day === calendar.today) return 'It is today';
  return start.day === addWorkingDays(calendar.today, 1, calendar.ours)
    ? `It is on ${calendar.say(start.day)}, the next working day`
    : `It is on ${calendar.say(start.day)}, before the next working day`;
}

/** A meeting with them is within the next working day, and nothing is prepared. */
export const prepareMeeting: Step = {
  kind: 'prepare-meeting',
  need: 'meet',
  propose(situation) {
    const { meetings, record, people, calendar } = situation;
    const { next, isPrepared } = meetings;
    if (next === null || isPrepared || (record === null && people.length === 0)) return null;
    if (next.start.day > addWorkingDays(calendar.today, 1, calendar.ours)) return null;
    return {
      kind: 'prepare-meeting',
      title: `Prepare ${called(situation, next)}`,
      why: `${when(situation, next)}; no agenda, remark or task prepares it.`,
      evidence: null,
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: {
        impact: 0.8,
        confidence: 0.9,
        urgency: next.start.day === calendar.today ? 1 : 0.9,
        effort: 0.25,
      },
    };
  },
};
