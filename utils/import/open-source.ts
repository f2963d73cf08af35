import { linesOf } from '../log/lines';
import { ImportRefused } from './refused';
import { sniff } from './sniff';
import type { Source, TextForm } from './source';
import { detectDelimiter } from './text/delimiter';
import { detectEncoding } from './text/encoding';
import { eachPiece, eachText } from './text/pieces';
import { textRows } from './text/rows';
import { readSharedStrings } from './xlsx/shared-strings';
import { sheetRows } from './xlsx/sheet-rows';
import { readDateStyles } from './xlsx/styles';
import { readWorkbook } from './xlsx/workbook';
import { openZip, type Packed } from './xlsx/zip';

/** What the user has chosen; what is absent is detected. */
export type OpenOptions = { form?: Partial<TextForm>; sheet?: string };

/** What a ZIP that is no workbook turns out to be. */
const OTHERS: [test: (name: string) => boolean, words: string][] = [
  [(name) => name === 'xl/workbook.bin', 'This is a binary Excel file (.xlsb). Save it as .xlsx or CSV.'],
  [(name) => name === 'word/document.xml', 'This is a Word file. Drop the table as .xlsx or CSV.'],
  [(name) => name === 'content.xml', 'This is an OpenDocument file. Save it as .xlsx or CSV.'],
  [(name) => name.startsWith('index/'), 'This is a Numbers file. Export it as Excel or CSV.'],
  [
    (name) => /\.(?:csv|tsv|txt|xlsx)$/.test(name),
    'This is a ZIP with tables in it. Unpack it and drop the files.',
  ],
];

function refuseOther(packed: Packed): never {
  const names = [...packed.keys()];
  const other = OTHERS.find(([test]) => names.some(test));
  throw new ImportRefused(other?.[1] ?? 'This is a ZIP, but no Excel workbook.');
}

async function openWorkbook(blob: Blob, name: string, chosen: string | undefined): Promise<Source> {
  const packed = await openZip(blob);
  if (!packed.has('xl/workbook.xml')) refuseOther(packed);
  const { sheets, from1904 } = await readWorkbook(packed);
  const sheet = sheets.find((one) => one.name === chosen) ?? sheets[0];
  if (sheet === undefined) throw new ImportRefused('This workbook has no sheet.');
  const context = {
    strings: await readSharedStrings(packed),
    dateStyles: await readDateStyles(packed),
    from1904,
  };
  const rows = () => sheetRows(packed, sheet.path, context, blob.size);
  const names = sheets.map((one) => one.name);
  return { kind: 'xlsx', name, bytes: blob.size, sheets: names, sheet: sheet.name, rows };
}

/** Whole lines from the start of the file; the file's own end counts as one. */
async function sampleOf(blob: Blob, encoding: string): Promise<string> {
  for await (const { text, bytesRead } of eachText(blob, encoding)) {
    const end = text.lastIndexOf('\n');
    return bytesRead < blob.size && end > 0 ? text.slice(0, end) : text;
  }
  return '';
}

async function openText(blob: Blob, name: string, chosen: Partial<TextForm>): Promise<Source> {
  const encoding = chosen.encoding ?? (await detectEncoding(blob));
  const delimiter = chosen.delimiter ?? detectDelimiter(await sampleOf(blob, encoding));
  const form = { encoding, delimiter };
  return { kind: 'text', name, bytes: blob.size, form, rows: () => textRows(blob, form) };
}

/**
 * Opens a file for import: a table (CSV and its kin, XLSX) or our own log. Nothing of it is read twice at once, and
 * never more than a bounded part is in memory, texts that a workbook shares apart.
 * @throws ImportRefused where it holds no table, in words for the user.
 */
export async function openSource(blob: Blob, name: string, options: OpenOptions = {}): Promise<Source> {
  const kind = await sniff(blob);
  if (kind === 'zip') return openWorkbook(blob, name, options.sheet);
  if (kind === 'log') return { kind, name, bytes: blob.size, lines: () => linesOf(eachPiece(blob)) };
  return openText(blob, name, options.form ?? {});
}
