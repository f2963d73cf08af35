/** More sentences than this is a document, not a request. */
const MOST_SENTENCES = 80;
const LONGEST = 600;

/** A line at least this long, without an end mark, was wrapped by the mail program: the sentence goes on. */
const WRAPPED = 50;

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|hr|fr|inc|ltd|co|corp|approx|ca|bzw|usw|evtl|ggf|inkl|zzgl|sr|sra|m|mme|etc|vs|tel|z\.\s?b|d\.\s?h|u\.\s?a|e\.\s?g|i\.\s?e|p\.\s?ej|\p{Lu})\.$/iu;

/** A sentence with its place in the text that was split: `text.slice(start, end)`, spaces joined in `text`. */
export type Sentence = { text: string; start: number; end: number };

/** Joins lines that a mail program wrapped, without moving a character. */
function unwrap(text: string): string {
  return text.replace(/([^\n]*[^\n.!?:。！？])\n(?=[^\n\s*•\-–>\d])/gu, (all, line: string) =>
    line.length >= WRAPPED ? `${line} ` : all,
  );
}

function* pieces(text: string): Generator<{ start: number; end: number }> {
  const boundary = /\n+|[。！？]+|[.!?…]+["'”»)\]]*(?=\s|$)/gu;
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    const goesOn =
      match[0] === '.' &&
      (ABBREVIATION.test(text.slice(Math.max(start, end - 12), end)) ||
        /^\s+\p{Ll}/u.test(text.slice(end, end + 4)));
    const ordinal =
      match[0] === '.' && /\d\.$/.test(text.slice(start, end)) && /^ +\p{L}/u.test(text.slice(end, end + 4));
    if (goesOn || ordinal) continue;
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
