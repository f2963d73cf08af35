import { ImportRefused } from '../refused';
import { readWholeXml } from './xml';
import { type Packed, unpackedText } from './zip';

/** All of them are in memory while a sheet is read. */
const MOST_BYTES = 300_000_000;
const MOST_STRINGS = 5_000_000;

/** The texts that a workbook keeps once for all its cells, in their order. */
export async function readSharedStrings(packed: Packed): Promise<string[]> {
  const entry = packed.get('xl/sharedstrings.xml');
  if (entry === undefined) return [];
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let inSound = false;
  await readWholeXml(unpackedText(entry, MOST_BYTES), {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') inSound = true;
      isText = name === 't' && !inSound;
    },
    close(name) {
      if (name === 'rPh') inSound = false;
      if (name === 't') isText = false;
      if (name !== 'si') return;
      if (strings.length >= MOST_STRINGS) throw new ImportRefused('This workbook holds too many texts.');
      strings.push(current);
    },
    text(text) {
      if (isText) current += text;
    },
  });
  return strings;
}
