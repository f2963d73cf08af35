/** The records of an RFC 4180 file, strictly: CRLF between records, quotes doubled inside quotes. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  let record: string[] = [];
  while (field.lastIndex < text.length) {
    const [, inQuotes, plain, end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error('not RFC 4180');
    record.push(inQuotes?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
