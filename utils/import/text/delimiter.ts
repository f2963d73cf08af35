import Papa from 'papaparse';

/** Lines that are looked at. */
const MOST_LINES = 200;
const USUAL = [',', ';', '\t', '|'];
/** What stands between words of a heading and parts no columns. */
const INSIDE_HEADINGS = /[^\p{L}\p{N}\p{M}\s"'’`_()[\]{}<>.\-–—/\\&+#%?!$€£¥@=*§°]+|\t/gu;
/** The line by which Excel is told the delimiter. */
const TOLD = /^sep=(.{1,3})$/i;

/** The delimiter that the first line tells ("sep=;"), or null. Such a line is no row. */
export function toldDelimiter(firstLine: string): string | null {
  return TOLD.exec(firstLine.replace(/\s+$/, (end) => (end.includes('\t') ? '\t' : '')))?.[1] ?? null;
}

function candidates(heading: string): string[] {
  const outsideQuotes = heading.replace(/"(?:[^"]|"")*"/g, 'x');
  const own = outsideQuotes.match(INSIDE_HEADINGS) ?? [];
  return [...new Set([...USUAL, ...own.filter((mark) => mark.length <= 3)])];
}

function mostCommon(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** How well a delimiter parts the sample: rows of one length, several columns, a heading as long as its rows. */
function score(sample: string, delimiter: string): number {
  const { data } = new Papa.Parser({ delimiter, newline: '\n' }).parse(sample, 0, false) as {
    data: string[][];
  };
  const rows = data.filter((row) => row.some((cell) => cell !== ''));
  const counts = rows.map((row) => row.length);
  const usual = mostCommon(counts);
  if (usual < 2) return 0;
  const alike = counts.filter((count) => count === usual).length / counts.length;
  const hasHeading = counts[0] === usual;
  // "a||b" parted by one bar has a column that nothing ever stands in.
  const filled = new Set(rows.flatMap((row) => row.flatMap((cell, at) => (cell === '' ? [] : [at])))).size;
  const share = Math.min(1, filled / usual);
  return alike ** 2 * Math.log2(usual + 1) * share ** 2 * (hasHeading ? 1 : 0.3);
}

/**
 * What parts the columns of a text file, by what makes rows of one length: any mark or two or three marks that
 * stand in the heading. A comma where there is one column only.
 * @param sample whole lines from the start of the file, ended by line feeds
 */
export function detectDelimiter(sample: string): string {
  const lines = sample.split('\n');
  const told = toldDelimiter(lines[0] ?? '');
  if (told !== null) return told;
  const some = lines.slice(0, MOST_LINES).join('\n');
  const heading = lines.find((line) => line.trim() !== '') ?? '';
  const scored = candidates(`${heading}\n${lines.slice(1, 4).join('\n')}`).map((delimiter) => ({
    delimiter,
    points: score(some, delimiter),
  }));
  const best = scored.sort((a, b) => b.points - a.points)[0];
  return best !== undefined && best.points > 0 ? best.delimiter : ',';
}
