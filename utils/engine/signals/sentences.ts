/** More sentences than this is a document, not a request. */
const MOST_SENTENCES = 80;
const LONGEST = 600;

/** Lines at least this long, without an end mark, were wrapped by the mail program: the sentence goes on. */
const WRAPPED = 50;
/** Shorter ones too, when the next begins in lower case. */
const WRAPPED_LOWER = 30;
const NEW_ITEM = /^(?:\s|[*•>–-]|\d+[.)]|$)/;

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|hr|fr|inc|ltd|co|corp|approx|ca|bzw|usw|evtl|ggf|inkl|zzgl|sr|sra|m|mme|etc|vs|tel|z\.\s?b|d\.\s?h|u\.\s?a|e\.\s?g|i\.\s?e|p\.\s?ej|\p{Lu})\.$/iu;

/** A sentence with its place in the text that was split: `text.slice(start, end)`, spaces joined in `text`. */
export type Sentence = { text: string; start: number; end: number };

/** Whether the sentence of a line goes on in the next. */
function goesOn(line: string, next: string): boolean {
  if (/[.!?:。！？]\s*$/.test(line.slice(-4)) || NEW_ITEM.test(next)) return false;
  return line.length >= WRAPPED || (line.length >= WRAPPED_LOWER && /^\p{Ll}/u.test(next));
}

/** Joins lines that a mail program wrapped, without moving a character. */
function unwrap(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return next === undefined ? line : line + (goesOn(line, next) ? ' ' : '\n');
    })
    .join('');
}

/** Whether a full stop ends no sentence: after an abbreviation, an ordinal, or before a small letter. */
function isInside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 12), end);
  const after = text.slice(end, end + 4);
  return (
    ABBREVIATION.test(before) ||
    /^\s+\p{Ll}/u.test(after) ||
    (/\d\.$/.test(before) && /^ +\p{L}/u.test(after))
  );
}

function* pieces(text: string): Generator<{ start: number; end: number }> {
  const boundary = /\n+|[。！？]+|[.!?…]{1,9}["'”»)\]]{0,3}(?=\s|$)/gu;
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isInside(text, start, end)) continue;
    yield { start, end };
    start = end;
  }
  yield { start, end: text.length };
}

/** The sentences of a text, in order; at most 80, each cut at 600 characters. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { start, end } of pieces(unwrap(text))) {
    const raw = text.slice(start, end);
    const said = raw.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    found.push({ text: said.slice(0, LONGEST), start: start + raw.length - raw.trimStart().length, end });
    if (found.length === MOST_SENTENCES) break;
  }
  return found;
}
