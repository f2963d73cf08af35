import { foreignForms, joinInitials, partLegalForm, withoutForeignForm } from './legal-forms';

/** A company's name in its parts: what it is called, and which kinds of company it says that it is. */
type Parted = { key: string; forms: string[] };

/** What an index holds of a name. */
const LONGEST = 300;

/** A word as legal forms are listed: without accents. */
const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');

function partName(name: string): Parted {
  const written = joinInitials(withoutForeignForm(name.normalize('NFKC').toLowerCase()))
    .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, '')
    .replace(/&/g, ' and ');
  const words = written.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  const { from, to, forms } = partLegalForm(words.map(plain));
  const bare = words.slice(from, to);
  const own = bare.length > 1 && bare[0] === 'the' ? bare.slice(1) : bare;
  return { key: own.join(' ').slice(0, LONGEST), forms: [...forms, ...foreignForms(name)].sort() };
}

/**
 * What a company is called without its legal form, case, punctuation and a leading article ("ACME, Inc." → "acme"), in
 * its own letters: what is only transliterated alike is left to the search for duplicates. Empty where there is nothing.
 */
export function companyKey(name: string): string {
  return partName(name).key;
}

/**
 * Whether two names are one company's as far as names tell: alike without their legal forms, and not of two kinds.
 * "Acme" may be "Acme Inc"; "Acme GmbH" is not: such two are for the user to look at.
 */
export function isOneCompanyName(one: string, other: string): boolean {
  const [a, b] = [partName(one), partName(other)];
  if (a.key === '' || a.key !== b.key) return false;
  return a.forms.length === 0 || b.forms.length === 0 || a.forms.join('|') === b.forms.join('|');
}

/** The same of two names that may be missing: two missing ones are alike. */
export function isOneCompany(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return one.trim().toLowerCase() === other.trim().toLowerCase() || isOneCompanyName(one, other);
}

/** A company as the book has it, as far as it tells which one it is. */
type Known = {
  name: string;
  domains: readonly string[];
  sources: Readonly<Record<string, readonly { value: unknown }[]>>;
};

/** The registrable domain without its ending: "acme" of acme.com and acme.de. */
const labelOf = (domain: string) => domain.split('.', 1)[0];

/** Whether a company has domains and none that could be this one's owner's: acme.de may be acme.com's. */
export function isOfOtherDomain({ domains }: Pick<Known, 'domains'>, domain: string | null): boolean {
  return domain !== null && domains.length > 0 && !domains.some((one) => labelOf(one) === labelOf(domain));
}

/** Whether a company may go by this name too: by every name that any source has for it. */
function goesBy({ name, sources }: Known, other: string): boolean {
  const names = (sources.name ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return [name, ...names].every((one) => isOneCompanyName(one, other));
}

/**
 * Of companies whose names are alike without their legal forms, the only one that may be meant by a name; none where
 * several could be.
 */
export function companyMeant<T extends Known>(alike: readonly T[], name: string): T[] {
  const meant = alike.filter((one) => goesBy(one, name));
  return meant.length === 1 ? meant : [];
}
