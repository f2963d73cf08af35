import { opensQuote } from '../../../mail/attribution';
import { SIGN } from '../../../mail/signs';
import { isHiddenBySheet, type OwnStyle, ownStyle } from './hidden';
import { familyOf, isCited, isHistory, type Mark, NO_WORDS, namesOf, SIGNATURE_BEGINS } from './marks';
import { createSheet } from './sheet';

/** Names what the page itself put into a body. */
export type OwnNodes = (element: Element, names: string) => Mark | null;

/** A bound in time: some 30 ms in a browser. No person's own words have so many elements. */
const MOST_NODES = 30_000;
/** Asking for computed style costs most of all. */
const MOST_SHEET_QUESTIONS = 2_000;
const TEXT = 3;
const ELEMENT = 1;

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DETAILS|DIV|FIELDSET|FIG\w+|FOOTER|FORM|H\d|HR|HEADER|LI|MAIN|NAV|[OU]L|P|PRE|SECTION|SUMMARY|TABLE|T?BODY|TFOOT|THEAD|TR)$/;
const SPACED = /^(?:P|H\d|[OUD]L|TABLE|BLOCKQUOTE|PRE)$/;

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

function kindOf(tag: string): TagKind {
  return {
    silent: NO_WORDS.test(tag),
    block: BLOCK.test(tag),
    spaced: SPACED.test(tag),
    cell: /^T[DH]$/.test(tag),
  };
}

/**
 * The text of a mail's HTML in lines, with signs where quotations, history and signatures stand. Nothing that
 * is hidden is read. Bounded in size and time; `cut` says that more would have followed.
 * @param ownNodes what the page itself put into the body, by element and its names
 */
export function renderBody(body: Element, ownNodes: OwnNodes): { lines: string[]; cut: boolean } {
  const sheet = createSheet();
  const kindOfTag = remembering(kindOf);
  const styleOf = remembering(ownStyle);
  const family = remembering((names) => ({ is: familyOf(names) }));
  const shown = new Set<string>();
  const drawings: Drawing[] = [];
  let drawing: Drawing = { kind: kindOf(''), asWritten: false, tiny: false };
  let questions = 0;

  /** One answer for all elements of the same names: a sheet that hides some of them hides them by their names. */
  const isHidden = (element: Element, names: string): boolean => {
    if (shown.has(names) || questions >= MOST_SHEET_QUESTIONS) return false;
    questions += 1;
    const hidden = isHiddenBySheet(element);
    if (!hidden) shown.add(names);
    return hidden;
  };
  const markOf = (element: Element, tag: string, style: OwnStyle | null): Mark | null => {
    if (style?.hides || element.hasAttribute('hidden')) return 'skip';
    const names = namesOf(element);
    if (names !== '') {
      if (isHidden(element, names)) return 'skip';
      if (tag === 'BR') return SIGNATURE_BEGINS.test(names) ? 'signature' : null;
      const mark = ownNodes(element, names) ?? family(names).is;
      if (mark !== 'container' && mark) return mark;
      if (mark && isHistory(element)) return 'quote';
    }
    return tag === 'BLOCKQUOTE' && isCited(element) ? 'quote' : null;
  };

  /** Writes what the element itself shows; whether the walk goes inside. */
  const enter = (element: Element): boolean => {
    const tag = element.tagName;
    const kind = kindOfTag(tag);
    if (kind.silent) return false;
    let style: OwnStyle | null = null;
    let mark: Mark | null = null;
    if (element.hasAttributes()) {
      const attribute = element.getAttribute('style');
      style = attribute ? styleOf(attribute) : null;
      mark = markOf(element, tag, style);
    }
    if (!mark && tag === 'BLOCKQUOTE' && opensQuote(sheet.recent())) mark = 'quote';
    if (mark) {
      // A signature's own words are left out; only a mark before one says that words follow it.
      if (mark === 'quote' || mark === 'cut' || tag === 'BR')
        sheet.sign(tag === 'BR' ? SIGN.signature : SIGN[mark as 'quote']);
      return false;
    }
    if (kind.block) sheet.edge(kind.spaced);
    if (tag === 'BR') sheet.endLine();
    else if (tag === 'HR') sheet.sign(SIGN.rule);
    else if (tag === 'IMG') sheet.write(element.getAttribute('data-emoji') ?? '', false);
    if (style?.border) sheet.sign(SIGN.border);
    if (!element.firstChild) return false;
    drawings.push(drawing);
    drawing = {
      kind,
      asWritten: tag === 'PRE' || (style?.asWritten ?? drawing.asWritten),
      tiny: style?.tiny ?? drawing.tiny,
    };
    return true;
  };
  const leave = (): void => {
    const { kind } = drawing;
    drawing = drawings.pop() as Drawing;
    if (kind.block) sheet.edge(kind.spaced);
    else if (kind.cell) sheet.write(' ', false);
  };

  // By hand and not by recursion: a hostile body nests deeper than any stack.
  let node: Node | null = body.firstChild;
  for (let left = MOST_NODES; node && left > 0 && !sheet.isFull(); left -= 1) {
    const type = node.nodeType;
    if (type === ELEMENT && enter(node as Element)) {
      node = node.firstChild;
      continue;
    }
    if (type === TEXT && !drawing.tiny) sheet.write(node.nodeValue ?? '', drawing.asWritten);
    let next: Node | null = node.nextSibling;
    while (!next && node && node.parentNode !== body) {
      node = node.parentNode;
      leave();
      next = node?.nextSibling ?? null;
    }
    node = next;
  }
  sheet.endLine();
  return { lines: sheet.lines, cut: sheet.isFull() || node !== null };
}
