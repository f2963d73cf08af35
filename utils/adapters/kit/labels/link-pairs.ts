import { entityOfWord } from '../fields/entity-words';
import type { Entity } from '../profile';
import type { Found, Walk } from './found';
import { type Pair, RANK } from './pair';
import { folded } from './text';

const LABELS: Readonly<Partial<Record<Entity, string>>> = { account: 'Account', contact: 'Contacts' };
const MOST_LINKS = 200;
/** Where links to many records stand, or the record's own. */
const LISTED = 'li li, tr, h1';
const MOST_CONTACTS = 6;
const LONGEST_NAME = 120;

/** A link to another record, by its address. */
interface RecordLink {
  readonly element: Element;
  readonly entity: Entity;
  readonly key: string;
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
export function linkPairs({ links }: Found, walk: Walk): Pair[] {
  const [first] = links;
  const own = links.filter((link) => link.closest(LISTED) === null).slice(0, MOST_LINKS);
  const found = own
    .flatMap((link) => asRecordLink(link, first?.ownerDocument.URL ?? '', walk) ?? [])
    .filter(({ element }) => walk.sight.shows(element));
  return (['account', 'contact'] as const).flatMap((entity) => {
    const alike = found.filter((link) => link.entity === entity);
    const different = new Map(alike.map((link) => [link.key, link.element]));
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
