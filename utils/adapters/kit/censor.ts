/** Attributes whose values are a site's own vocabulary and say nothing of a person. */
const PLAIN = /^(?:role|dir|gh|jsname|type|colspan|aria-(?:expanded|haspopup|hidden|selected))$/;
/** Attributes that hooks rest on: that they are there is the report's point, whatever words the page uses. */
const KNOWN =
  /^(?:data-(?:hovercard-id|legacy-message-id|legacy-thread-id|message-id|thread-id|thread-perm-id)|aria-label|email|href|name|title|hidden|style|g_editable)$/;
const MAY_BE_NAMED = /^(?:data|aria)-[a-z-]{1,40}$/;
const PLAIN_VALUE = /^[\w-]{1,24}$/;
/** Gmail's ids keep their kind and lose their number. */
const ID_KIND = /^#?(?:thread|msg)-(?:f|a):/;
const TAG =
  /^(?:a|b|blockquote|body|br|button|div|font|form|h[1-6]|header|hr|i|iframe|img|input|label|li|main|nav|ol|p|pre|section|span|svg|table|tbody|td|th|tr|u|ul)$/;
/** Machinery of the page, in words of its own: it would take the site's classes for words of a person. */
const MACHINERY = /^(?:class|style|js.*|data-tooltip-class)$/;
const SILENT = 'script, style, template, noscript';
const LONGEST_LINE = 1_000;
/** From so many letters on a word may not even stand within a class. */
const TELLING = 4;
/** A report that a person can look through, and that fits into an issue of the usual trackers. */
const MOST_CHARACTERS = 60_000;
const DEEPEST = 80;

type Filter = (token: string) => boolean;

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

function textsOf(element: Element): string[] {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === element.TEXT_NODE);
  const whole = element.textContent ?? '';
  // Inner elements may tear a word apart: "Cl<b>ara</b>".
  const isLine = element.childElementCount > 0 && whole.length < LONGEST_LINE;
  const torn = isLine && !element.querySelector(SILENT) ? [whole] : [];
  return [...own.map(({ nodeValue }) => nodeValue ?? ''), ...torn];
}

function valuesOf(element: Element): string[] {
  const telling = [...element.attributes].filter(({ name }) => !MACHINERY.test(name) && !PLAIN.test(name));
  return telling.map(({ value }) => value);
}

/** All words that the whole page around shows or carries: none of them may come back as a class or value. */
function wordsAround(part: Element): ReadonlySet<string> {
  const root = part.getRootNode() as Document | ShadowRoot | Element;
  const all = [...('localName' in root ? [root] : []), ...root.querySelectorAll('*')];
  const speaking = all.filter((element) => !element.matches(SILENT));
  return new Set(speaking.flatMap((element) => [...textsOf(element), ...valuesOf(element)]).flatMap(wordsIn));
}

/** Says of a class whether it may be shown, and looks each up once. */
function classFilter(words: ReadonlySet<string>): Filter {
  const telling = [...words].filter((word) => word.length >= TELLING);
  const known = new Map<string, boolean>();
  const judge: Filter = (token) => {
    const plain = token.toLowerCase();
    const isWord = wordsIn(token).some((word) => words.has(word));
    return PLAIN_VALUE.test(token) && !isWord && !telling.some((word) => plain.includes(word));
  };
  return (token) => {
    const verdict = known.get(token) ?? judge(token);
    known.set(token, verdict);
    return verdict;
  };
}

/** What may be shown of an attribute's value; null where the attribute is left out. */
function censored({ name, value }: Attr, words: ReadonlySet<string>, mayShow: Filter): string | null {
  const isSecret = (token: string) => wordsIn(token).some((word) => words.has(word));
  if (name === 'class') return value.split(/\s+/).filter(mayShow).join(' ') || null;
  if (PLAIN.test(name)) return PLAIN_VALUE.test(value) && !isSecret(value) ? value : '…';
  if (!KNOWN.test(name) && (!MAY_BE_NAMED.test(name) || isSecret(name))) return null;
  return value === '' ? '' : `${ID_KIND.exec(value)?.[0] ?? ''}…`;
}

/**
 * The structure of parts of a page as HTML that may be copied into a report: tags, classes, roles and which
 * attributes there are; no text, name, address, subject or number. What is too much ends in an ellipsis.
 * @param opaque selects what people wrote: of that only the outermost element is kept
 */
export function censor(parts: readonly Element[], opaque: string): string {
  const words = parts[0] ? wordsAround(parts[0]) : new Set<string>();
  const mayShow = classFilter(words);
  let left = MOST_CHARACTERS;
  const write = (element: Element, depth: number): string => {
    const tag = TAG.test(element.localName) ? element.localName : 'x-other';
    const attributes = [...element.attributes].map((attribute) => {
      const kept = censored(attribute, words, mayShow);
      return kept === null ? '' : ` ${attribute.name}="${kept}"`;
    });
    const [start, end] = [`<${tag}${attributes.join('')}>`, `</${tag}>`];
    left -= start.length + end.length;
    let inside = '';
    let child = element.matches(opaque) ? null : element.firstElementChild;
    while (child) {
      const isCut = left <= 0 || depth >= DEEPEST;
      inside += isCut ? '…' : write(child, depth + 1);
      child = isCut ? null : child.nextElementSibling;
    }
    return `${start}${inside}${end}`;
  };
  return parts.map((part) => write(part, 0)).join('\n');
}
