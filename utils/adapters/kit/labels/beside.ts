import type { IsClosed } from './closed';
import { below, isHeadCell, isRowOfWords, isWord, looksLike } from './columns';
import { isButton, isControl, valueOfControl } from './control';
import type { Place } from './pair';
import type { Sight } from './sight';
import { childrenOf, isElement, isText, parentOf } from './tree';

const HIGHEST = 7;
const MOST_NODES = 200;
const SILENT = /^(?:script|style|template|noscript|svg|img|i|picture|br|hr|wbr|iframe)$/;
const INLINE = /^(?:a|abbr|b|bdi|code|em|font|i|img|mark|small|span|strong|sub|sup|svg|time|u)$/;
/** What belongs to a label and is no value: its colon, the star or word of a required field, a question mark. */
const DECORATION =
  /^[\s:：*＊?？.·•|()（）–—-]*(?:(?:必須|任意|required|optional|mandatory|pflichtfeld|obligatoire|facultatif|obligatorio|opcional|obrigatório|obbligatorio|facoltativo|verplicht|optioneel|अनिवार्य|वैकल्पिक)[\s*)）]*)?$/i;
const VALUE_CLASS = /value|content|data|text|body|field|input|display|output/i;
const HEADING = /^h[1-6]$/;
const ROW = /^(?:dt|th|tr|li)$/;
/** Beyond these a label does not reach. */
const EDGE = /^(?:body|html|main|ul|ol|tbody|table|thead|form|dl)$/;

/** What is asked about the label's neighbours. */
export interface Surroundings {
  readonly sight: Sight;
  readonly isClosed: IsClosed;
  isLabel(text: string): boolean;
}

/** A place, and whether the label stands behind it: tiles write the value first. */
export interface Beside {
  readonly value: Place;
  readonly isBefore: boolean;
}

/** Whether there is anything in a node that a person could take for a value. */
function hasContent(node: Node, sight: Sight, budget = { left: MOST_NODES }): boolean {
  if (budget.left-- <= 0) return true;
  if (isText(node)) return !DECORATION.test(node.data);
  if (!isElement(node) || SILENT.test(node.localName)) return false;
  if (isControl(node)) return valueOfControl(node).trim() !== '' && sight.shows(node);
  if (node.localName === 'input' && (node as HTMLInputElement).type === 'hidden') return false;
  if (!sight.shows(node) || isButton(node)) return isButton(node) && sight.shows(node) && isLongButton(node);
  return Array.from(childrenOf(node)).some((child) => hasContent(child, sight, budget));
}

/** A button with words may be a value that opens its editor; one with a sign only is a tool. */
function isLongButton(button: Element): boolean {
  return (button.textContent?.trim().length ?? 0) > 1;
}

/** An element kept free for a value that is not there. */
function isEmptyCell(node: Node, sight: Sight): boolean {
  if (!isElement(node) || SILENT.test(node.localName) || isButton(node)) return false;
  if (isControl(node)) return sight.shows(node);
  if (node.localName === 'input') return false;
  if (!INLINE.test(node.localName)) return sight.shows(node);
  return VALUE_CLASS.test(node.getAttribute('class') ?? '') && sight.shows(node);
}

/** What stands beside a label's text inside the label's own frame is no cell for its value. */
function isLabelFrame(parent: Element): boolean {
  return (
    /^(?:label|dt|th|legend)$/.test(parent.localName) || /label/i.test(parent.getAttribute('class') ?? '')
  );
}

/** Whether a block begins with a link: an entry that leads to a record. */
function isEntry(node: Node): boolean {
  const link = isElement(node) ? node.querySelector('a[href]')?.textContent?.trim() : undefined;
  return link !== undefined && link !== '' && (node.textContent ?? '').trim().startsWith(link);
}

/** What stands below a heading may be several of a kind: two people are two. */
function entriesFrom(first: Element, rest: readonly Node[]): Node[] {
  const end = rest.findIndex((node) => isElement(node) && !(looksLike(first, node) && isEntry(node)));
  return rest.slice(0, end < 0 ? undefined : Math.max(end, 1));
}

