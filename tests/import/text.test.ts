import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../utils/import/text/delimiter';
import { detectEncoding } from '../../utils/import/text/encoding';
import { open, rowsOf } from './support/read-file';

const utf16 = (text: string, isLittle: boolean, hasMark: boolean) => {
  const all = hasMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(all.length * 2);
  for (let at = 0; at < all.length; at += 1)
    new DataView(bytes.buffer).setUint16(at * 2, all.charCodeAt(at), isLittle);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const cellsOf = async (content: string | Uint8Array<ArrayBuffer>) =>
  (await rowsOf(await open(content))).map(({ cells }) => cells);

describe('how a text file is written', () => {
  const text = 'Name;Ort\nJürgen Weiß;Köln\n';

  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(text, true, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(text, false, true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(text, true, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(text, false, false), 'utf-16be'],
    ['Windows-1252', latin(text), 'windows-1252'],
  ])('is told for %s, and the text is the same', async (_, bytes, encoding) => {
    expect(await detectEncoding(new Blob([bytes]))).toBe(encoding);
    expect(await cellsOf(bytes)).toEqual([
      ['Name', 'Ort'],
      ['Jürgen Weiß', 'Köln'],
    ]);
  });

  it('is told by what stands far behind the beginning', async () => {
    const long = `a,b\n${'plain,text\n'.repeat(150_000)}caf`;
    expect(await detectEncoding(new Blob([long, Uint8Array.of(0xe9)]))).toBe('windows-1252');
    expect(await detectEncoding(new Blob([long, 'é']))).toBe('utf-8');
  });

  it('stays UTF-8 where one sign among many is broken', async () => {
    expect(await detectEncoding(new Blob(['é'.repeat(100), Uint8Array.of(0xe9), ' end']))).toBe('utf-8');
  });
});

describe('the delimiter', () => {
  it.each([',', ';', '\t', '|', '^', '~', ':', '||', '\u001f', '¦'])('is found: %j', (delimiter) => {
    const rows = [
      ['Name', 'Amount', 'Note'],
      ['A', '1.5', 'x'],
      ['B', '2.5', 'y y'],
    ];
    expect(detectDelimiter(rows.map((row) => row.join(delimiter)).join('\n'))).toBe(delimiter);
  });

  it('is not the comma of amounts and names', () => {
    expect(detectDelimiter('Name;Betrag\nMüller, Jan;1,50\nWeiß, Eva;2,50\n')).toBe(';');
  });

  it('is not fooled by quoted cells that hold others', () => {
    expect(detectDelimiter('"Deal - ID","Name"\n"1","a;b;c"\n"2","a;b;c"\n')).toBe(',');
  });

  it('is told by the first line where Excel wrote it, which is no row', async () => {
    expect(await cellsOf('sep=;\r\nName;Ort\r\nA,B;C\r\n')).toEqual([
      ['Name', 'Ort'],
      ['A,B', 'C'],
    ]);
  });

  it('leaves a file of one column alone', async () => {
    expect(await cellsOf('Email\na@b.example\n')).toEqual([['Email'], ['a@b.example']]);
  });
});

describe('rows of a text file', () => {
  it('hold what was written, whatever the cells and line ends', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '日'), maxLength: 8 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(table, ends, async (rows, end) => {
        const all = [['One', 'Two', 'Three'], ...rows];
        const quoted = all.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const read = await cellsOf(quoted.join(end));
        expect(read).toEqual(all.filter((row) => row.some((text) => text !== '')));
      }),
      { numRuns: 60 },
    );
  });

  it('know their line, quoted line ends counted', async () => {
    const rows = await rowsOf(await open('a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n2,w\r\n'));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  it('are whole where a piece of the file ends in the middle of one', async () => {
    const note = 'ü'.repeat(700);
    const lines = Array.from({ length: 2_500 }, (_, at) => `${at},"${note}\r\n${at}"`);
    const rows = await rowsOf(await open(`id,note\r\n${lines.join('\r\n')}\r\n`));
    expect(rows).toHaveLength(2_501);
    expect(
      rows.slice(1).every(({ cells }, at) => cells[0] === String(at) && cells[1] === `${note}\n${at}`),
    ).toBe(true);
    expect(rows.at(-1)?.line).toBe(2_500 * 2);
  });

  it('go on behind a quotation mark that is never closed', async () => {
    const rows = await rowsOf(await open('a,b\n1,x\n2,"open\n3,y\n4,z\n'));
    expect(rows.map(({ cells, fault }) => [cells[0], fault !== undefined])).toEqual([
      ['a', false],
      ['1', false],
      ['2,"open', true],
      ['3', false],
      ['4', false],
    ]);
  });

  it('are given up where marks are never closed again and again', async () => {
    const hopeless = `a,b\n${'q,"r\n'.repeat(61)}`;
    await expect(open(hopeless).then(rowsOf)).rejects.toThrow(/never closed/);
  });
});

describe('a file that holds no table', () => {
  const bytes = (...start: number[]) => Uint8Array.from([...start, ...Array(64).fill(0x20)]);

  it.each([
    ['an empty one', new Uint8Array(), /empty/],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), /\.xls/],
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46), /PDF/],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), /picture/],
    ['bytes', Uint8Array.from({ length: 512 }, (_, at) => (at * 7) % 23), /no text/],
    ['a web page', new TextEncoder().encode('<!DOCTYPE html><table>'), /web page/],
    ['JSON', new TextEncoder().encode('[{"name": "x"}]'), /JSON/],
  ])('is refused in words: %s', async (_, content, words) => {
    await expect(open(content)).rejects.toThrow(words);
  });
});
