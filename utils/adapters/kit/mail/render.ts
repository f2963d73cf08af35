import { opensQuote } from './attribution';
import { isHiddenByOwnStyle, isHiddenBySheet, isTiny } from './hidden';
import { type Mark, markOf, SIGNATURE_BEGINS } from './marks';

/** Lines that stand for structure. The characters are taken out of the page's own text. */
export const SIGN = {
  quote: '\u0001',
  cut: '\u0002',
  signature: '\u0003',
  border: '\u0004',
  rule: '\u0005',
} as const;

const ELEMENT = 1;
const TEXT = 3;
/** The model's bound for a text. */
const MOST_LETTERS = 100_000;
/** A bound in time: some 20 ms in a browser. No person's own words have so many elements. */
const MOST_NODES = 30_000;
/** Asking for computed style costs most of all. */
const MOST_SHEET_QUESTIONS = 2_000;

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DETAILS|DIV|FIELDSET|FIG\w+|FOOTER|FORM|H\d|HR|HEADER|LI|MAIN|NAV|[OU]L|P|PRE|SECTION|SUMMARY|TABLE|T?BODY|TFOOT|THEAD|TR)$/;
const SPACED = /^(?:P|H\d|[OUD]L|TABLE|BLOCKQUOTE|PRE)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own marks must not come from the page
const MARKS_IN_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f]/g;

/** How an element draws what is inside it. */
interface Drawing {
  asWritten: boolean;
  tiny: boolean;
}

interface Sheet {
  lines: string[];
  line: string;
  letters: number;
  /** Words were left out for want of room. */
  cut: boolean;
}

function endLine(sheet: Sheet): void {
  sheet.lines.push(sheet.line);
  sheet.line = '';
}

function startBlock(sheet: Sheet, spaced: boolean): void {
  if (sheet.line.trim() !== '') endLine(sheet);
  sheet.line = '';
  if (spaced && sheet.lines.at(-1) !== '') sheet.lines.push('');
}

function write(sheet: Sheet, raw: string, asWritten: boolean): void {
  const room = MOST_LETTERS - sheet.letters;
  const text = raw.slice(0, room).replace(MARKS_IN_TEXT, '');
  sheet.letters += text.length;
  sheet.cut ||= raw.length > room;
  if (asWritten) {
    const [first = '', ...rest] = text.split('\n');
    sheet.line += first;
    for (const line of rest) {
      endLine(sheet);
      sheet.line = line;
    }
    return;
  }
  const folded = text.replace(/[ \t\r\n\f]+/g, ' ');
  sheet.line += sheet.line === '' || sheet.line.endsWith(' ') ? folded.trimStart() : folded;
}

function sign(sheet: Sheet, mark: string): void {
  startBlock(sheet, false);
  sheet.lines.push(mark);
}

function drawingOf(element: Element, style: string, outer: Drawing): Drawing {
  if (style === '' && element.tagName !== 'PRE') return outer;
  const asWritten = /white-space\s*:\s*(pre|normal|nowrap)/i.exec(style)?.[1]?.toLowerCase();
  return {
    asWritten: element.tagName === 'PRE' || (asWritten ? asWritten === 'pre' : outer.asWritten),
    tiny: isTiny(style) ?? outer.tiny,
  };
}

/** A quotation without type or class is one when the line before it introduces it. */
function isIntroduced(element: Element, sheet: Sheet): boolean {
  if (element.tagName !== 'BLOCKQUOTE') return false;
  return opensQuote([...sheet.lines.slice(-6), sheet.line].filter((line) => line.trim() !== ''));
}

/**
 * The text of a mail's HTML in lines, with signs where quotations, history and signatures stand. Nothing that
 * is hidden is read. Bounded in size and time; `cut` says that more would have followed.
 * @param ownNodes what the page itself put into the body and is no part of the mail
 */
export function renderBody(
  body: Element,
  ownNodes: (element: Element) => Mark | null,
): { lines: string[]; cut: boolean } {
  const sheet: Sheet = { lines: [], line: '', letters: 0, cut: false };
  const outer: Drawing[] = [{ asWritten: false, tiny: false }];
  let nodes = 0;
  let questions = 0;

  /** Whether the walk goes into the element; leaving it undoes what entering did. */
  const enter = (element: Element): boolean => {
    const { tagName } = element;
    // Bounded, since a hostile one may be megabytes long.
    const style = element.getAttribute('style')?.slice(0, 2_000) ?? '';
    const named = element.hasAttribute('class') || element.id !== '';
    const hidden =
      (style !== '' || element.hasAttribute('hidden')) && isHiddenByOwnStyle(element, style)
        ? true
        : named && questions++ < MOST_SHEET_QUESTIONS && isHiddenBySheet(element);
    const mark = hidden
      ? 'skip'
      : (ownNodes(element) ?? markOf(element) ?? (isIntroduced(element, sheet) ? 'quote' : null));
    if (mark) {
      if (mark === 'quote' || mark === 'cut') sign(sheet, SIGN[mark]);
      return false;
    }
    if (tagName === 'BR') {
      if (named && SIGNATURE_BEGINS.test(element.id)) sign(sheet, SIGN.signature);
      else endLine(sheet);
      return false;
    }
    if (tagName === 'IMG') {
      write(sheet, element.getAttribute('data-emoji') ?? '', false);
      return false;
    }
    if (BLOCKS.test(tagName)) startBlock(sheet, SPACED.test(tagName));
    if (tagName === 'HR') sheet.lines.push(SIGN.rule);
    if (/border-top\s*:[^;]*solid/i.test(style)) sheet.lines.push(SIGN.border);
    outer.push(drawingOf(element, style, outer.at(-1) as Drawing));
    return true;
  };
  const leave = (element: Element): void => {
    outer.pop();
    if (BLOCKS.test(element.tagName)) startBlock(sheet, SPACED.test(element.tagName));
    else if (element.tagName === 'TD' || element.tagName === 'TH') write(sheet, ' ', false);
  };

  // By hand and not by recursion: a hostile body nests deeper than any stack.
  let node: Node | null = body.firstChild;
  while (node && nodes < MOST_NODES && sheet.letters < MOST_LETTERS) {
    nodes += 1;
    let inside = false;
    if (node.nodeType === TEXT) {
      const drawing = outer.at(-1) as Drawing;
      if (!drawing.tiny) write(sheet, node.nodeValue ?? '', drawing.asWritten);
    } else if (node.nodeType === ELEMENT) {
      inside = enter(node as Element);
      if (inside && !node.firstChild) {
        leave(node as Element);
        inside = false;
      }
    }
    let next: Node | null = inside ? node.firstChild : node.nextSibling;
    while (!next && node) {
      node = node.parentNode;
      if (!node || node === body) break;
      leave(node as Element);
      next = node.nextSibling;
    }
    node = next;
  }
  endLine(sheet);
  return { lines: sheet.lines, cut: sheet.cut || node !== null };
}
