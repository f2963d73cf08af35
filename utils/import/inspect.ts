import { FIELDS_OF } from './fields/fields-of';
import type { Preset } from './fields/preset';
import { type KnownExport, recognisePreset } from './fields/recognise-preset';
import { recogniseSystem } from './fields/recognise-system';
import { headingNames } from './headings';
import { askReadings } from './inspect/ask-readings';
import { findHeading, MOST_ABOVE } from './inspect/find-heading';
import { noticesOf } from './inspect/notices';
import { proposeColumns, valuesOf } from './inspect/propose-columns';
import { proposeStages } from './inspect/propose-stages';
import { recogniseTable } from './inspect/recognise-table';
import type { ColumnProposal, Inspection, PreviewRow, Question } from './inspection';
import { type Mapping, NO_SYSTEM, type TableKind, tableKind } from './mapping';
import { PRESETS } from './presets/registry';
import { ImportRefused } from './refused';
import { footerOf } from './rows/footer';
import { makeRowReader } from './rows/make-row-reader';
import { mappedColumns } from './rows/row-cells';
import type { Row, TableSource } from './source';

/** Rows that are looked at: enough to see every stage and how dates are written. */
const MOST_ROWS = 20_000;
/** Cells that are kept at once, so that ten thousand columns do not fill the memory. */
const MOST_CELLS = 2_000_000;
/** Bytes that are looked at where rows are long. */
const MOST_BYTES = 32_000_000;
const PREVIEW_ROWS = 20;
const MOST_COLUMNS = 16_384;
/** Columns by which the kind of a table is told. */
const TELLING_COLUMNS = 500;

export type InspectOptions = {
  /** The day of the import, `YYYY-MM-DD`, and the zone that the user lives in. */
  today: string;
  timeZone: string;
  /** Hosts of CRMs that the user has added: where the book may know the file's records from. */
  hosts: readonly string[];
  /** What the user says that the rows are; else it is recognised. */
  table?: TableKind;
};

type Sample = { rows: Row[]; isWhole: boolean };

async function sampleOf(source: TableSource): Promise<Sample> {
  const rows: Row[] = [];
  let cells = 0;
  for await (const batch of source.rows()) {
    for (const row of batch.rows) {
      rows.push(row);
      cells += row.cells.length;
      if (rows.length >= MOST_ROWS || cells >= MOST_CELLS) return { rows, isWhole: false };
    }
    if (batch.bytesRead > MOST_BYTES && rows.length > 0)
      return { rows, isWhole: batch.bytesRead >= source.bytes };
  }
  return { rows, isWhole: true };
}

function refuseEmpty(rows: readonly Row[], heading: number | null): void {
  if (rows.length === 0) throw new ImportRefused('This file is empty: it has no rows.');
  const width = Math.max(...rows.slice(0, 50).map(({ cells }) => cells.length));
  if (width > MOST_COLUMNS) {
    throw new ImportRefused(
      `This file has ${width} columns; ${MOST_COLUMNS} is the most. Is the delimiter right?`,
    );
  }
  if (heading !== null && rows.length <= heading + 1) {
    throw new ImportRefused('This file has a heading and no rows below it.');
  }
}

/** The columns as each kind of table would have them, and the kind that they make best. */
function chooseTable(
  headings: readonly string[],
  rows: readonly Row[],
  known: KnownExport | null,
  chosen: TableKind | undefined,
  name: string,
) {
  const fixed = chosen ?? known?.table;
  if (fixed !== undefined) {
    const columns = proposeColumns(headings, rows, fixed, known?.table === fixed ? known : null);
    return { table: fixed, columns, question: null };
  }
  const some = rows.slice(0, 200);
  const first = headings.slice(0, TELLING_COLUMNS);
  const proposals = new Map(
    tableKind.options.map((table) => [table, proposeColumns(first, some, table, null)] as const),
  );
  const { table, isSure, others } = recogniseTable(proposals, name);
  const readings = others.map((value) => ({ value, samples: [] }));
  const question: Question | null = isSure ? null : { about: 'table', readings };
  return { table, columns: proposeColumns(headings, rows, table, null), question };
}

