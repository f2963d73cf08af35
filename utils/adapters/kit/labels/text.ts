import { withoutUnseen } from '../../../mail/unseen';
import type { IsClosed } from './closed';
import { isButton, isControl, valueOfControl } from './control';
import { signOf } from './currency-icon';
import type { Place } from './pair';
import type { Sight } from './sight';
import { childrenOf, isElement, isText } from './tree';

const BLOCK =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|fieldset|figure|form|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|th|tr|ul)$/;
const SILENT =
  /^(?:script|style|template|noscript|svg|img|picture|video|audio|canvas|object|iframe|label-icon)$/;
/** Pictures of people in letters, and marks for screens that speak. */
const ORNAMENT = /(?:^|[\s_-])(?:avatar|initials|monogram)(?:$|[\s_-])/i;
const BADGE = /(?:^|[\s_-])(?:badge|tag|chip|pill|ribbon|status|statusref|label-state|lozenge)(?:$|[\s_-])/i;
const SHORT = 4;
const MOST_CHARACTERS = 12_000;
const MOST_NODES = 600;

/** A piece of a value: one run of text, what a control holds, a link, or the words of a button. */
export interface Part {
  readonly text: string;
  readonly from: 'text' | 'control' | 'link' | 'button';
  readonly href: string | null;
  /** Pieces with the same number stand on one line. */
  readonly line: number;
  /** What a `time` element says for machines. */
  readonly datetime: string | null;
  /** It stands in a badge, tag or ribbon. */
  readonly isBadge: boolean;
  /** The element that it is the text of. */
  readonly owner: Element | null;
}

/** What reading a value needs to know of the page. */
export interface Reader {
  readonly sight: Sight;
  readonly isClosed: IsClosed;
}

/** White space folded, unseen marks gone. */
export function folded(text: string): string {
  return withoutUnseen(text).replace(/\s+/g, ' ').trim();
}

function isOrnament(element: Element): boolean {
  const isMarked =
    ORNAMENT.test(element.getAttribute('class') ?? '') || element.getAttribute('aria-hidden') === 'true';
  return isMarked && (element.textContent?.trim().length ?? 0) < SHORT;
}

/** One of several choices drawn as buttons, and not the one that is taken. */
function isUnchosen(element: Element): boolean {
  return (
    element.getAttribute('aria-pressed') === 'false' ||
    (element.getAttribute('role') === 'radio' && element.getAttribute('aria-checked') === 'false')
  );
}

/** What of a place is read. */
export interface Extent {
  /** A part that is not the value's: the label. */
  readonly without?: Node | null;
  /** Where the value ends: the next label. */
  readonly until?: Node | null;
  /** Choices that are not taken are read too. */
  readonly all?: boolean;
  /** How many nodes are looked at. */
  readonly most?: number;
}

interface Around {
  readonly owner: Element | null;
  readonly from: Part['from'];
  readonly href: string | null;
  readonly datetime: string | null;
  readonly isBadge: boolean;
}

const BARE: Around = { from: 'text', href: null, datetime: null, isBadge: false, owner: null };

function within(element: Element, around: Around): Around {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const names = element.getAttribute('class');
  return {
    from: href !== null ? 'link' : around.from === 'text' && isButton(element) ? 'button' : around.from,
    href: href ?? around.href,
    datetime: element.getAttribute('datetime') ?? around.datetime,
    isBadge: around.isBadge || (names !== null && BADGE.test(names)),
    owner: element,
  };
}

/**
 * The pieces of a value in the order of the page: what is shown, and what controls hold. Empty controls leave no
 * piece. Line breaks inside a control are kept.
 */
export function readParts(
  place: Place,
  { sight, isClosed }: Reader,
  { without = null, until = null, most = MOST_NODES, all = false }: Extent = {},
): Part[] {
  if (place.text !== undefined) return [{ text: place.text, line: 0, ...BARE }];
  const parts: Part[] = [];
  let [line, left, nodes] = [0, MOST_CHARACTERS, most];
  const add = (raw: string, around: Around) => {
    const text =
      around.from === 'control' ? withoutUnseen(raw).trim() : withoutUnseen(raw).replace(/\s+/g, ' ');
    if (text.trim() === '' || left <= 0) return;
    left -= text.length;
    parts.push({ text: text.slice(0, MOST_CHARACTERS), line, ...around });
  };
  const visit = (node: Node, around: Around): void => {
    if (node === until) nodes = 0;
    if (node === without || nodes-- <= 0) return;
    if (isText(node)) {
      add(node.data, around);
      return;
    }
    if (!isElement(node) || !sight.shows(node)) return;
    if (!all && isUnchosen(node)) return;
    const sign = signOf(node);
    if (sign !== null) add(sign, around);
    if (SILENT.test(node.localName)) return;
    if (isControl(node)) {
      add(valueOfControl(node), { ...around, from: 'control' });
      return;
    }
    if (node.localName === 'input' || isOrnament(node)) return;
    if (isClosed(node) && !place.nodes.includes(node)) return;
    const isBlock = BLOCK.test(node.localName);
    if (isBlock) line += 1;
    const inside = within(node, around);
    for (const child of Array.from(childrenOf(node))) visit(child, inside);
    if (isBlock) line += 1;
  };
  for (const node of place.nodes) visit(node, BARE);
  return parts;
}

/** The pieces of each line put together, empty lines left out. */
export function linesOf(parts: readonly Part[]): string[] {
  const lines = new Map<number, string>();
  for (const { line, text } of parts) lines.set(line, (lines.get(line) ?? '') + text);
  return [...lines.values()]
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/**
 * What stands apart on each line: texts of different elements with no white space between are told apart by their
 * look alone, as an avatar's letters and a name are.
 */
export function piecesOf(parts: readonly Part[]): string[] {
  const pieces: string[] = [];
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    const isApart =
      !before ||
      before.line !== part.line ||
      (before.owner !== part.owner && !/\s$/.test(before.text) && !/^\s/.test(part.text));
    if (isApart) pieces.push(part.text);
    else pieces.push(`${pieces.pop() ?? ''}${part.text}`);
  });
  return pieces
    .flatMap((piece) => piece.split('\n'))
    .map(folded)
    .filter((piece) => piece !== '');
}
