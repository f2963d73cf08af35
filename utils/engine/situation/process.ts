import type { EngineCase } from '../../model/case';
import { plain } from './plain';
import { CLOSED_STAGE } from './record';

/** How far a deal can have come, whatever the stages are called. */
export type Milestone = 'demo' | 'proposal' | 'agreed';
export const MILESTONES: readonly Milestone[] = Object.freeze(['demo', 'proposal', 'agreed']);

/** A stage of the process; `place` counts from 1 in order. */
export type ProcessStage = {
  name: string;
  place: number;
  milestone: Milestone | null;
  probability: number | null;
};

/** The open stages in order, the one of the deal in view where the process has it, and how far its name says it is. */
export type Process = {
  stages: ProcessStage[];
  current: ProcessStage | null;
  milestone: Milestone | null;
};

/** What stages are called in nine languages, without accents; the first that fits counts. */
const NAMES: readonly (readonly [Milestone, RegExp])[] = Object.freeze([
  [
    'agreed',
    /negoti|negoci|verhandl|trattativ|onderhandel|contract|vertrag|contrat|verbal|mundlich|agreement|einigung|accord|legal|abschluss|closing|commit|交渉|契約|合意|बातचीत|वार्ता|अनुबंध|सहमति/,
  ],
  [
    'proposal',
    /(?<!value )propos|propuest|voorstel|quot|\boffer|offert|offre|angebot|ofert|devis|presupuest|cotiza|orcament|cotac|preventiv|見積|提案|प्रस्ताव|कोटेशन/,
  ],
  ['demo', /\bdemo|vorfuhrung|prasentation|presenta|apresenta|dimostrazione|デモ|プレゼン|डेमो|प्रदर्शन/],
]);

const milestoneOf = (name: string): Milestone | null =>
  NAMES.find(([, pattern]) => pattern.test(plain(name)))?.[0] ?? null;

/** The process as the case gives it; a stage that it does not list stands outside, and is told by its name. */
export function readProcess({ stages: written, deal }: EngineCase): Process {
  const stages = (written ?? [])
    .map((stage, index) => ({ stage, order: stage.order ?? index }))
    .filter(({ stage }) => !CLOSED_STAGE.test(stage.name))
    .sort((one, other) => one.order - other.order)
    .map(({ stage }, index) => ({
      name: stage.name.trim(),
      place: index + 1,
      milestone: milestoneOf(stage.name),
      probability: stage.probability ?? null,
    }));
  const name = deal?.stage?.trim();
  const current = stages.find((stage) => name !== undefined && plain(stage.name) === plain(name));
  return { stages, current: current ?? null, milestone: name === undefined ? null : milestoneOf(name) };
}
