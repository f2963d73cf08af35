import type { Entity } from '../profile';
import type { Candidate } from './candidate';
import type { NameCandidate } from './name';
import type { Page } from './page';
import { folded, linesOf, readParts } from './text';
import { entityNamed, titleParts } from './title';
import { closest } from './tree';
import type { Found } from './walk';

const LONGEST = 300;
const MOST_HEADINGS = 60;
const OPENING_NODES = 700;
const OPENING_LINES = 10;

/** A heading of the page, and what it may say. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
  /** The kind of record that it names as a whole. */
  readonly entity: Entity | null;
  /** It is the record's own title. */
  readonly isTitle: boolean;
}

/** The shown headings of a page, in page order. */
export function readHeadings({ headings }: Found, page: Page): Heading[] {
  const titles = titleParts(page.doc);
  const shown = headings.filter((element) => page.sight.shows(element)).slice(0, MOST_HEADINGS);
  return shown.map((element) => {
    const text = folded(linesOf(readParts({ nodes: [element] }, page)).join(' ')).slice(0, LONGEST);
    return {
      element,
      text,
      entity: entityNamed(text),
      isTitle: element.localName === 'h1' || titles.includes(text),
    };
  });
}

/** The first texts of the record's region that are no link, button or badge: where nothing is marked as its title. */
function openingLines(root: Element, headings: readonly Heading[], page: Page): string[] {
  const [first] = headings;
  const main =
    (first && closest(first.element, 'main, [role="main"]')) ??
    root.querySelector('main, [role="main"]') ??
    root;
  const parts = readParts({ nodes: [main] }, page, null, OPENING_NODES);
  return linesOf(parts.filter(({ from, isBadge }) => from === 'text' && !isBadge)).slice(0, OPENING_LINES);
}

/** Everything on the page that may be the record's name. */
export function nameCandidates(
  root: Element,
  headings: readonly Heading[],
  candidates: readonly Candidate[],
  page: Page,
): NameCandidate[] {
  const valueOf = (field: string) =>
    candidates.find((each) => each.field === field && each.value)?.value?.value;
  const parts = [valueOf('firstName'), valueOf('lastName')].filter((part) => typeof part === 'string');
  const named = candidates.filter(({ field, value }) => field === 'name' && value);
  const titles = titleParts(page.doc);
  return [
    ...named.map(({ value, pair, nearness }) => ({
      text: String(value?.value),
      weight: 4 - nearness,
      how: pair.how,
    })),
    ...(valueOf('lastName') ? [{ text: parts.join(' '), weight: 4, how: 'lastName' }] : []),
    ...headings.map(({ text, element }, at) => ({
      text,
      weight: (element.localName === 'h1' ? 3 : 2) - at * 0.1,
      how: element.localName,
    })),
    ...openingLines(root, headings, page).map((text, at) => ({
      text,
      weight: 1 - at * 0.05,
      how: 'first line',
    })),
    ...titles.slice(titles.length > 1 ? 1 : 0).map((text) => ({ text, weight: 0.5, how: 'title' })),
  ];
}