/** The label's neighbours that make the value: all of a line, one block, or every `dd` of a `dt`. */
function runFrom(cell: Node, rest: readonly Node[], isLabel: (text: string) => boolean): Node[] {
  const [first] = rest;
  if (!first) return [];
  const isLine = isText(first) || (isElement(first) && INLINE.test(first.localName));
  if (isElement(first) && first.localName === 'dd') {
    const end = rest.findIndex((node) => isElement(node) && node.localName !== 'dd');
    return rest.slice(0, end < 0 ? undefined : end);
  }
  if (!isLine)
    return isElement(cell) && HEADING.test(cell.localName) && isElement(first)
      ? entriesFrom(first, rest)
      : [first];
  const end = rest.findIndex(
    (node, at) =>
      at > 0 &&
      isElement(node) &&
      (!INLINE.test(node.localName) ||
        (isElement(cell) && looksLike(cell, node)) ||
        isLabel((node.textContent ?? '').trim())),
  );
  return rest.slice(0, end < 0 ? undefined : end);
}

const ENDS_IN_COLON = /[:：]\s*$/;

/** "Fase: Negociación": a colon leads to a value, whatever word that is. */
function leadsTo(cell: Element, found: Element): boolean {
  return ENDS_IN_COLON.test(cell.textContent ?? '') && !ENDS_IN_COLON.test(found.textContent ?? '');
}

/** What stands behind a label's cell as its value; null where that is the next label, the next row or a list. */
function behind(cell: Node, rest: readonly Node[], { isClosed, isLabel }: Surroundings): Place | null {
  const [found] = rest;
  if (found && isElement(cell) && isElement(found)) {
    if (cell.localName === found.localName && ROW.test(cell.localName)) return null;
    const isAlike = looksLike(cell, found) && !leadsTo(cell, found);
    if (isAlike && isWord(found, isLabel)) return below(cell, isLabel);
    if (isAlike && (isRowOfWords(cell, isLabel) || isHeadCell(cell, isLabel))) return null;
    if (isClosed(found)) return null;
  }
  return { nodes: runFrom(cell, rest, isLabel) };
}

/** The only thing before a label, where a tile writes the value first. */
function ahead(before: readonly Node[], { isLabel }: Surroundings): Beside | null {
  const [only, more] = before;
  if (!only || more || isLabel((only.textContent ?? '').trim())) return null;
  return { value: { nodes: [only] }, isBefore: true };
}

/**
 * The place of the value that a label names by where it stands: beside it, below it or before it. Null when
 * there is none, when its cell is empty, or when what follows is the next row.
 * @param label a text node, or the element whose text the label is
 */
export function besideLabel(label: Node, around: Surroundings): Beside | null {
  const { sight } = around;
  let cell: Node = label;
  for (let step = 0; step < HIGHEST; step++) {
    const parent: Element | null = parentOf(cell);
    if (!parent || (isElement(cell) && EDGE.test(cell.localName))) return null;
    const nodes = Array.from(childrenOf(parent));
    const at = nodes.indexOf(cell as ChildNode);
    const after = nodes.slice(at + 1);
    const next = after.findIndex((node) => hasContent(node, sight));
    const between = next < 0 ? after : after.slice(0, next);
    if (!isLabelFrame(parent) && between.some((node) => isEmptyCell(node, sight))) return null;
    if (next >= 0) {
      const value = behind(cell, after.slice(next), around);
      return value && { value, isBefore: false };
    }
    const before = nodes.slice(0, at).filter((node) => hasContent(node, sight));
    if (before.length > 0)
      return isElement(cell) && cell.localName === 'td'
        ? belowOr(cell, before, around)
        : ahead(before, around);
    cell = parent;
  }
  return null;
}

/** The last cell of a row of labels has only labels before it. */
function belowOr(cell: Element, before: readonly Node[], around: Surroundings): Beside | null {
  const value = below(cell, around.isLabel);
  return value ? { value, isBefore: false } : ahead(before, around);
}
