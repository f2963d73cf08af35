/** Attributes whose values are a site's own vocabulary and say nothing of a person. */
const PLAIN = new Set([
  'role',
  'dir',
  'gh',
  'jsname',
  'type',
  'colspan',
  'aria-expanded',
  'aria-haspopup',
  'aria-hidden',
  'aria-selected',
]);
const PLAIN_VALUE = /^[\w-]{1,24}$/;
/** Gmail's ids keep their kind and lose their number. */
const ID_KIND = /^#?(?:thread|msg)-(?:f|a):/;
const TAG =
  /^(?:a|b|blockquote|body|br|button|div|font|form|h[1-6]|header|hr|i|iframe|img|input|label|li|main|nav|ol|p|pre|section|span|svg|table|tbody|td|th|tr|u|ul)$/;
/** A report that a person can look through, and no longer. */
const MOST_ELEMENTS = 3_000;
const DEEPEST = 60;

/** All words that the page shows or carries: none of them may come back as a class or value. */
function wordsOf(root: Element): Set<string> {
  const words = new Set<string>();
  const take = (text: string) => {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []) words.add(word);
  };
  take(root.textContent ?? '');
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) {
      if (name !== 'class' && !PLAIN.has(name)) take(value);
    }
  }
  return words;
}

function censored(name: string, value: string, words: ReadonlySet<string>): string | null {
  const isSecret = (token: string) =>
    (token.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).some((word) => words.has(word));
  if (name === 'class') {
    const kept = value.split(/\s+/).filter((token) => PLAIN_VALUE.test(token) && !isSecret(token));
    return kept.length > 0 ? kept.join(' ') : null;
  }
  if (PLAIN.has(name)) return PLAIN_VALUE.test(value) && !isSecret(value) ? value : '…';
  if (!/^(?:data|aria)-[a-z-]{1,40}$|^(?:email|name|title|href|hidden|style)$/.test(name) || isSecret(name))
    return null;
  return value === '' ? '' : `${ID_KIND.exec(value)?.[0] ?? ''}…`;
}

/**
 * The structure of a part of a page as HTML that may be copied into a report: tags, classes, roles and which
 * attributes there are; no text, name, address, subject or number.
 * @param opaque selects what people wrote: of that only the outermost element is kept
 */
export function censor(root: Element, opaque: string): string {
  const words = wordsOf(root);
  let left = MOST_ELEMENTS;
  const write = (element: Element, depth: number): string => {
    left -= 1;
    const tag = TAG.test(element.localName) ? element.localName : 'x-other';
    const attributes = [...element.attributes].map(({ name, value }) => {
      const kept = censored(name, value, words);
      return kept === null ? '' : ` ${name}="${kept}"`;
    });
    const isClosed = element.matches(opaque) || depth >= DEEPEST;
    let inside = '';
    for (
      let child = isClosed ? null : element.firstElementChild;
      child && left > 0;
      child = child.nextElementSibling
    ) {
      inside += write(child, depth + 1);
    }
    return `<${tag}${attributes.join('')}>${inside}</${tag}>`;
  };
  return write(root, 0);
}
