import type { ValueContext } from '../values/context';
import { isEmptyValue } from '../values/empty';
import { folded, linesOf, type Part, piecesOf } from './text';

/** "-- None --" */
const RULED = /^[\s\-–—]+(?=\S)|[\s\-–—]+$/g;
const AFTER_LABEL = /^\s*[:：]\s*|^\s+[-–—]\s+/;
/** "12 October 2026 by Pip Larner" */
const BY_WHOM = /\s+(?:by|von|durch|par|por|da|door)\s+\D+$/i;
const MASKED = /[•●∙▪█]{2,}|\*{3,}/;
const LOADING =
  /^(?:loading|wird geladen|lädt|chargement|cargando|carregando|a carregar|caricamento|laden|読み込み中|लोड हो)[\s.…]*/i;
/** Ways to take a value apart that are tried before it is given up. */
const MOST_ATTEMPTS = 24;

/** What a field's value reads as. */
export interface FieldValue {
  readonly value: string | number | readonly string[];
  readonly sure: boolean;
  /** The currency that an amount carries, and whether the page says it in full. */
  readonly currency?: { readonly code: string; readonly sure: boolean };
}

/** A value as read from the page: its pieces and what names it. */
export interface Raw {
  readonly parts: readonly Part[];
  readonly label: string | null;
  readonly context: ValueContext;
  /** The page shows its values in buttons. */
  readonly trustsButtons: boolean;
}

function bare(text: string): string {
  return folded(text)
    .replace(/\s*[:：*]+$/, '')
    .toLowerCase();
}

/** Without the label said again: alone on a line, or before a colon. */
export function withoutLabel(line: string, label: string | null): string {
  if (label === null) return line;
  const name = bare(label);
  if (name === '' || bare(line) === name) return '';
  const starts = line.toLowerCase().startsWith(name) && AFTER_LABEL.test(line.slice(name.length));
  return starts ? line.slice(name.length).replace(AFTER_LABEL, '') : line;
}

/** Whether a text says something: no placeholder, nothing masked, nothing still loading. */
export function speaks(text: string): boolean {
  const bare = text.replace(RULED, '');
  return bare !== '' && !MASKED.test(bare) && !LOADING.test(bare) && !isEmptyValue(bare);
}

/** The pieces that count: what controls hold where any holds something, else texts; a button's words only alone. */
export function telling({ parts, label }: Raw): Part[] {
  const full = parts.filter(
    ({ text }) => speaks(withoutLabel(folded(text), label)) || /^[^\p{L}\p{N}]+$/u.test(text.trim()),
  );
  const controls = full.filter(({ from }) => from === 'control');
  if (controls.length > 0) return controls;
  const texts = full.filter(({ from }) => from !== 'button');
  if (texts.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return texts;
  const name = label === null ? '' : bare(label);
  return full.filter(({ from, text }) => from === 'button' && !(name !== '' && bare(text).includes(name)));
}

/** What the value says piece by piece, the label, initials and placeholders for nothing taken out. */
export function wordsOf(raw: Raw): string[] {
  const pieces = piecesOf(telling(raw))
    .map((piece) => withoutLabel(piece, raw.label))
    .filter((piece) => speaks(piece));
  return pieces.filter((piece, at) => !isInitials(piece, pieces[at + 1]));
}

/** An avatar's letters before the name that they are of. */
export function isInitials(piece: string, next: string | undefined): boolean {
  if (next === undefined || piece.length > 3) return false;
  const letters = next.split(/[\s.-]+/).map((word) => word.charAt(0).toUpperCase());
  return [...piece.toUpperCase()].every((letter) => letters.includes(letter));
}

/** What may be the whole of a number or date, likeliest first: all of it, each line, and the beginnings of each line. */
function attempts(raw: Raw): string[] {
  const shown = raw.parts.filter(({ from }) => from !== 'button');
  const usable = shown.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? shown : telling(raw);
  const seen = new Set<string>();
  const parts = usable.filter(({ text, from }, at) => {
    const again = at > 0 && folded(usable[at - 1]?.text ?? '') === folded(text) && from !== 'control';
    return !again;
  });
  const lines = linesOf(parts).map((line) => withoutLabel(line, raw.label));
  const controls = parts.filter(({ from }) => from === 'control').map(({ text }) => text);
  const found = [lines.join(' '), ...lines, controls.join(' '), ...controls];
  const byLine = new Map<number, Part[]>();
  for (const part of parts) byLine.set(part.line, [...(byLine.get(part.line) ?? []), part]);
  for (const pieces of byLine.values()) {
    for (let end = pieces.length - 1; end > 0; end--)
      found.push(
        pieces
          .slice(0, end)
          .map(({ text }) => text)
          .join(''),
      );
    if (pieces[0]) found.push(pieces[0].text);
  }
  found.push(...parts.map(({ text }) => text), ...lines.map((each) => each.replace(BY_WHOM, '')));
  return found.map(folded).filter((text) => {
    const isNew = text !== '' && !seen.has(text) && speaks(text);
    seen.add(text);
    return isNew;
  });
}

/** The first of all ways to take a value apart that reads as something. */
export function firstOf<T>(raw: Raw, read: (text: string) => T | null): T | null {
  for (const text of attempts(raw).slice(0, MOST_ATTEMPTS)) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}

/** Whether anything is said but the label and placeholders. */
export function says(parts: readonly Part[], label: string | null, context: ValueContext): boolean {
  return wordsOf({ parts, label, context, trustsButtons: true }).length > 0;
}
