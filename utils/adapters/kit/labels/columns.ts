import { entityOfWord } from '../fields/entity-words';
import type { Place } from './pair';
import { isElement } from './tree';

type IsLabel = (text: string) => boolean;

/** Whether two neighbours are dressed alike. */
export function looksLike(one: Element, other: Node): boolean {
  return (
    isElement(other) &&
    one.localName === other.localName &&
    one.getAttribute('class') === other.getAttribute('class')
  );
}

/** Of a table with one row of labels over one row of values: the cell below. */
export function below(cell: Element, isLabel: IsLabel): Place | null {
  const row = cell.parentElement;
  const table = row?.closest('table');
  const rows = Array.from(table?.querySelectorAll('tr') ?? []).filter(
    (each) => each.closest('table') === table,
  );
  const [heads, values, more] = rows;
  if (!heads || heads !== row || !values || more || heads.children.length !== values.children.length)
    return null;
  const labels = Array.from(heads.children).filter(({ textContent }) => isLabel((textContent ?? '').trim()));
  const value = values.children[Array.from(heads.children).indexOf(cell)];
  return value && labels.length * 2 > heads.children.length ? { nodes: [value] } : null;
}

/** Whether a text is a label or names a kind of record, as entries of menus do. */
export function isWord(node: Node | undefined, isLabel: IsLabel): boolean {
  const text = (node?.textContent ?? '').trim();
  return text !== '' && text.length < 60 && (isLabel(text) || entityOfWord(text) !== null);
}

/** Entries of one kind, two labels side by side among them: a menu, or a row of heads. */
export function isRowOfWords(cell: Element, isLabel: IsLabel): boolean {
  const alike = Array.from(cell.parentElement?.children ?? []).filter((other) => looksLike(cell, other));
  return alike.length >= 3 && alike.some((one, at) => isWord(one, isLabel) && isWord(alike[at + 1], isLabel));
}

/** Heads of columns over rows of other records, in a table that marks them as plain cells. */
export function isHeadCell(cell: Element, isLabel: IsLabel): boolean {
  const row = cell.parentElement;
  const next = row?.nextElementSibling;
  if (cell.localName !== 'td' || !row || row.previousElementSibling || !next || row.children.length < 3)
    return false;
  const isEven =
    next.children.length === row.children.length &&
    Array.from(row.children).every((each) => looksLike(cell, each));
  return isEven && !Array.from(next.children).some((each) => isWord(each, isLabel));
}
