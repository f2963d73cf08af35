import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gmail } from '../../utils/adapters/gmail';
import { readPage } from '../../utils/adapters/read-page';
import { loadPage } from '../tools/page';

const PAGES = join(import.meta.dirname, 'gmail');
const NAMES = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

/** What people wrote: bodies, the subject, and the names and addresses that attributes carry. */
const WRITTEN = '.a3s, .ii.gt, h2';
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder', 'data-tooltip'];

/** Gmail in a language that nobody speaks, dates in words included; addresses stay. */
const reworded = (text: string) =>
  text.replace(/\S*@\S+|[\p{L}\p{M}\p{N}]+/gu, (word) => (word.includes('@') ? word : 'ξώβ'));

function speakStrangely(doc: Document): number {
  let words = 0;
  const change = (text: string) => {
    const other = reworded(text);
    if (other !== text) words += 1;
    return other;
  };
  const texts = doc.createTreeWalker(doc.body, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement?.closest(`${WRITTEN}, script, style`))
      node.nodeValue = change(node.nodeValue ?? '');
  }
  for (const name of SPOKEN) {
    for (const element of doc.querySelectorAll(`[${name}]`)) {
      if (!element.closest(WRITTEN)) element.setAttribute(name, change(element.getAttribute(name) ?? ''));
    }
  }
  doc.documentElement.removeAttribute('lang');
  return words;
}

describe('a page of Gmail whose own words are in no language at all', () => {
  it.each(NAMES)('reads the same: %s', (name) => {
    const whole = loadPage(join(PAGES, name));
    const { doc, url } = loadPage(join(PAGES, name));
    expect(speakStrangely(doc)).toBeGreaterThan(0);
    expect(readPage(gmail, doc, url)).toEqual(readPage(gmail, whole.doc, whole.url));
  });
});
