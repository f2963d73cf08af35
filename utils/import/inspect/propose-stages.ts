import { statusOfStage } from '../../context/records/status-words';
import { readChance } from '../cells/chance';
import type { Preset } from '../fields/preset';
import type { Mapping, StageMapping } from '../mapping';
import { dealStatus, stageKey } from '../rows/deal-status';
import { type Columns, rowCells } from '../rows/row-cells';
import type { Row } from '../source';

const MOST_STAGES = 200;
/** Words of stages in the order in which they come, where nothing else tells it. */
const COMMON: readonly [RegExp, number][] = [
  [/prospect|suspect|inbound|new\b|neu|nouveau|nuev|nov[oa]|nuov|identif|lead\b|新規/i, 0.1],
  [/contact|engag|kontakt|connect|appointment|erstgespräch|discovery|接触/i, 0.2],
  [/qualif|qualifiz|need|analys|bedarf|assess|scop|ヒアリング/i, 0.3],
  [/demo|present|präsent|evaluat|trial|pilot|poc\b|value|solution|develop|提案前/i, 0.5],
  [/propos|quot|angebot|offer|devis|propuesta|cotiza|propost|offert|見積|提案/i, 0.65],
  [/negot|verhand|négoc|negoc|trattat|review|legal|procure|onderhand|交渉/i, 0.8],
  [/contract|vertrag|verbal|commit|sign|closing|contrat|契約/i, 0.9],
];

type Seen = { name: string; rows: number; first: number; chances: number[]; statuses: Map<string, number> };

/** The stages of the rows, with the chances and ends that stand beside them. */
function seenStages(rows: readonly Row[], columns: Columns, mapping: Mapping): Seen[] {
  const seen = new Map<string, Seen>();
  for (const row of rows) {
    const cells = rowCells(row, columns, mapping);
    const name = cells.text('stage');
    if (name === null || (seen.size >= MOST_STAGES && !seen.has(stageKey(name)))) continue;
    const known: Seen = seen.get(stageKey(name)) ?? {
      name,
      rows: 0,
      first: seen.size,
      chances: [],
      statuses: new Map(),
    };
    seen.set(stageKey(name), known);
    known.rows += 1;
    const status = dealStatus(cells, null, new Map());
    if (status !== null) known.statuses.set(status, (known.statuses.get(status) ?? 0) + 1);
    const read = readChance(cells.raw('probability')[0]);
    if (read !== null) known.chances.push(read);
  }
  return [...seen.values()];
}

/** Won or lost where nearly all rows in the stage are; a column of its own says it of most stages better. */
function endOf({ name, rows, statuses }: Seen): StageMapping['status'] {
  const named = statusOfStage(name);
  if (named !== null) return named;
  const closed = (['won', 'lost'] as const).find((status) => (statuses.get(status) ?? 0) >= rows * 0.95);
  return closed !== undefined && rows >= 3 && !statuses.has('open') ? closed : 'open';
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

function chanceOf(
  { name, chances }: Seen,
  status: StageMapping['status'],
  usual: ReadonlyMap<string, number>,
) {
  if (status !== 'open') return status === 'won' ? 1 : 0;
  const named = /(\d{1,3})\s?%/.exec(name)?.[1];
  return (
    median(chances) ?? (named === undefined ? null : Number(named) / 100) ?? usual.get(stageKey(name)) ?? null
  );
}

/** Where a stage comes: by the number that its name begins with, by its chance, by common words, as it was met. */
function placeOf({ name, first }: Seen, chance: number | null, count: number): number {
  const number = /^\s*(?:stage |phase |s)?(\d{1,2})\s*[-–.:)\s]/i.exec(name)?.[1];
  if (number !== undefined) return Number(number) - 100;
  return chance ?? COMMON.find(([form]) => form.test(name))?.[1] ?? 0.4 + (first / (count + 1)) * 0.05;
}

/** The usual chances of a known CRM's stages. */
function usualChances(preset: Preset | null): ReadonlyMap<string, number> {
  const pairs = (preset?.stages ?? '')
    .split('|')
    .filter(Boolean)
    .map((each) => each.split('='));
  return new Map(pairs.map(([name = '', percent]) => [stageKey(name), Number(percent) / 100]));
}

/** What the stages of the file come to, open ones in their order, then won, then lost. */
export function proposeStages(
  rows: readonly Row[],
  columns: Columns,
  mapping: Mapping,
  preset: Preset | null,
): StageMapping[] {
  const seen = seenStages(rows, columns, mapping);
  const usual = usualChances(preset);
  const ends = ['open', 'won', 'lost'];
  const placed = seen.map((stage) => {
    const status = endOf(stage);
    const probability = chanceOf(stage, status, usual);
    return { name: stage.name, status, probability, place: placeOf(stage, probability, seen.length) };
  });
  return placed
    .sort((a, b) => ends.indexOf(a.status) - ends.indexOf(b.status) || a.place - b.place)
    .map(({ place: _, ...stage }, at) => ({ ...stage, order: at + 1 }));
}
