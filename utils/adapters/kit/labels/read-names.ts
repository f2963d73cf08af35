import { entityOfWord } from '../fields/entity-words';
import { readEmail } from '../values/email';
import { readPersonName } from '../values/person-name';
import { readPhone } from '../values/phone';
import { type Part, piecesOf } from './text';
import { type FieldValue, isInitials, type Raw, speaks, telling, wordsOf } from './value-words';

const LONGEST_LINE = 160;
/** More pieces than these are no single value but a part of the page. */
const MOST_PIECES = 4;
const MOST_NAMES = 40;
/** Who is signed in is not named by it. */
const ONESELF = /^(?:me|myself|ich|mich|moi|yo|mí|eu|io|ik|mij|自分|मैं|मुझे)$/i;
const COUNTED = /\(\d+\)$/;
const BETWEEN_NAMES = /\s*[;,、]\s+|\s*;\s*/;
const COMPANY_AND_PERSON = /^(.{3,}),\s+([\p{Lu}\p{Lo}][\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,3})$/u;
const LEGAL_FORM =
  /(?:^|[\s(])(?:gmbh|ag|kg|ug|ohg|e\.?\s?v\.?|se|inc\.?|llc|ltd\.?|limited|plc|corp\.?|co\.?|company|s\.?a\.?s?\.?|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|a\/s|aps|ltda\.?|s\.?l\.?|pvt\.?)(?:$|[\s),])|株式会社|有限会社/i;
/** "CUST-2026-00012", "100482": what a system calls a company, nobody else. */
const COMPANY_CODE = /^(?:[A-Z]{1,10}(?:[-_/][A-Z]{1,6})*[-_/]?)?\d[\d/_-]{3,}$/;
const KIND_BEHIND = /\s*\(([^()]+)\)$/;

/** A short text: the first piece of a value that has but a few. */
export function readLine(raw: Raw, longest = LONGEST_LINE): FieldValue | null {
  const lines = wordsOf(raw);
  const [first] = lines;
  if (!first || first.length > longest || lines.length > MOST_PIECES) return null;
  return { value: first, sure: lines.length <= 2 && !isPressed(raw) };
}

/** The words of a plain button may be a value that opens its editor, or what the button does. */
function isPressed(raw: Raw): boolean {
  return (
    !raw.trustsButtons &&
    telling(raw).every(
      ({ from, owner }) =>
        from === 'button' &&
        owner?.localName === 'button' &&
        // One that is pressed in is what was chosen among several.
        owner.getAttribute('aria-pressed') !== 'true',
    )
  );
}

/** What each link of a value says, initials beside its name left out. */
function linkNames(raw: Raw): string[] {
  const byHref = new Map<string, Part[]>();
  for (const part of telling(raw)) {
    const { from, href } = part;
    if (from !== 'link' || href === null || /^(?:tel|mailto|callto):/.test(href)) continue;
    byHref.set(href, [...(byHref.get(href) ?? []), part]);
  }
  return [...byHref.values()].flatMap((parts) => {
    const pieces = piecesOf(parts).filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !COUNTED.test(piece));
    return pieces.find((piece, at) => !isInitials(piece, pieces[at + 1])) ?? [];
  });
}

/** A record's or person's name: what a link or control says, else the first piece. */
function linked(raw: Raw): FieldValue | null {
  const [link, ...more] = linkNames(raw);
  if (link !== undefined && link.length <= LONGEST_LINE && entityOfWord(link) === null)
    return { value: link, sure: more.length < 2 };
  return readLine(raw);
}

/** "Kübler & Söhne GmbH, Jörg Häberle": a company, by its legal form, and somebody there. */
function withCompany(text: string): { company: string; person: string } | null {
  const [, company, person] = COMPANY_AND_PERSON.exec(text) ?? [];
  return company && person && !LEGAL_FORM.test(person) && LEGAL_FORM.test(company)
    ? { company, person }
    : null;
}

/** Who stands beside a company in its value, or null. */
export function personBeside(raw: Raw): FieldValue | null {
  const found = linked(raw);
  const person = typeof found?.value === 'string' ? withCompany(found.value)?.person : undefined;
  return person === undefined ? null : { value: [person], sure: true };
}

/** A company's name without its kind behind it: "Lefèvre & Fils (Customer)". */
export function readCompany(raw: Raw): FieldValue | null {
  const found = linked(raw);
  if (typeof found?.value !== 'string') return found;
  if (COMPANY_CODE.test(found.value)) return null;
  const company = withCompany(found.value)?.company;
  if (company !== undefined) return { ...found, value: company };
  const [whole = '', kinds = ''] = KIND_BEHIND.exec(found.value) ?? [];
  const isKind = kinds !== '' && kinds.split(/\s*,\s*/).every((kind) => entityOfWord(kind) !== null);
  return isKind ? { ...found, value: found.value.slice(0, -whole.length) } : found;
}

/** A person's name without salutation; "M." is one in French alone. */
function nameIn(text: string, lang: string | null): { name: string } | null {
  const found = readPersonName(text);
  const isInitial = found?.salutation === 'M.' && !lang?.toLowerCase().startsWith('fr');
  return isInitial ? { name: text } : found;
}

/** A person's name; the signed-in person's "me" is none. */
export function readPerson(raw: Raw): FieldValue | null {
  const found = linked(raw);
  const name = typeof found?.value === 'string' ? nameIn(found.value, raw.context.lang) : null;
  return found && name && !ONESELF.test(name.name) ? { value: name.name, sure: found.sure } : null;
}

/** Without what badges say beside a name: "Primary", "Decision maker". */
function withoutBadges(raw: Raw): Raw {
  const parts = raw.parts.filter(({ isBadge }) => !isBadge);
  return parts.some(({ text }) => /\p{L}/u.test(text)) ? { ...raw, parts } : raw;
}

/** Every name in a value: its links, else its pieces; commas part names where there is one piece. */
export function readPeople(whole: Raw): FieldValue | null {
  const raw = withoutBadges(whole);
  const links = linkNames(raw);
  const pieces = links.length > 0 ? links : wordsOf(raw);
  const apart = pieces.flatMap(
    (piece) => withCompany(piece)?.person ?? (pieces.length === 1 ? piece.split(BETWEEN_NAMES) : piece),
  );
  const names = apart
    .filter((text) => text.length <= LONGEST_LINE && /\p{L}/u.test(text) && !COUNTED.test(text))
    .filter((text) => !readEmail(text) && !readPhone(text) && speaks(text) && entityOfWord(text) === null)
    .flatMap((text) => readPersonName(text)?.name ?? []);
  const different = [...new Set(names)];
  return different.length > 0 && different.length <= MOST_NAMES ? { value: different, sure: true } : null;
}
