import { readWholeXml } from './xml';
import type { Packed } from './zip';
import { unpackedText } from './zip';

const MOST_BYTES = 50_000_000;

/** Formats of dates and times that every spreadsheet has by these numbers (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format's own code shows a date or a time: its letters, quoted words and colours apart. */
function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(plain) && !/general/i.test(plain);
}

/** Which styles show a date, by their place in the list of cell formats. */
export async function readDateStyles(packed: Packed): Promise<boolean[]> {
  const entry = packed.get('xl/styles.xml');
  if (entry === undefined) return [];
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await readWholeXml(unpackedText(entry, MOST_BYTES), {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attributes.numFmtId);
        styles.push(own.get(id) ?? isBuiltInDate(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  });
  return styles;
}
