import { attributionAt } from './attribution';
import { withoutFooters } from './footers';
import { historyFrom, startsHistory } from './header-block';
import { SIGN } from './signs';
import { withoutUnseen } from './unseen';

const QUOTED = /^\s*(?:>(?!:\s*$)|»)/;
/** RFC 3676 wants "-- "; people and programs write these. */
const SIGNATURE = /^\s*(?:--|__|[—–]+)\s*$/;
/** A rule between two parts of a long mail looks like the start of a signature; signatures are short. */
const LONGEST_SIGNATURE = 12;

const isQuoted = (line: string | undefined) => line === SIGN.quote || QUOTED.test(line ?? '');
const isBlank = (line: string) => line.trim() === '';

/** For each line, whether the next written one is quoted: one pass from the end. */
function quoteFollows(lines: readonly string[]): boolean[] {
  const follows: boolean[] = [];
  let next: string | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    follows[at] = isQuoted(next);
    if (!isBlank(lines[at] ?? '')) next = lines[at];
  }
  return follows;
}

/** Up to where this mail itself speaks: history that is repeated without quotation marks goes. */
function beforeHistory(lines: readonly string[]): readonly string[] {
  const follows = quoteFollows(lines);
  for (let at = 0; at < lines.length; at += 1) {
    if (startsHistory(lines, at)) return lines.slice(0, historyFrom(lines, at));
    const from = follows[at] ? null : attributionAt(lines, at, false);
    if (from !== null) return lines.slice(0, from);
  }
  return lines;
}

/** Quotations become one sign each; their introductions go with them. */
function withoutQuotes(lines: readonly string[]): string[] {
  const own: string[] = [];
  for (const line of lines) {
    if (!isQuoted(line)) {
      own.push(line);
      continue;
    }
    if (own.at(-1) === SIGN.quote) continue;
    let last = own.length - 1;
    while (last >= 0 && isBlank(own[last] ?? '')) last -= 1;
    const from = own[last] === SIGN.quote ? last : attributionAt(own, last, true);
    if (from !== null) own.length = from;
    own.push(SIGN.quote);
  }
  return own;
}

function isSign(line: string): boolean {
  return Object.values(SIGN).some((sign) => sign === line);
}

/** Signatures end at the next quotation: an answer may follow it. */
function withoutSignature(lines: readonly string[]): string[] {
  const own: string[] = [];
  let began: number | null = null;
  const endPart = () => {
    if (began === null) return;
    const written = own.slice(began + 1).filter((line) => !isBlank(line)).length;
    if (written <= LONGEST_SIGNATURE) own.length = began;
    began = null;
  };
  for (const line of lines) {
    if (line === SIGN.quote) endPart();
    if (line === SIGN.signature || SIGNATURE.test(line)) began ??= own.length;
    own.push(line);
  }
  endPart();
  return own;
}

/**
 * What the writer of a mail says in it: no history, quotations, signature or footers; null when nothing is left.
 * @param said its text in lines, with signs where its markup showed structure, or plain
 */
export function ownWords(said: string): string | null {
  const plain = said.split('\n').map((line) =>
    withoutUnseen(line)
      .replace(/\u00a0/g, ' ')
      .trimEnd(),
  );
  const own = withoutSignature(withoutQuotes(beforeHistory(plain)));
  const text = withoutFooters(own.map((line) => (isSign(line) ? '' : line)))
    .join('\n')
    .trim();
  return text === '' ? null : text;
}
