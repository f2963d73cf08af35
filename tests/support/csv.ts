const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;

/** The records of an RFC 4180 file as texts, strictly: CRLF between records, quotes doubled inside quotes. A byte order mark is taken off. */
export function readCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '');
  const records: string[][] = [];
  let record: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < body.length) {
    const found = CELL.exec(body);
    if (!found) throw new Error(`no CSV: ${body.slice(CELL.lastIndex, CELL.lastIndex + 40)}`);
    record.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'));
    if (found[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
