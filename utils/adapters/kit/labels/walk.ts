import { isControl } from './control';
import type { Found, Label, Walk } from './found';
import { createWardrobe, crumbsIn, currentsIn, type Dress, isCurrent, isHeading } from './landmarks';
import { namesOf } from './names';
import { childrenOf, isElement, isText } from './tree';

const LONGEST_LABEL = 60;
const LONGEST_PLAIN = 2_000;
const WRITTEN_PAIR = /[:：]\s*[^\s]/;
/** Between two labels or values in one. */
export const SHARING = /\s+[-–—/|→]\s+/;
/** Lists and regions are named by their heading, links and buttons by where they lead. */
const SPEAKS_OF_MORE = /^(?:a|ul|ol|table|section|form|nav|aside|main|fieldset|article|dialog)$/;
const ICON_MEANS: Readonly<Record<string, string>> = {
  phone: 'Phone',
  telephone: 'Phone',
  mobile: 'Phone',
  envelope: 'Email',
  email: 'Email',
  mail: 'Email',
  at: 'Email',
  globe: 'Website',
};
/** How many nodes are walked before the page may have its turn. */
const STRIDE = 300;
/** Pages beyond this are cut: nobody has a record of so many parts. */
const MOST_NODES = 200_000;

/** The texts of an element itself, without what its children say. */
function ownTexts(element: Element): Text[] {
  const texts: Text[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isText(node) && /\S/.test(node.data)) texts.push(node);
  return texts;
}

function spokenBy(element: Element): string | null {
  const own = element.getAttribute('aria-label') ?? element.getAttribute('title');
  return own ?? (element.localName === 'svg' ? (element.querySelector('title')?.textContent ?? null) : null);
}

/** An icon stands for a label: by its spoken name, else by what icon fonts call it. */
function noteIcon(element: Element, { icon }: Dress, walk: Walk, found: Found): void {
  const spoken = spokenBy(element);
  if (element.childElementCount > 0 && element.localName !== 'svg') {
    if (spoken !== null && !SPEAKS_OF_MORE.test(element.localName) && walk.isLabel(spoken))
      found.titled.push({ element, text: spoken });
    return;
  }
  const text = spoken !== null && walk.isLabel(spoken) ? spoken : icon && ICON_MEANS[icon];
  if (text) found.labels.push({ text, node: element, element });
}

/** "Start date - End date" labels two values in one. */
function noteShares(label: Label, walk: Walk, found: Found): void {
  const pieces = label.text.split(SHARING);
  if (pieces.length !== 2) return;
  for (const [at, piece] of pieces.entries())
    if (walk.isLabel(piece)) found.labels.push({ ...label, text: piece, share: { at, of: pieces.length } });
}

function noteLabels(element: Element, dress: Dress, walk: Walk, found: Found): void {
  const texts = ownTexts(element);
  const [only] = texts;
  if (!only) {
    noteIcon(element, dress, walk, found);
    return;
  }
  const isAlone = element.childElementCount === 0;
  const whole = isAlone ? (element.textContent ?? '') : '';
  if (isAlone && whole.length < LONGEST_PLAIN && WRITTEN_PAIR.test(whole))
    found.plain.push({ element, text: whole });
  for (const node of isAlone ? [only] : texts) {
    const text = (isAlone ? whole : node.data).trim();
    if (text.length > LONGEST_LABEL) continue;
    found.words.add(text);
    // Among several texts a bare one is a label only where a colon says so.
    const mayBe = texts.length === 1 || isAlone || /[:：]$/.test(text);
    const label = { text, node: isAlone ? element : node, element };
    if (mayBe && walk.isLabel(text)) found.labels.push(label);
    else if (mayBe) noteShares(label, walk, found);
  }
}

function noteNames(element: Element, walk: Walk, found: Found): void {
  const names = namesOf(element, walk.extraNames).filter(({ name }) => walk.isName(name));
  if (names.length > 0) found.named.push({ element, names });
}

/** One walk over what a part of the page draws, closed parts stepped over. */
export function* walkPage(root: Element, walk: Walk): Generator<void, Found> {
  const found: Found = {
    labels: [],
    named: [],
    titled: [],
    controls: [],
    headings: [],
    currents: [],
    badges: [],
    links: [],
    plain: [],
    crumbs: [],
    shadows: [],
    words: new Set(),
  };
  const dressOf = createWardrobe();
  const stack: Element[] = [root];
  for (let seen = 1; seen < MOST_NODES; seen++) {
    if (seen % STRIDE === 0) yield;
    const element = stack.pop();
    if (!element) break;
    if (element !== root && walk.isClosed(element)) {
      found.currents.push(...currentsIn(element));
      found.crumbs.push(...crumbsIn(element));
      continue;
    }
    const dress = dressOf(element.getAttribute('class'));
    if (isCurrent(element, dress)) found.currents.push(element);
    if (isHeading(element, dress)) found.headings.push(element);
    if (dress.isBadge) found.badges.push(element);
    if (element.localName === 'a' && element.hasAttribute('href')) found.links.push(element);
    noteNames(element, walk, found);
    if (isControl(element)) {
      found.controls.push(element);
      continue;
    }
    noteLabels(element, dress, walk, found);
    if (element.localName === 'svg') continue;
    if (element.shadowRoot) found.shadows.push(element.shadowRoot);
    const children = childrenOf(element);
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child && isElement(child)) stack.push(child);
    }
  }
  return found;
}
