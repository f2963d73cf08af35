import { addWorkingDays, daysBetween } from '../calendar';
import type { Situation } from '../situation';
import type { Step } from './step';
import { callName, recordName } from './wording';

/** Finding a second person takes some days, so it is not due at once. */
const DAYS = 3;
/** With this many days to the close date it presses. */
const NEAR_DAYS = 45;

/** What the deal hangs on, in words; null where several people carry it and one of them decides. */
function hangsOn({ dealPeople, people }: Situation): string | null {
  const [first] = dealPeople;
  if (first === undefined) return null;
  const told = dealPeople.some(({ decides }) => decides !== null);
  const isDecided = dealPeople.some(({ decides }) => decides === 'yes' || decides === 'maybe');
  if (people.length < 2)
    return told && !isDecided
      ? `It rests on ${callName(first.party)} alone, who does not decide`
      : `It rests on ${callName(first.party)} alone`;
  return told && !isDecided ? `None of its ${dealPeople.length} contacts decides` : null;
}

/** The first stage of a process is no time to ask for more people. */
const isEarly = ({ process }: Situation) => process.current?.place === 1;

/** A deal of weight rests on one contact, or on nobody who decides. */
export const involveOthers: Step = {
  kind: 'involve-others',
  need: 'people',
  propose(situation) {
    const { record, isOfWeight, dealPeople, calendar } = situation;
    if (record?.kind !== 'deal' || !record.open || !isOfWeight || isEarly(situation)) return null;
    const why = hangsOn(situation);
    if (why === null) return null;
    const decided = dealPeople.some(({ decides }) => decides === 'yes');
    const left = record.closeDate === null ? null : daysBetween(calendar.today, record.closeDate);
    const weight = 'it is one of the larger deals';
    return {
      kind: 'involve-others',
      title: decided
        ? `Win a second contact for ${recordName(situation)}`
        : `Find out who decides on ${recordName(situation)}`,
      why: `${why}; ${weight}.`,
      evidence: null,
      due: addWorkingDays(calendar.today, DAYS, calendar.ours),
      parts: {
        impact: 0.8,
        confidence: decided ? 0.65 : 0.75,
        urgency: left !== null && left <= NEAR_DAYS ? 0.55 : 0.45,
        effort: 0.3,
      },
    };
  },
};
