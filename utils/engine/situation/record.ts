import type { CaseDeal, EngineCase } from '../../model/case';
import { type Calendar, type Day, daysBetween, type Moment } from '../calendar';

/** The stage of a deal within its process. */
export type StageFacts = {
  name: string;
  /** 0 to 1; null where neither the stage nor its place tells. */
  probability: number | null;
  typicalDays: number | null;
  /** Typical days from here to the end: what is left of this stage and all after it; null where one is unknown. */
  daysToEnd: number | null;
};

/** The deal or lead in view. */
export type RecordFacts = {
  kind: 'deal' | 'lead';
  name: string | null;
  open: boolean;
  stage: StageFacts | null;
  stageEntered: Moment | null;
  created: Moment | null;
  closeDate: Day | null;
  amount: number | null;
  nextStep: string | null;
};

/** What stages of deals that are over are called. */
export const CLOSED_STAGE =
  /(?:^|closed[\s-]*)(?:won|lost)\b|^(?:gewonnen|verloren|gagné|perdu|ganad[oa]|perdid[oa]|ganho|ganha|vint[oa]|pers[oa]$|受注|成約|失注|जीत|हार)/i;
const CLOSED_LEAD = /convert|disqualif|closed|dead|lost|won|recycled/i;

/** A deal without a status is open unless its stage says otherwise. */
const isOpenDeal = (deal: CaseDeal) =>
  deal.status == null ? !CLOSED_STAGE.test(deal.stage ?? '') : deal.status === 'open';

const sum = (counts: (number | null)[]) => counts.reduce<number>((total, count) => total + (count ?? 0), 0);

function stageOf(input: EngineCase, entered: Moment | null, today: Day): StageFacts | null {
  const name = input.deal?.stage?.trim();
  if (!name) return null;
  const stages = (input.stages ?? [])
    .map((stage, index) => ({ ...stage, place: stage.order ?? index }))
    .sort((one, other) => one.place - other.place);
  const index = stages.findIndex((stage) => stage.name.trim().toLowerCase() === name.toLowerCase());
  const stage = stages[index];
  const rest = index < 0 ? [] : stages.slice(index).filter(({ name: later }) => !CLOSED_STAGE.test(later));
  const spent = entered === null ? 0 : Math.max(0, daysBetween(entered.day, today));
  const days = rest.map(({ typicalDays }) => typicalDays ?? null);
  return {
    name,
    probability: stage?.probability ?? null,
    typicalDays: stage?.typicalDays ?? null,
    daysToEnd:
      days.includes(null) || stage?.typicalDays == null
        ? null
        : sum(days) - Math.min(spent, stage.typicalDays),
  };
}

/** What is known of the deal, or else the lead, in view; null when there is neither. */
export function readRecord(input: EngineCase, calendar: Calendar): RecordFacts | null {
  const { deal, lead } = input;
  const none = { stage: null, stageEntered: null, closeDate: null, amount: null, nextStep: null };
  if (deal != null) {
    const stageEntered = calendar.read(deal.stageEnteredAt);
    return {
      kind: 'deal',
      name: deal.name?.trim() || null,
      open: isOpenDeal(deal),
      stage: stageOf(input, stageEntered, calendar.today),
      stageEntered,
      created: calendar.read(deal.createdAt),
      closeDate: calendar.read(deal.closeDate)?.day ?? null,
      amount: deal.amount ?? null,
      nextStep: deal.nextStep?.trim() || null,
    };
  }
  if (lead == null) return null;
  const name = lead.name?.trim() || lead.company?.trim() || null;
  return {
    kind: 'lead',
    name,
    open: !CLOSED_LEAD.test(lead.status ?? ''),
    ...none,
    created: calendar.read(lead.createdAt),
  };
}
