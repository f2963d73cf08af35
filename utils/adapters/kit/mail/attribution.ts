/** A day or a time in any script: a year, a time of day, or a short date. */
const WHEN = /\p{Nd}{4}|\p{Nd}{1,2}[:.h٫]\p{Nd}{2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}/u;
const WHO = /[^\s<>@:]@[^\s<>@]/;
/** Longer than any introduction; keeps each test short on hostile lines. */
const LONGEST = 320;
/** "wrote" where a mail is answered, by stem: needed only where neither address nor quotation tells. */
const WROTE =
  /\bwrote\b|\bwrites\b|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisa[łl]|napsal|písal|írta|scris|yazdı|έγραψε|написал|пише|menulis|đã viết|写道|寫道|のメール|님이 작성|작성:|كتب|כתב/iu;
const COLON = /[:：]\s*[*_"»)\]]?\s*$/;

/** Whether lines, joined, introduce a quotation: "On … wrote:", in any language, by their form. */
function introduces(text: string, quoteFollows: boolean): boolean {
  if (text.length > LONGEST || text.length < 6) return false;
  const ends = COLON.test(text) || /\bwrote\s*$/i.test(text);
  if (!ends || !WHEN.test(text))
    return /\bwrote:\s*$|^\W*begin forwarded message:/i.test(text) && quoteFollows;
  return quoteFollows || WHO.test(text) || WROTE.test(text);
}

/** Whether the last of these lines, alone or with those before it, introduces the quotation that follows. */
export function opensQuote(lines: readonly string[]): boolean {
  return attributionAt(lines, lines.length - 1, true) !== null;
}

/**
 * The first line of an introduction that ends at `at`, or null. Mail programs break it over up to three lines.
 * @param quoteFollows a quotation follows: then a date is enough
 */
export function attributionAt(lines: readonly string[], at: number, quoteFollows: boolean): number | null {
  for (let from = at; from >= Math.max(0, at - 2); from -= 1) {
    if ((lines[from] ?? '').trim() === '') return null;
    const text = lines
      .slice(from, at + 1)
      .join(' ')
      .trim();
    if (introduces(text, quoteFollows)) return longerFrom(lines, from, at, quoteFollows);
  }
  return null;
}

/** The introduction may have begun a line earlier: "On Monday, Clara Weiss" / "<clara@…> wrote:". */
function longerFrom(lines: readonly string[], from: number, at: number, quoteFollows: boolean): number {
  const before = lines[from - 1]?.trim() ?? '';
  const joined = `${before} ${lines.slice(from, at + 1).join(' ')}`;
  const startsLate = /^\W*<|^\p{Ll}/u.test(lines[from]?.trim() ?? '');
  const goesOn = before !== '' && !/[.!?:：]$/.test(before) && startsLate;
  return goesOn && introduces(joined.trim(), quoteFollows) ? from - 1 : from;
}
