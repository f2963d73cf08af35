// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censor } from '../../../utils/adapters/kit/censor';
import { parsePage } from '../../tools/page';

const OPAQUE = '.a3s';
const PAGES = join(import.meta.dirname, '..', 'gmail');

/** What the report is made of: its own vocabulary may meet a word of the page by chance. */
const VOCABULARY = new Set(
  'a b blockquote body br button div font form header hr i iframe img input label li main nav ol p pre section span svg table tbody td th tr u ul x other role dir gh jsname type colspan aria expanded haspopup hidden selected class data email name title href style f thread msg message id legacy perm hovercard'.split(
    ' ',
  ),
);

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
}

describe('censor', () => {
  it('keeps structure, classes, roles and the kinds of ids', () => {
    document.body.innerHTML =
      '<div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:188"><span class="gD" email="a@b.example" name="Ada Kern">Ada Kern</span><div class="a3s">Secret <b>words</b></div></div></div>';
    expect(censor(document.body.firstElementChild as Element, OPAQUE)).toBe(
      '<div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:…"><span class="gD" email="…" name="…"></span><div class="a3s"></div></div></div>',
    );
  });

  it.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))(
    'lets no word of %s through',
    (name) => {
      const { doc } = parsePage(readFileSync(join(PAGES, name), 'utf8'));
      const shown = wordsIn(doc.body.textContent ?? '');
      for (const element of doc.body.querySelectorAll('[email],[name],[title],[aria-label],[href],[value]')) {
        for (const key of ['email', 'name', 'title', 'aria-label', 'href', 'value']) {
          for (const word of wordsIn(element.getAttribute(key) ?? '')) shown.add(word);
        }
      }
      const out = wordsIn(censor(doc.body, OPAQUE));
      expect([...out].filter((word) => shown.has(word) && !VOCABULARY.has(word))).toEqual([]);
    },
  );

  it('lets no word through wherever a page puts it', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/).filter((text) => !VOCABULARY.has(text));
    fc.assert(
      fc.property(
        word,
        fc.constantFrom('class', 'title', 'data-note', 'role', 'id', 'style', 'type'),
        (secret, key) => {
          const root = document.createElement('div');
          const child = document.createElement('span');
          child.textContent = `${secret} said so`;
          child.setAttribute(key, secret);
          child.setAttribute(`data-${secret}`, 'x');
          root.append(child, document.createElement(secret));
          return !censor(root, OPAQUE).includes(secret);
        },
      ),
    );
  });

  it('ends in bounded size on a page of 20,000 elements', () => {
    const root = document.createElement('div');
    for (let count = 0; count < 20_000; count += 1) root.append(document.createElement('i'));
    expect(censor(root, OPAQUE).length).toBeLessThan(40_000);
  });
});
