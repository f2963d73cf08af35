import { foldLabel } from '../fields/fold-label';
import type { Sight } from '../labels/sight';
import { folded } from '../labels/text';
import { childrenOf, isElement, isText, parentOf } from '../labels/tree';

const HIGHEST = 6;
const MOST_BEFORE = 4;
const MOST_TEXTS = 6;
const MOST = 12;
const LONGEST = 60;
/** So much farther is what looks like the value itself. */
const PEER = 5;
/** Words without a number: a text with one is a value, or another one on each record. */
const MAY_LABEL = /^(?=.*\p{L})[^\d@]{2,}$/u;
const MARKED = /label|caption|title|key|term|heading|header|lbl|legend/i;
const LABELS = 'label, dt, th, legend, [role="columnheader"], [role="rowheader"]';

function textsIn(node: Node, sight: Sight, texts: { text: string; element: Element }[] = []) {
  if (texts.length >= MOST_TEXTS) return texts;
  const around = parentOf(node);
  if (isText(node) && around) {
    const text = folded(node.data);
    const isName = around.closest('h1') !== null;
    if (text.length <= LONGEST && MAY_LABEL.test(text) && !isName) texts.push({ text, element: around });
  }
  if (isElement(node) && sight.shows(node))
    for (const child of Array.from(childrenOf(node))) textsIn(child, sight, texts);
  return texts;
}

/** The row of heads over a row: a table's first, or one row over one other where no cell looks like a label. */
function headRowOf(row: Element): Element | null {
  const table = row.closest('table, [role="table"]');
  const rows = table
    ? Array.from(table.querySelectorAll('tr, [role="row"]'))
    : Array.from(row.parentElement?.children ?? []);
  const [head] = rows;
  const cells = Array.from(row.children);
  if (!head || head === row || head.children.length !== cells.length || cells.length < 2) return null;
  const isMarked = Array.from(head.children).every((cell) => cell.matches('th, [role="columnheader"]'));
  const isPlain = rows.length === 2 && cells.length > 2;
  return isMarked || isPlain ? head : null;
}

/** The head of the column that an element stands in. */
function headOf(element: Element): Element | null {
  for (let cell: Element = element, level = 0; level < HIGHEST; level++) {
    const row = cell.parentElement;
    const head = row && headRowOf(row);
    if (row && head) return head.children[Array.from(row.children).indexOf(cell)] ?? null;
    if (!row) return null;
    cell = row;
  }
  return null;
}

/** A neighbour that looks the same is another value more likely than a label. */
function isAlike(node: Node, target: Element): boolean {
  return (
    isElement(node) &&
    node.localName === target.localName &&
    node.getAttribute('class') === target.getAttribute('class')
  );
}

/** How much a text looks like what a page calls its fields: marked as such, with a colon, or one of many alike. */
function likeness({ text, element }: { text: string; element: Element }): number {
  const isMarked = element.closest(LABELS) !== null || MARKED.test(element.getAttribute('class') ?? '');
  return (isMarked ? 2 : 0) + (/[:：]$/.test(text) ? 2 : 0);
}

/**
 * Short texts before or above an element that may be its label, likeliest first: near ones before far ones, those
 * that are marked as labels before bare ones.
 */
export function textsNear(target: Element, sight: Sight): string[] {
  const found: { text: string; far: number }[] = [];
  const add = (node: Node, far: number) => {
    for (const each of textsIn(node, sight).reverse())
      found.push({ text: each.text, far: far - likeness(each) });
  };
  const head = headOf(target);
  if (head) add(head, 2);
  let at: Element = target;
  for (let level = 0; level < HIGHEST; level++) {
    const around = parentOf(at);
    if (!around || around.localName === 'body') break;
    const siblings = Array.from(childrenOf(around));
    const before = siblings.slice(0, siblings.indexOf(at as ChildNode)).reverse();
    for (const [index, node] of before.slice(0, MOST_BEFORE).entries())
      add(node, level * 2 + index + (isAlike(node, at) ? PEER : 0));
    at = around;
  }
  const sorted = found.sort((a, b) => a.far - b.far).map(({ text }) => text.replace(/[\s:：*]+$/, ''));
  const known = new Set<string>();
  return sorted
    .filter((text) => {
      const key = foldLabel(text);
      const isNew = key !== '' && !known.has(key);
      known.add(key);
      return isNew;
    })
    .slice(0, MOST);
}
