import type { TableKind } from '../mapping';
import { PRESETS } from '../presets/registry';
import { columnsOf, type Preset, type PresetColumn, plainHeading } from './preset';

/** A known export: whose it is, what its rows are, and its columns by plain heading. */
export type KnownExport = { preset: Preset; table: TableKind; columns: ReadonlyMap<string, PresetColumn> };

const TELLING = 4;
/** A preset's own heading and two of its others, or two of its own. */
const ENOUGH = 6;
/** Of a file with one heading of the preset's own so many must be the preset's at all: others have a "Contact Name" too. */
const SHARE = 0.5;

/** Columns by heading; the first of two alike. */
const byHeading = (columns: readonly PresetColumn[]) =>
  new Map(columns.toReversed().map((column) => [column.heading, column] as const));

const KNOWN: readonly KnownExport[] = PRESETS.flatMap((preset) =>
  preset.tables.map((table) => ({ preset, table: table.table, columns: byHeading(columnsOf(table)) })),
);

function pointsOf({ columns }: KnownExport, headings: readonly string[]): number {
  const found = headings.flatMap((heading) => columns.get(heading) ?? []);
  const telling = found.filter(({ isTelling }) => isTelling).length;
  if (telling === 0 || (telling === 1 && found.length < headings.length * SHARE)) return 0;
  return telling * TELLING + found.filter(({ field }) => field !== null).length;
}

/** The CRM whose export this is by its headings, in any order and case; null where it is none that is known. */
export function recognisePreset(headings: readonly string[]): KnownExport | null {
  const plain = [...new Set(headings.map(plainHeading))];
  const scored = KNOWN.map((known) => ({ known, points: pointsOf(known, plain) }));
  const [best] = scored.sort((a, b) => b.points - a.points);
  return best !== undefined && best.points >= ENOUGH ? best.known : null;
}
