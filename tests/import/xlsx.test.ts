import { describe, expect, it } from 'vitest';
import { openSource } from '../../utils/import/open-source';
import { makeXlsx, zipOf } from './support/make-xlsx';
import { open, rowsOf } from './support/read-file';

const row = (line: number, cells: string) => `<row r="${line}">${cells}</row>`;
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-407]d/ mmmm yyyy;@"/><numFmt numFmtId="171" formatCode="#,##0.00 &quot;days&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

describe('the rows of a workbook', () => {
  it('hold shared, inline and worked-out texts, numbers, and dates by their style', async () => {
    const strings =
      '<si><t>Name</t></si><si><r><t>Rich </t></r><r><t>text</t></r><rPh><t>sound</t></rPh></si>';
    const sheet = [
      row(1, '<c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Inline</t></is></c>'),
      row(
        3,
        '<c r="A3" t="s"><v>1</v></c><c r="B3" t="str"><f>A1&amp;"x"</f><v>a &amp; b</v></c><c r="C3"><f>1+1</f><v>2</v></c>',
      ),
      row(
        4,
        '<c r="A4" s="1"><v>46348</v></c><c r="B4" s="2"><v>46348.5</v></c><c r="C4" s="3"><v>46348</v></c><c r="D4" s="4"><v>46348.604166666664</v></c>',
      ),
      row(5, '<c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#REF!</v></c><c r="AB5"><v>7</v></c>'),
    ].join('');
    const rows = await rowsOf(
      await open(await makeXlsx({ sheets: { Deals: sheet }, strings, styles: STYLES })),
    );
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    expect(rows.slice(0, 3).map(({ cells }) => cells)).toEqual([
      ['Name', '', 'Inline'],
      ['Rich text', 'a & b', 2],
      ['2026-11-22', '2026-11-22T12:00:00', 46348, '2026-11-22T14:30:00'],
    ]);
    expect(rows[3]?.cells.slice(0, 2)).toEqual(['TRUE', '#REF!']);
    expect(rows[3]?.cells[27]).toBe(7);
  });

  it('count days from 1904 where the workbook does', async () => {
    const blob = await makeXlsx({
      sheets: { A: row(1, '<c r="A1" s="1"><v>44886</v></c>') },
      styles: STYLES,
      from1904: true,
    });
    expect((await rowsOf(await open(blob)))[0]?.cells).toEqual(['2026-11-22']);
  });

  it('are of the first sheet that shows, or of the one that is chosen', async () => {
    const cell = (text: string) => row(1, `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`);
    const blob = await makeXlsx({
      sheets: { Hidden: cell('h'), One: cell('1'), Two: cell('2') },
      hidden: ['Hidden'],
    });
    const first = await open(blob);
    expect(first.kind === 'xlsx' && first.sheets).toEqual(['One', 'Two', 'Hidden']);
    expect((await rowsOf(first))[0]?.cells).toEqual(['1']);
    const chosen = await openSource(blob, 'x.xlsx', { sheet: 'Two' });
    expect(chosen.kind === 'xlsx' && (await rowsOf(chosen))[0]?.cells).toEqual(['2']);
  });
});

describe('a ZIP that is no table', () => {
  it.each([
    [{ 'deals.csv': 'a,b' }, /ZIP with tables/],
    [{ 'word/document.xml': '<x/>' }, /Word/],
    [{ mimetype: 'x', 'content.xml': '<x/>' }, /OpenDocument/],
    [{ 'readme.md': 'x' }, /no Excel workbook/],
  ])('is refused in words: %j', async (files, words) => {
    await expect(open(await zipOf(files as Record<string, string>))).rejects.toThrow(words);
  });

  it('is refused where it is cut', async () => {
    const whole = await makeXlsx({ sheets: { A: row(1, '<c r="A1"><v>1</v></c>') } });
    await expect(open(whole.slice(0, whole.size - 40))).rejects.toThrow(/damaged/);
  });

  it('is refused where what it holds is no XML', async () => {
    const blob = await makeXlsx({ sheets: { A: '<row><c><v>1</c></row>' } });
    await expect(open(blob).then(rowsOf)).rejects.toThrow(/damaged/);
  });

  it('is refused where it unpacks to far more than it should, before it does', async () => {
    const blob = await makeXlsx({ sheets: { A: '<row></row>'.repeat(4_000_000) } });
    expect(blob.size).toBeLessThan(150_000);
    await expect(open(blob).then(rowsOf)).rejects.toThrow(/far more than a table/);
  });

  it('is refused where one cell of it is endless', async () => {
    const text = `<c r="A1" t="inlineStr"><is><t>${' '.repeat(20_000_000)}</t></is></c>`;
    await expect(open(await makeXlsx({ sheets: { A: row(1, text) } })).then(rowsOf)).rejects.toThrow(
      /many millions/,
    );
  });
});
