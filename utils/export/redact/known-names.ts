import { companyKey } from '../../identity/one-company';
import type { ActivityContent } from '../../model/activity';
import type { ExportedActivity } from '../activity-columns';

/** What kind of thing a pseudonym stands for. */
export type NamedKind = 'Person' | 'Company' | 'Deal' | 'Lead';

/** A name as texts may have it: the words of it in order, folded, and the pseudonym that stands for it. */
export type KnownName = { words: readonly string[]; pseudonym: string };

/** Gives a thing one pseudonym for the whole file: "Person 12". */
export type Pseudonyms = (kind: string, key: string) => string;

/** The members of a content that name somebody or something, and what they name. */
export const NAMED: Readonly<Record<string, NamedKind>> = {
  contact: 'Person',
  colleague: 'Person',
  others: 'Person',
  account: 'Company',
  competitor: 'Company',
  deal: 'Deal',
  lead: 'Lead',
};

/** Changed fields whose values are names, and of what. */
const NAMING: Readonly<Record<string, NamedKind>> = {
  owner: 'Person',
  contacts: 'Person',
  contact: 'Person',
  account: 'Company',
  company: 'Company',
  deal: 'Deal',
  lead: 'Lead',
};

/** Shorter words are in every sentence. */
const SHORTEST_WORD = 3;
/** A company is called by its first word, where that is a word of its own. */
const SHORTEST_COMPANY_WORD = 4;

export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');

export const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** Numbers things in the order in which they are first asked for. */
export function makePseudonyms(): Pseudonyms {
  const given = new Map<string, string>();
  const counts = new Map<string, number>();
  return (kind, key) => {
    const known = given.get(`${kind}|${key}`);
    if (known !== undefined) return known;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    given.set(`${kind}|${key}`, `${kind} ${number}`);
    return `${kind} ${number}`;
  };
}

/** Ways in which a text may call it: the whole name, and what people and companies are called for short. */
function callings(kind: NamedKind, name: string): string[][] {
  const words = wordsOf(name);
  if (kind === 'Deal') return [words];
  if (kind === 'Company') {
    const bare = wordsOf(companyKey(name));
    const first = (bare[0] ?? '').length >= SHORTEST_COMPANY_WORD ? [bare.slice(0, 1)] : [];
    return [words, bare, ...first];
  }
  const single = words.filter((word) => word.length >= SHORTEST_WORD).map((word) => [word]);
  return [words, ...single];
}

/** Somebody or something that an entry names. */
type Named = { kind: NamedKind; key: string; name: string | null };

/** The kind of the record that a merge took away. */
export const mergedKind = (merged: unknown): NamedKind =>
  NAMED[String((merged as { kind?: unknown }).kind)] ?? 'Person';

/** What the values of a change name, where they are names: a record's own name is of the kind of that record. */
export function namedByChange({
  field = '',
  deal,
  lead,
  contact,
  account,
}: ActivityContent): NamedKind | null {
  if (field !== 'name') return NAMING[field] ?? null;
  if (deal !== undefined) return 'Deal';
  if (lead !== undefined) return 'Lead';
  return contact === undefined && account !== undefined ? 'Company' : 'Person';
}

function namedBy(found: unknown, kind: NamedKind): Named[] {
  if (typeof found === 'string') return [{ kind, key: found, name: found }];
  if (Array.isArray(found)) return found.flatMap((one) => namedBy(one, kind));
  const { id, name } = (found ?? {}) as { id?: unknown; name?: unknown };
  if (id === undefined && name === undefined) return [];
  return [{ kind, key: String(id ?? name), name: typeof name === 'string' ? name : null }];
}

function namedIn(content: ActivityContent): Named[] {
  const members = Object.entries(NAMED).flatMap(([key, kind]) => namedBy(content[key], kind));
  const changed = namedByChange(content);
  const values = changed === null ? [] : [content.from, content.to].flatMap((one) => namedBy(one, changed));
  const merged = content.merged === undefined ? [] : namedBy(content.merged, mergedKind(content.merged));
  return [...members, ...values, ...merged];
}

/**
 * Reads what a file is to hold and gathers the names in it, so that texts which name somebody before that name comes
 * up as one are caught too.
 */
export async function surveyNames(
  chunks: AsyncIterable<ExportedActivity[]>,
  pseudonyms: Pseudonyms,
): Promise<KnownName[]> {
  const names = new Map<string, KnownName>();
  for await (const chunk of chunks) {
    for (const { kind, key, name } of chunk.flatMap(({ content }) =>
      content === null ? [] : namedIn(content),
    )) {
      const pseudonym = pseudonyms(kind, key);
      for (const words of name === null ? [] : callings(kind, name)) {
        const spelt = words.join(' ');
        if (spelt !== '' && !names.has(spelt)) names.set(spelt, { words, pseudonym });
      }
    }
  }
  return [...names.values()];
}
