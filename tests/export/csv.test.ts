import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow, unescapeCell } from '../../utils/export/csv';
import { readCsv } from '../support/csv';

const RISKY = ['=', '+', '-', '@', '\t', '\r', '\n', "'", ' ', '"', ',', 'a', '1', '＝'];

describe('csvRow', () => {
  it('writes RFC 4180: quotes where needed, CRLF at the end', () => {
    expect(csvRow(['plain', 'a,b', 'say "hi"', 'two\r\nlines', ' space', '', null, undefined])).toBe(
      'plain,"a,b","say ""hi""","two\r\nlines"," space",,,\r\n',
    );
  });

  it('leaves typed numbers and booleans as they are', () => {
    expect(csvRow([-12.5, 1e21, 0, Number.NaN, Number.POSITIVE_INFINITY, true])).toBe(
      '-12.5,1e+21,0,,,true\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1\r\n"],
    ['+49 30 1234', "'+49 30 1234\r\n"],
    ['-2', "'-2\r\n"],
    ['@SUM(A1)', "'@SUM(A1)\r\n"],
    ['\tx', '"\'\tx"\r\n'],
    ['\rx', '"\'\rx"\r\n'],
    ['  =1+1', "'  =1+1\r\n"],
    ['＝1+1', "'＝1+1\r\n"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"\r\n'],
    ["'=1", "''=1\r\n"],
    ["'tis fine", "'tis fine\r\n"],
    ['a=b', 'a=b\r\n'],
  ])('keeps a spreadsheet from running %j', (text, row) => {
    expect(csvRow([text])).toBe(row);
  });

  it('is undone by our own import, whatever the text', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...RISKY), fc.string({ minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const [record] = readCsv(csvRow(cells));
        expect(record?.map(unescapeCell)).toEqual(cells);
        for (const cell of record ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });
});
