import { SIGN } from '../../../mail/signs';
import { isShown } from '../visible';
import { type OwnStyle, ownStyle } from './hidden';
import { familyOf, isCited, isHistory, type Mark, NO_WORDS, namesOf, wordSet } from './marks';
import { createSheet } from './sheet';

/** Names what the page itself put into a body. */
export type OwnNodes = (element: Element, names: string) => Mark | null;

/** A bound in time: some 30 ms in a browser. No person's own words have so many elements. */
const MOST_NODES = 30_000;
/** Asking for computed style costs most of all. */
const MOST_SHEET_QUESTIONS = 2_000;
/**
 * "On 9.11. at 15:00 Ada wrote:" by its form alone: a quotation without a type follows such a line. As a text it is
 * made ready only where it is used: `\p` in a literal costs every page that is opened.
 */
const INTRODUCES = '(?:\\p{Nd}{4}|\\p{Nd}[:.]\\p{Nd}{2}|@).*[:\uff1a]\\W*$';
const TEXT = 3;
const ELEMENT = 1;

const SPACED = wordSet('P H1 H2 H3 H4 H5 H6 OL UL DL TABLE BLOCKQUOTE PRE');
const BLOCK = wordSet(
  'ADDRESS ARTICLE ASIDE CENTER DD DT DETAILS DIV FIELDSET FIGURE FIGCAPTION FOOTER FORM HR HEADER LI MAIN NAV SECTION SUMMARY BODY TBODY TFOOT THEAD TR',
);
const CELL = wordSet('TD TH');

/** How a tag is drawn. */
interface TagKind {
  silent: boolean;
  block: boolean;
  spaced: boolean;
  cell: boolean;
}

/** How an element draws what is inside it, and what leaving it does. */
interface Drawing {
  kind: TagKind;
  asWritten: boolean;
  tiny: boolean;
}

/** An element that the walk is inside of, and how things were drawn around it. */
interface Around {
  element: Element;
  drawing: Drawing;
}

/** Remembers answers: a mail repeats the same tags, styles and classes thousands of times. */
function remembering<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const fresh = ask(key);
    known.set(key, fresh);
    return fresh;
  };
}

function makeKind(tag: string): [string, TagKind] {
  return [
    tag,
    {
      silent: NO_WORDS.has(tag),
      block: BLOCK.has(tag) || SPACED.has(tag),
      spaced: SPACED.has(tag),
      cell: CELL.has(tag),
    },
  ];
}

const KINDS: ReadonlyMap<string, TagKind> = new Map(
  [...NO_WORDS, ...BLOCK, ...SPACED, ...CELL].map(makeKind),
);
const INLINE: TagKind = { silent: false, block: false, spaced: false, cell: false };

/**
 * The text of a mail's HTML in lines, with signs where quotations, history and signatures stand. Nothing that
 * is hidden is read. Bounded in size and time; `cut` says that more would have followed.
 * @param ownNodes what the page itself put into the body, by element and its names
 */
export function renderBody(body: Element, ownNodes: OwnNodes): { lines: string[]; cut: boolean } {
  const sheet = createSheet();
  const styleOf = remembering(ownStyle);
  const family = remembering((names) => ({ is: familyOf(names) }));
  const shown = new Set<string>();
  const around: Around[] = [];
  let drawing: Drawing = { kind: INLINE, asWritten: false, tiny: false };
  const someHidden = body.querySelector('[hidden]') !== null;
  let questions = 0;

  /** One answer for all elements of the same names: a sheet that hides some of them hides them by their names. */
  const isHidden = (element: Element, names: string): boolean => {
    if (shown.has(names) || questions >= MOST_SHEET_QUESTIONS) return false;
    questions += 1;
    if (!isShown(element)) return true;
    shown.add(names);
    return false;
  };
  const markOf = (element: Element, tag: string, style: OwnStyle | null): Mark | null => {
    if (style?.hides || (someHidden && element.hasAttribute('hidden'))) return 'skip';
    const names = namesOf(element);
    if (names !== '') {
      if (isHidden(element, names)) return 'skip';
      const told = family(names).is;
      if (tag === 'BR') return told === 'begins' ? 'signature' : null;
      const mark = ownNodes(element, names) ?? told;
      if (mark === 'container') return isHistory(element) ? 'quote' : null;
      if (mark !== 'begins') return mark;
    }
    return null;
  };

  /** Writes what the element itself shows; gives its first child where the walk goes inside. */
  const enter = (element: Element): Node | null => {
    const tag = element.tagName;
    const kind = KINDS.get(tag) ?? INLINE;
    if (kind.silent) return null;
    let style: OwnStyle | null = null;
    let mark: Mark | null = null;
    if (element.hasAttributes()) {
      const attribute = element.getAttribute('style');
      style = attribute ? styleOf(attribute) : null;
      mark = markOf(element, tag, style);
    }
    if (
      !mark &&
      tag === 'BLOCKQUOTE' &&
      (isCited(element) || new RegExp(INTRODUCES, 'u').test(sheet.recent()))
    )
      mark = 'quote';
    if (mark) {
      if (mark === 'quote' || mark === 'cut') sheet.sign(SIGN[mark]);
      // A signature's own words are left out; a mark before one says that they follow.
      else if (mark === 'signature' && tag === 'BR') sheet.sign(SIGN.signature);
      return null;
    }
    if (kind.block) sheet.edge(kind.spaced);
    if (tag === 'BR') sheet.endLine();
    else if (tag === 'HR') sheet.sign(SIGN.rule);
    else if (tag === 'IMG') sheet.write(element.getAttribute('data-emoji') ?? '', false);
    if (style?.border) sheet.sign(SIGN.border);
    const first = element.firstChild;
    if (!first) return null;
    around.push({ element, drawing });
    drawing = {
      kind,
      asWritten: tag === 'PRE' || (style?.asWritten ?? drawing.asWritten),
      tiny: style?.tiny ?? drawing.tiny,
    };
    return first;
  };
  /** Back to the element around; gives what stands after it. */
  const leave = ({ element, drawing: outer }: Around): Node | null => {
    const { kind } = drawing;
    drawing = outer;
    if (kind.block) sheet.edge(kind.spaced);
    else if (kind.cell) sheet.write(' ', false);
    return element.nextSibling;
  };

  // By hand and not by recursion: a hostile body nests deeper than any stack.
  let node: Node | null = body.firstChild;
  for (let left = MOST_NODES; node && left > 0 && !sheet.isFull(); left -= 1) {
    const type = node.nodeType;
    const first = type === ELEMENT ? enter(node as Element) : null;
    if (type === TEXT && !drawing.tiny) sheet.write(node.nodeValue ?? '', drawing.asWritten);
    let next: Node | null = first ?? node.nextSibling;
    for (let outer = next ? undefined : around.pop(); outer; outer = next ? undefined : around.pop()) {
      next = leave(outer);
    }
    node = next;
  }
  sheet.endLine();
  return { lines: sheet.lines, cut: sheet.isFull() || node !== null };
}
