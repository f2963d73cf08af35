/** A day or a time in any script: a year, a time of day, or a short date. */
const WHEN = /\p{Nd}{4}|\p{Nd}{1,2}[:.h٫]\p{Nd}{2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}/u;
const WHO = /[^\s<>@:]@[^\s<>@]/;
/** As programs write them: an address in brackets, and a time of day. People cite addresses and days too. */
const WHO_BY_PROGRAM = /[<([]\s?\S*@\S/;
const TIME = /(?<![\p{Nd}.])\p{Nd}{1,2}[:.h٫]\p{Nd}{2}(?![\p{Nd}.])/u;
/** Longer than any introduction; keeps each test short on hostile lines. */
const LONGEST = 320;
/**
 * "wrote" where a mail is answered, by stem: needed only where neither address nor quotation tells, and then at
 * the end, or in a line that begins with the day. "As Sam wrote in 2025, we need:" introduces no mail.
 */
const WROTE_LAST =
  /(?:\bwrote|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev|napisał\(?a?\)?|написал\(?а?\)?|写道|작성)[\s:："»)\]*_]*$/iu;
const WROTE_AFTER_DAY = /^(?:am|op|den)\s.*\p{Nd}.*\s(?:schrieb|schreef|skrev)\s/iu;
const COLON = /[:：]\s*[*_"»)\]]?\s*$/;

/** "Begin forwarded message:" of Apple Mail, and "wrote:" without a day: enough only before a quotation. */
const WITHOUT_DAY = /\bwrote:$|^\W*begin forwarded message:$/i;
/** Where a line goes on from the one before: an address, or a small letter. */
const GOES_ON = /^\W*[<>]|^\p{Ll}|^\S+@/u;
/** In many languages the day at the beginning has a small letter: no sign that the line before goes on. */
const BEGINS_WITH_DAY = /^\p{Ll}.{0,30}\p{Nd}{4}/u;
/** Where a line with a day in it is to go on. */
const OPEN_END = /,$/;
/** Zoho frames the line: "---- On … wrote ----". */
const FRAME = /^\s*-{3,}|-{3,}\s*$/g;

const bare = (line: string | undefined) => (line ?? '').replace(FRAME, '').trim();

/** Whether a text introduces a quotation: "On … wrote:", in any language, by its form. */
function introduces(text: string, quoteFollows: boolean): boolean {
  if (text.length > LONGEST) return false;
  if (!WHEN.test(text)) return quoteFollows && WHO.test(text);
  const byProgram = WHO_BY_PROGRAM.test(text) && TIME.test(text);
  return quoteFollows || byProgram || WROTE_LAST.test(text) || WROTE_AFTER_DAY.test(text);
}

/**
 * The first line of an introduction that ends at `at`, or null. Mail programs break it over up to four lines.
 * @param quoteFollows a quotation follows: then a date is enough
 */
export function attributionAt(lines: readonly string[], at: number, quoteFollows: boolean): number | null {
  if ((lines[at] ?? '').length > LONGEST) return null;
  const last = bare(lines[at]);
  if (!(COLON.test(last) || /wrote$/i.test(last))) return null;
  let text = '';
  for (let from = at; from >= 0 && from > at - 4; from -= 1) {
    const line = bare(lines[from]);
    if (line === '' || (from < at && /[.!?:：]$/.test(line))) break;
    text = `${line} ${text}`.trim();
    const before = bare(lines[from - 1]);
    const isDay = OPEN_END.test(before) && WHEN.test(before);
    const isWhole = BEGINS_WITH_DAY.test(line) && !/\p{Nd}/u.test(before);
    const goesOn = isDay || (GOES_ON.test(line) && !isWhole && before !== '' && !/[.!?:：]$/.test(before));
    if (!goesOn && introduces(text, quoteFollows)) return from;
  }
  return quoteFollows && WITHOUT_DAY.test(last) ? at : null;
}
