import type { TableKind } from '../mapping';
import { PRESETS } from '../presets/registry';
import { columnsOf, type Preset, type PresetColumn, plainHeading } from './preset';

/** A known export: whose it is, what its rows are, and its columns by plain heading. */
export type KnownExport = { preset: Preset; table: TableKind; columns: ReadonlyMap<string, PresetColumn> };

type Scored = KnownExport & { points: number };

const TELLING = 4;
/** A preset's own heading and two of its others, or two of its own. */
const ENOUGH = 6;

function scored(preset: Preset, at: number, headings: ReadonlySet<string>): Scored {
  const table = preset.tables[at] as Preset['tables'][number];
  const columns = new Map<string, PresetColumn>();
  for (const column of columnsOf(table))
    if (!columns.has(column.heading)) columns.set(column.heading, column);
  const found = [...columns.values()].filter(({ heading }) => headings.has(heading));
  const telling = found.filter(({ isTelling }) => isTelling).length;
  const mapped = found.filter(({ field }) => field !== null).length;
  return { preset, table: table.table, columns, points: telling === 0 ? 0 : telling * TELLING + mapped };
}

/** The CRM whose export this is by its headings, in any order and case; null where it is none that is known. */
export function recognisePreset(headings: readonly string[]): KnownExport | null {
  const plain = new Set(headings.map(plainHeading));
  const all = PRESETS.flatMap((preset) => preset.tables.map((_, at) => scored(preset, at, plain)));
  const [best] = all.sort((a, b) => b.points - a.points);
  return best !== undefined && best.points >= ENOUGH ? best : null;
}
