import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** A ZIP of these texts by name. */
export async function zipOf(files: Readonly<Record<string, string>>): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return writer.close();
}

export type WorkbookParts = {
  /** Inner XML of `sheetData`, by the sheet's name. */
  sheets: Readonly<Record<string, string>>;
  /** Inner XML of `sst`. */
  strings?: string;
  /** Whole styles.xml. */
  styles?: string;
  from1904?: boolean;
  hidden?: readonly string[];
};

/** A workbook as spreadsheets write it. */
export async function makeXlsx({
  sheets,
  strings,
  styles,
  from1904,
  hidden = [],
}: WorkbookParts): Promise<Blob> {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => {
    const state = hidden.includes(name) ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const rels = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rels.join('')}</Relationships>`,
  };
  for (const [at, name] of names.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<?xml version="1.0"?><worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`;
  }
  if (strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst>${strings}</sst>`;
  if (styles !== undefined) parts['xl/styles.xml'] = styles;
  return zipOf(parts);
}
