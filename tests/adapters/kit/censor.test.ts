// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censor } from '../../../utils/adapters/kit/censor';

const OPAQUE = '.a3s';

/** A part that stands alone, as far as the censor sees. */
function partOf(html: string): Element {
  const part = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!part) throw new Error('no part');
  return part;
}

const word = fc
  .stringMatching(/^[a-z]{6,12}$/)
  .filter((text) => !/^(?:hidden|button|section|header)$/.test(text));
const PLACES = [
  'class',
  'title',
  'data-note',
  'role',
  'id',
  'style',
  'type',
  'href',
  'aria-label',
  'alt',
] as const;

describe('censor', () => {
  it('keeps structure, classes, roles and the kinds of ids', () => {
    const part = partOf(
      '<div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:188"><span class="gD" email="a@b.example" name="Ada Kern">Ada Kern</span><div class="a3s">Secret <b>words</b></div></div></div>',
    );
    expect(censor([part], OPAQUE)).toBe(
      '<div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:…"><span class="gD" email="…" name="…"></span><div class="a3s"></div></div></div>',
    );
  });

  it('keeps the names of the attributes that hooks rest on, also where a mail says their words', () => {
    const part = partOf(
      '<div data-message-id="#msg-f:188" aria-label="x">The message id and its label</div>',
    );
    expect(censor([part], OPAQUE)).toBe('<div data-message-id="#msg-f:…" aria-label="…"></div>');
  });

  it("takes no word of the page's own style sheets and scripts for a word of a person", () => {
    const part = partOf('<div class="gD"><style>.gD{color:red}</style><script>var gD</script></div>');
    expect(censor([part], OPAQUE)).toContain('<div class="gD">');
  });

  it('lets no word through wherever a page puts it', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(...PLACES), fc.boolean(), (secret, place, within) => {
        const root = document.createElement('div');
        const child = document.createElement('span');
        child.setAttribute(place, within && place === 'class' ? `x${secret}-y` : secret);
        child.setAttribute(`data-${secret}`, 'x');
        const torn = document.createElement('b');
        torn.textContent = secret.slice(3);
        const line = document.createElement('p');
        line.append(secret.slice(0, 3), torn);
        root.append(child, line, document.createElement(secret));
        return !censor([root], OPAQUE).includes(secret);
      }),
    );
  });

  it('lets no address, number or link through', () => {
    const name = fc.stringMatching(/^[a-z]{5,10}$/);
    fc.assert(
      fc.property(name, name, fc.bigInt({ min: 10n ** 12n, max: 10n ** 18n }), (one, other, number) => {
        const address = `${one}@${other}.example`;
        const part = document.createElement('div');
        const link = document.createElement('a');
        link.setAttribute('email', address);
        link.setAttribute('data-thread-perm-id', `thread-f:${number}`);
        link.setAttribute('data-legacy-thread-id', number.toString(16));
        link.setAttribute('href', `https://${other}.example/?token=${number}`);
        part.append(link);
        expect(censor([part], OPAQUE)).toBe(
          '<div><a email="…" data-thread-perm-id="thread-f:…" data-legacy-thread-id="…" href="…"></a></div>',
        );
      }),
    );
  });

  it('looks for words in the whole page, its title among them', () => {
    document.title = 'Northwind rollout';
    document.body.innerHTML = '<p>Clara</p><div class="northwind clara aH"></div>';
    expect(censor([document.body.lastElementChild as Element], OPAQUE)).toBe('<div class="aH"></div>');
  });

  it('ends in bounded size on a page of 20,000 elements, and says that it was cut', () => {
    const root = document.createElement('div');
    for (let count = 0; count < 20_000; count += 1) root.append(document.createElement('i'));
    const report = censor([root], OPAQUE);
    expect(report.length).toBeLessThan(60_100);
    expect(report).toMatch(/<\/i>…<\/div>$/);
  });
});
