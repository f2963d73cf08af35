import { workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import { MILESTONES } from '../situation/process';
import type { Step } from './step';
import { listed, recordName } from './wording';

/** From this stated chance on, or in the second half of the process, a deal is offered: it has a value and a day. */
const OFFERED = 0.5;
/** From this one on it is settled, and somebody must sign. */
const SETTLED = 0.7;

type Field = { field: string; name: string };

/** How far the stage is: by its name, else by its chance, else by its place. */
function stageReaches({ process, record }: Situation) {
  const { current, stages, milestone } = process;
  const probability = current?.probability ?? record?.stage?.probability ?? null;
  const isNamed = milestone !== null && MILESTONES.indexOf(milestone) >= MILESTONES.indexOf('proposal');
  const isLate = current !== null && stages.length > 2 && current.place * 2 > stages.length + 1;
  return {
    known: current !== null && current.place > 1,
    offered: isNamed || (milestone === null && (probability === null ? isLate : probability >= OFFERED)),
    settled: milestone === 'agreed' || (probability ?? 0) >= SETTLED,
  };
}

/** The fields that the stage needs and the record lacks, the weightiest first. */
function missing(situation: Situation): Field[] {
  const { record, dealPeople, talk, isOfWeight } = situation;
  const reaches = stageReaches(situation);
  const told = dealPeople.some(({ decides }) => decides !== null);
  const found: (Field | false)[] = [
    reaches.offered && !record?.amount && { field: 'amount', name: 'amount' },
    reaches.offered && record?.closeDate === null && { field: 'closeDate', name: 'close date' },
    (reaches.known || reaches.offered) &&
      dealPeople.length === 0 &&
      talk.them.length === 0 && { field: 'contacts', name: 'contact' },
    // Of a deal of weight, who decides is found out by involving others.
    reaches.settled &&
      told &&
      !isOfWeight &&
      !dealPeople.some(({ decides }) => decides === 'yes' || decides === 'maybe') && {
        field: 'decider',
        name: 'decision maker',
      },
  ];
  return found.filter((field) => field !== false);
}

/** A field that the stage needs is missing. Where no roles are kept at all, nobody is missed who decides. */
export const fillField: Step = {
  kind: 'fill-field',
  need: 'data',
  propose(situation) {
    const { record, calendar } = situation;
    if (record?.kind !== 'deal' || !record.open || record.stage === null) return null;
    const fields = missing(situation);
    const [first] = fields;
    if (first === undefined) return null;
    const names = listed(fields.map(({ name }) => name));
    return {
      kind: 'fill-field',
      title: `Add the ${names} of ${recordName(situation)}`,
      why: `A deal in ${record.stage.name} needs ${fields.length > 1 ? 'them' : 'it'}, and ${fields.length > 1 ? 'they are' : 'it is'} not known.`,
      evidence: null,
      due: workingDayFrom(calendar.today, calendar.ours),
      sets: { field: first.field, to: null },
      parts: { impact: 0.5, confidence: 0.85, urgency: 0.4, effort: 0.15 },
    };
  },
};
