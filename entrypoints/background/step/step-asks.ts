import { bouncedLead, bouncedOf } from '../../../utils/context/bounced';
import type { Suggestion } from '../../../utils/model/answer';
import type { Contact, Deal, Lead, Stage } from '../../../utils/model/book';
import type { StepQuestion } from '../../../utils/model/step-question';

/** The record that a step is about, with its people, and the process of the team. */
type Asked = {
  deal: Deal | null;
  lead: Lead | null;
  people: readonly Contact[];
  stages: readonly Stage[];
};

function askStage(to: string | null, { deal, stages }: Asked): StepQuestion | null {
  const names = [...stages].sort((a, b) => a.order - b.order).map(({ name }) => name);
  // A stage of the CRM's own that the settings do not list can be chosen all the same.
  const all = to === null || names.includes(to) ? names : [...names, to];
  const others = all.filter((name) => name !== deal?.stage);
  return others.length === 0 ? null : { what: 'stage', stages: others, first: to };
}

function askField(field: string | undefined, { deal }: Asked): StepQuestion | null {
  if (field === 'amount') return { what: 'amount', currency: deal?.currency ?? null };
  if (field === 'closeDate') return { what: 'close-date' };
  return field === undefined ? null : { what: 'person' };
}

function askAddress({ deal, lead, people }: Asked): StepQuestion {
  const bounced = deal === null ? (lead === null ? null : bouncedLead(lead)) : bouncedOf(people);
  return bounced === null
    ? { what: 'person' }
    : { what: 'address', name: bounced.name ?? lead?.name ?? null, old: bounced.email };
}

/** What the one button of a step must ask first; null where it asks nothing, or a day alone. */
export function stepAsks({ kind, sets, play }: Suggestion, asked: Asked): StepQuestion | null {
  // A play says itself to which stage and to which day.
  if (play !== undefined) return null;
  if (kind === 'advance-stage') return askStage(sets?.to ?? null, asked);
  if (kind === 'fill-field') return askField(sets?.field, asked);
  return kind === 'fix-address' ? askAddress(asked) : null;
}
