import type { Entity } from '../profile';
import type { Candidate } from './candidate';
import type { Found } from './found';
import type { NameCandidate } from './name';
import type { Page } from './page';
import { RANK } from './pair';
import { folded, linesOf, type Part, readParts } from './text';
import { entityNamed, titleParts } from './title';
import { childrenOf, holds, isElement, parentOf } from './tree';

const LONGEST = 300;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWS = 4;
const MOST_HEADINGS = 60;
const OPENING_NODES = 700;
const OPENING_LINES = 8;
const HEADING_NODES = 80;
const MOST_LINES = 4;

/** A heading of the page, and what it may say. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
  /** Its lines: a path of crumbs has several. */
  readonly lines: readonly string[];
  /** The kind of record that it names as a whole. */
  readonly entity: Entity | null;
  /** It is the record's own title. */
  readonly isTitle: boolean;
}

/** A score or count in a part of its own beside the title is not of it. */
function withoutCounts(parts: readonly Part[]): readonly Part[] {
  const worded = parts.filter(({ text }) => !/^\s*\d{1,4}\s*$/.test(text));
  return worded.length > 0 ? worded : parts;
}

/** The shown headings of a page, in page order. */
export function readHeadings({ headings }: Found, page: Page): Heading[] {
  const titles = titleParts(page.doc);
  const reader = { sight: page.sight, isClosed: () => false };
  const shown = headings.filter((element) => page.sight.shows(element)).slice(0, MOST_HEADINGS);
  return shown.map((element) => {
    const parts = readParts({ nodes: [element] }, reader, { most: HEADING_NODES });
    const lines = linesOf(withoutCounts(parts)).map((line) => line.slice(0, LONGEST));
    const text = folded(lines.join(' ')).slice(0, LONGEST);
    const isTitle = element.localName === 'h1' || lines.some((line) => titles.includes(line));
    return { element, text, lines: lines.slice(0, MOST_LINES), entity: entityNamed(text), isTitle };
  });
}

/** Where the first candidate of the page begins: its label, or its value. */
function firstPlace(candidates: readonly Candidate[]): Node | null {
  const places = candidates.map(({ pair, element }) => pair.labelNode ?? element);
  return places.reduce<Node | null>(
    (first, place) => (first && isBefore(first, place) ? first : place),
    null,
  );
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWS) !== 0;
}

/** The smallest part of the page with all candidates in it. */
function partOf(candidates: readonly Candidate[], root: Element): Element {
  const [first, ...others] = candidates;
  let part = first?.element ?? root;
  while (part !== root && !others.every(({ element }) => holds(part, element))) part = parentOf(part) ?? root;
  return part;
}

/** The first texts above the record's fields that are no link, button or badge: where nothing is marked as its title. */
function openingLines(root: Element, candidates: readonly Candidate[], page: Page): string[] {
  const first = firstPlace(candidates);
  if (!first) return [];
  let part: Element = partOf(candidates, root);
  for (let level = 0; level < 5; level++) {
    const before = partsBefore(part, first, page);
    const lines = linesOf(before.filter(({ from, isBadge }) => from === 'text' && !isBadge)).filter((line) =>
      /[\p{L}\p{N}]{2}/u.test(line),
    );
    if (lines.length > 0 || part === root) return lines.slice(0, OPENING_LINES);
    part = parentOf(part) ?? root;
  }
  return [];
}

/** The pieces of a part up to its first candidate. */
function partsBefore(part: Element, limit: Node, page: Page): Part[] {
  const nodes = Array.from(childrenOf(part));
  const holdsLimit = (node: Node) => (isElement(node) ? holds(node, limit) : node === limit);
  const end = nodes.findIndex(holdsLimit);
  return readParts({ nodes: end < 0 ? nodes : nodes.slice(0, end) }, page, { most: OPENING_NODES });
}

/** First and last name put together as their script does; a lone "Name" beside a last name is the first. */
function personName(candidates: readonly Candidate[]): string | null {
  const textOf = (field: string) => {
    const value = candidates.find((each) => each.field === field && each.value)?.value?.value;
    return typeof value === 'string' ? value : null;
  };
  const last = textOf('lastName');
  const first = textOf('firstName') ?? textOf('name');
  if (last === null || first?.includes(last)) return null;
  return CJK.test(last) ? [last, first].filter(Boolean).join(' ') : [first, last].filter(Boolean).join(' ');
}

/** What the page's title is made of: worth more where the page shows it too, or where the kind of record stands beside it. */
function titleNames(titles: readonly string[], words: ReadonlySet<string>): NameCandidate[] {
  const [whole = ''] = titles;
  return titles.map((text) => {
    const rest =
      text === whole ? '' : whole.replace(text, '').replace(/^[\s\-–—|·•›»:]+|[\s\-–—|·•›»:]+$/g, '');
    const isBesideKind = rest !== '' && entityNamed(rest) !== null;
    const isLonger = text === whole && titles.length > 1;
    return {
      text,
      weight: (isLonger ? 0.1 : 0.5) + (words.has(text) ? 1 : 0) + (isBesideKind ? 2 : 0),
      how: 'title',
    };
  });
}

/** Everything on the page that may be the record's name. */
export function nameCandidates(
  root: Element,
  headings: readonly Heading[],
  candidates: readonly Candidate[],
  words: ReadonlySet<string>,
  page: Page,
): NameCandidate[] {
  const person = personName(candidates);
  const isFirstAlone = (text: unknown) =>
    person !== null && typeof text === 'string' && person.split(' ').includes(text);
  const named = candidates.filter(
    ({ field, value }) => field === 'name' && value && !isFirstAlone(value.value),
  );
  const titles = titleParts(page.doc);
  const first = firstPlace(candidates);
  return [
    ...named.map(({ value, pair, nearness }) => ({
      text: String(value?.value),
      weight: (pair.rank <= RANK.hook ? 12 : pair.rank >= RANK.id ? 1.5 : 5) - nearness,
      how: pair.how,
    })),
    ...(person ? [{ text: person, weight: 6, how: 'lastName' }] : []),
    ...headings.flatMap(({ lines, element }, at) => {
      const isFirst = first === null || isBefore(element, first);
      const weight = (element.localName === 'h1' ? 3 : isFirst ? 2 : 0.5) - at * 0.05;
      return lines.map((text, line) => ({ text, weight: weight - line * 0.01, how: element.localName }));
    }),
    ...openingLines(root, candidates, page).map((text, at) => ({
      text,
      weight: 1 - at * 0.05,
      how: 'first line',
    })),
    ...titleNames(titles, words),
  ];
}
