import { SIGN } from './signs';

/** "From" as mail programs write it over a mail that they repeat. */
const FROM =
  /^(?:from|von|d[ea]|van|fr[åa]n?|lähettäjä|o[dт]|kimden|feladó|expéditeur|remitente|mittente|afzender|差出人|发件人|寄件[者人]|보낸 ?사람|من|מאת)$/iu;
/** A label and its value: "Sent: Monday …". Stars are bold type in plain text. */
const LABELLED = /^[>\s*_]*(\p{L}[\p{L}\p{M} ./'’()-]{0,28}?)[*_\s]*[:：][*_]*(?:\s*)(.*)$/u;
const DASHED = /^[\s*>]*[-=_]{2,}\s*(?=\D{4,60}$)([^-=_].*?)\s*[-=_]{2,}[\s*]*$/u;
const LINE_OF_DASHES = /^\s*[-=_]{4,}\s*$/;
/** "Original message", "forwarded": enough where the dashes carry no block. */
const REPEATED =
  /origin|ursprüng|oprindelig|forwarded|weitergel|transf[ée]r|reenviad|inoltrat|исходн|пересл|原始|转发|転送/iu;
const WHO = /@|<[^>]+>/;
const WHEN = /\p{Nd}{1,2}[:.h]\p{Nd}{2}|\p{Nd}{4}/u;

/** What a block of labels at `at` gives away. */
function blockAt(lines: readonly string[], at: number) {
  const seen = { labels: 0, from: false, who: false, when: false };
  for (const [offset, line] of lines.slice(at, at + 10).entries()) {
    const found = line.length < 400 ? LABELLED.exec(line) : null;
    if (!found) {
      // A long list of people wraps; the first line must be a label.
      if (offset === 0 || line.trim() === '' || line.length > 200) break;
      continue;
    }
    seen.labels += 1;
    seen.from ||= FROM.test(found[1]?.trim() ?? '');
    seen.who ||= WHO.test(found[2] ?? '');
    seen.when ||= WHEN.test(found[2] ?? '');
  }
  return seen;
}

function nextWritten(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && (lines[next]?.trim() ?? '') === '') next += 1;
  return next;
}

/**
 * Whether a repeated mail begins at this line: a block From / Sent / To / Subject in a known language, such a
 * block in any language below a line that Outlook draws, or "-----Original Message-----" before either.
 */
export function startsHistory(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line === SIGN.cut) return true;
  if (line === SIGN.border || line === SIGN.rule || LINE_OF_DASHES.test(line) || DASHED.test(line)) {
    const block = blockAt(lines, nextWritten(lines, at + 1));
    if (block.labels >= 2 && (block.from || (block.who && block.when))) return true;
    if (line !== SIGN.border) return line.length < 80 && DASHED.test(line) && REPEATED.test(line);
    return block.labels >= 3 && block.when;
  }
  const label = LABELLED.exec(line.slice(0, 400))?.[1]?.trim();
  if (!label || !FROM.test(label)) return false;
  const block = blockAt(lines, at);
  return block.labels >= 3 && (block.who || block.when);
}

/** Where the history that was found at `at` really begins: with the labels and lines right above it. */
export function historyFrom(lines: readonly string[], at: number): number {
  let from = at;
  while (from > 0) {
    const line = lines[from - 1] ?? '';
    const isLabel = line.length < 400 && LABELLED.test(line) && WHEN.test(line);
    if (!isLabel && line.trim() !== '' && !LINE_OF_DASHES.test(line)) break;
    from -= 1;
  }
  return from;
}
