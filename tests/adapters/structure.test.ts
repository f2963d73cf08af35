import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../utils/adapters/gmail/structure';
import { loadPage } from '../tools/page';

const PAGES = join(import.meta.dirname, 'gmail');
const NAMES = readdirSync(PAGES).filter((name) => name.endsWith('.html'));

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Everything that a page says or carries of a person: its text, its title, and what attributes hold. */
function saidBy(doc: Document): Set<string> {
  const holding = [
    'email',
    'name',
    'title',
    'alt',
    'aria-label',
    'href',
    'src',
    'value',
    'data-hovercard-id',
  ];
  const values = [...doc.querySelectorAll('*')].flatMap((element) =>
    holding.map((name) => element.getAttribute(name) ?? ''),
  );
  return new Set([doc.body.textContent ?? '', doc.title, ...values].flatMap(wordsIn));
}

/** What the report shows beside names of tags and attributes, which are the language of pages. */
function shownIn(report: string): string[] {
  const values = [...report.matchAll(/="([^"]*)"/g)].map(([, value]) => value ?? '');
  const between = report.replace(/<[^>]*>/g, ' ');
  return [between, ...values.map((value) => value.replace(/^#?(?:thread|msg)-[fa]:/, ''))].flatMap(wordsIn);
}

describe('the structure of a page', () => {
  it.each(NAMES)('of %s holds no word of it', (name) => {
    const { doc } = loadPage(join(PAGES, name));
    const said = saidBy(doc);
    expect(shownIn(structureOf(doc)).filter((word) => said.has(word))).toEqual([]);
  });

  it('shows what hooks stand on, and nothing inside of mails', () => {
    const { doc } = loadPage(join(PAGES, 'inbox-two-messages.html'));
    const report = structureOf(doc);
    for (const hook of ['data-thread-perm-id="thread-f:…"', 'class="gD"', 'email="…"', 'role="main"'])
      expect(report).toContain(hook);
    expect(report).toMatch(/<div class="a3s[^"]*"><\/div>/);
    // The account button stands outside the view.
    expect(report).toContain('aria-label="…"');
    expect(readFileSync(join(PAGES, 'inbox-two-messages.html'), 'utf8').length).toBeGreaterThan(
      report.length,
    );
  });
});