/** The CRMs that are known, each with those of the user's hosts that are its own. */
function systemsOn(hosts: readonly string[]): Inspection['systems'] {
  return PRESETS.map(({ id, name, hosts: own }) => ({
    id,
    name,
    hosts: hosts.filter((host) => own.test(host.replace(/:\d+$/, ''))),
  }));
}

/** The CRM that wrote a file whose headings no preset knows. */
function systemOf(
  { name: fileName }: TableSource,
  headings: readonly string[],
  columns: readonly ColumnProposal[],
  rows: readonly Row[],
): Preset | null {
  const at = columns.findIndex(({ mapping: { field } }) => field === 'id');
  return recogniseSystem({ headings, ids: at < 0 ? [] : valuesOf(rows, at), fileName });
}

function preview(rows: readonly Row[], headings: readonly string[], mapping: Mapping, isSheet: boolean) {
  const reader = makeRowReader(mapping, headings, isSheet);
  return rows.slice(0, PREVIEW_ROWS).map((row): PreviewRow => ({ cells: row.cells, ...reader(row) }));
}

/** The first rows as another mapping than the proposed one reads them. */
export async function previewOf(source: TableSource, mapping: Mapping): Promise<PreviewRow[]> {
  const first: Row[] = [];
  for await (const { rows } of source.rows()) {
    first.push(...rows.slice(0, MOST_ABOVE + PREVIEW_ROWS));
    if (first.length > MOST_ABOVE + PREVIEW_ROWS) break;
  }
  const { heading } = mapping;
  const names = headingNames(
    heading === null ? null : (first[heading]?.cells ?? []),
    heading === null ? mapping.columns.length : 0,
  );
  return preview(first.slice(heading === null ? 0 : heading + 1), names, mapping, source.kind === 'xlsx');
}

/**
 * Looks at the first rows of a file and proposes how to read it: whose export it is, what its rows are, what each
 * column is, how dates and amounts are written, what its stages come to.
 * @throws ImportRefused where it has no rows, or is damaged.
 */
export async function inspect(source: TableSource, options: InspectOptions): Promise<Inspection> {
  const { rows: sample, isWhole } = await sampleOf(source);
  const heading = sample.length === 0 ? null : findHeading(sample);
  refuseEmpty(sample, heading);
  const below = heading === null ? sample : sample.slice(heading + 1);
  const width = heading === null ? Math.max(...below.map(({ cells }) => cells.length)) : 0;
  const headings = headingNames(heading === null ? null : (sample[heading]?.cells ?? []), width);
  const footer = isWhole ? footerOf(below, headings.length) : [];
  const rows = below.slice(0, below.length - footer.length);
  const known = recognisePreset(headings);
  const { table, columns, question } = chooseTable(headings, rows, known, options.table, source.name);
  const written = askReadings(columns, (at) => valuesOf(rows, at, rows.length), options.today);
  const preset = known?.preset ?? systemOf(source, headings, columns, rows);
  const systems = systemsOn(options.hosts);
  const bare: Mapping = {
    table,
    system: preset?.id ?? NO_SYSTEM,
    hosts: systems.find(({ id }) => id === preset?.id)?.hosts ?? [],
    heading,
    columns: columns.map((column) => column.mapping),
    dateOrder: written.dateOrder,
    decimal: written.decimal,
    currency: null,
    timeZone: options.timeZone,
    stages: [],
    today: options.today,
  };
  const isStaged = table === 'deal';
  const stages = isStaged ? proposeStages(rows, mappedColumns(bare, headings), bare, preset) : [];
  const mapping = { ...bare, stages };
  return {
    preset: preset === null ? null : { id: preset.id, name: preset.name },
    systems,
    columns,
    mapping,
    fields: [...FIELDS_OF[table]],
    questions: question === null ? written.questions : [question, ...written.questions],
    notices: noticesOf(columns, rows, mapping, footer),
    preview: preview(rows, headings, mapping, source.kind === 'xlsx'),
    rowsSeen: rows.length,
    isWhole,
  };
}
