import { entityOfWord } from '../fields/entity-words';
import type { Entity } from '../profile';
import { type Pair, RANK } from './pair';
import { folded } from './text';
import { parentOf } from './tree';
import type { Found, Walk } from './walk';

const LABELS: Readonly<Partial<Record<Entity, string>>> = { account: 'Account', contact: 'Contacts' };
const MOST_LINKS = 400;
const MOST_CONTACTS = 6;
const LONGEST_NAME = 120;

/** A link to another record, by its address. */
interface RecordLink {
  readonly element: Element;
  readonly entity: Entity;
  readonly key: string;
}

function isLeftOut(element: Element, root: Element, { isClosed }: Walk): boolean {
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) if (isClosed(at)) return true;
  return element.closest('li li, tr, h1') !== null;
}

function asRecordLink(element: Element, base: string, walk: Walk): RecordLink | null {
  const text = folded(element.textContent ?? '');
  const href = element.getAttribute('href') ?? '';
  if (text === '' || text.length > LONGEST_NAME || !URL.canParse(href, base) || entityOfWord(text) !== null)
    return null;
  const url = new URL(href, base);
  const record = /^https?:$/.test(url.protocol) ? walk.recordAt(url) : null;
  return record && { element, entity: record.entity, key: `${record.entity}/${record.id}` };
}

/**
 * Links to an account or to contacts that no label names: what their addresses are of. One account, or a few
 * contacts; more are a list.
 */
export function linkPairs(root: Element, { shadows }: Found, walk: Walk): Pair[] {
  const base = root.ownerDocument.URL;
  const links = [root, ...shadows]
    .flatMap((part) => [...part.querySelectorAll('a[href]')])
    .slice(0, MOST_LINKS);
  const found = links
    .flatMap((link) => asRecordLink(link, base, walk) ?? [])
    .filter(({ element }) => walk.sight.shows(element) && !isLeftOut(element, root, walk));
  return (['account', 'contact'] as const).flatMap((entity) => {
    const own = found.filter((link) => link.entity === entity);
    const different = new Map(own.map((link) => [link.key, link.element]));
    if (different.size === 0 || different.size > (entity === 'account' ? 1 : MOST_CONTACTS)) return [];
    const nodes = [...different.values()];
    return [
      {
        names: [],
        label: LABELS[entity] ?? null,
        labelNode: null,
        value: { nodes },
        rank: RANK.form,
        how: 'link',
      },
    ];
  });
}
