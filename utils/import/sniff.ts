import { ImportRefused } from './refused';

/** What the first bytes of a file tell. */
export type FileKind = 'zip' | 'log' | 'text';

const HEAD = 4_096;
/** Files that are no table, by their first bytes, and what to do instead. */
const SIGNATURES: [bytes: number[], words: string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old Excel file (.xls), or one locked with a password. Save it as .xlsx or CSV.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Export the table as CSV or Excel instead.'],
  [[0x1f, 0x8b], 'This file is packed (gzip). Unpack it and drop what is in it.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'This file is packed (7z). Unpack it and drop what is in it.'],
  [[0x52, 0x61, 0x72, 0x21], 'This file is packed (RAR). Unpack it and drop what is in it.'],
  [[0x50, 0x41, 0x52, 0x31], 'This is a Parquet file. Export the table as CSV or Excel instead.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture. Export the table as CSV or Excel instead.'],
  [[0xff, 0xd8, 0xff], 'This is a picture. Export the table as CSV or Excel instead.'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'This is a database. Export the table as CSV or Excel instead.'],
];
const ZIP = [0x50, 0x4b];

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** Controls that no text has; UTF-16 has zeros, and is asked about before. */
function isBinary(bytes: Uint8Array): boolean {
  const strange = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
  return strange > bytes.length * 0.1;
}

function isUtf16(bytes: Uint8Array): boolean {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return true;
  const zeros = (from: number) => bytes.filter((byte, at) => at % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return Math.max(even, odd) > bytes.length * 0.2 && Math.min(even, odd) < bytes.length * 0.03;
}

/**
 * What kind of file it is, by what is in it and not by its name.
 * @throws ImportRefused where it holds no table: empty, a PDF, a picture, an old or packed format.
 */
export async function sniff(blob: Blob): Promise<FileKind> {
  if (blob.size === 0) throw new ImportRefused('This file is empty.');
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const known = SIGNATURES.find(([bytes]) => begins(head, bytes));
  if (known !== undefined) throw new ImportRefused(known[1]);
  if (begins(head, ZIP)) return 'zip';
  if (isBinary(head) && !isUtf16(head)) throw new ImportRefused('This file is no table: it holds no text.');
  const text = new TextDecoder().decode(head).trimStart();
  if (/^\{\s*"dealcue"\s*:\s*"log"/.test(text)) return 'log';
  if (/^<(?:!doctype|html)/i.test(text)) {
    throw new ImportRefused(
      'This is a web page, as some CRMs give it the ending .xls. Export as CSV or .xlsx.',
    );
  }
  if (/^<\?xml/i.test(text)) throw new ImportRefused('This is an XML file. Export as CSV or .xlsx.');
  if (/^[[{]\s*["{[]/.test(text)) throw new ImportRefused('This is a JSON file. Export as CSV or .xlsx.');
  return 'text';
}
