import { namedPerson } from '../../context/records/named-person';
import { normaliseEmail } from '../../identity/email';
import { cellText, lineText } from '../cells/cell-text';
import { systemId } from '../cells/id';
import type { ImportField } from '../mapping';
import type { Mention } from '../record';
import type { RowCells } from './row-cells';

const MOST_EMAILS = 20;
const MOST_PEOPLE = 50;
/** Twenty addresses and the names around them. */
const LONGEST_LIST = 4_000;

/** The addresses in the fields, each once, in lower case; what is none is left out and said. */
export function emailsOf(cells: RowCells, fields: readonly ImportField[]): string[] {
  const found = new Set<string>();
  for (const field of fields) {
    for (const raw of cells.raw(field)) {
      if (lineText(raw) === '') continue;
      for (const part of cellText(raw)
        .slice(0, LONGEST_LIST)
        .split(/[;,\n]|\s+(?=\S+@)/)) {
        const text = part.trim().replace(/^mailto:/i, '');
        if (text === '') continue;
        const email = normaliseEmail(namedPerson(text).email ?? text);
        if (email !== null) found.add(email);
        else cells.leave(field, `${text} is no mail address.`, text);
      }
    }
  }
  return [...found].slice(0, MOST_EMAILS);
}

/** A person's name out of one column, or of first and last name. */
export function personName(cells: RowCells): string | null {
  const whole = cells.text('name');
  if (whole !== null) return whole;
  const parts = [cells.text('firstName'), cells.text('lastName')].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ').slice(0, 1_000) : null;
}

const listed = (text: string) =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The people that a row names by name, address or id; ids and names are paired by their place. */
export function peopleOf(cells: RowCells, system: string): Mention[] {
  const names = cells.raw('contacts').flatMap((raw) => listed(lineText(raw)));
  const ids = cells.raw('contactIds').flatMap((raw) => listed(cellText(raw)));
  const emails = emailsOf(cells, ['email']);
  const count = Math.max(names.length, ids.length, emails.length > 0 ? 1 : 0);
  const people = Array.from({ length: Math.min(count, MOST_PEOPLE) }, (_, at) => {
    const person = namedPerson(names[at] ?? '');
    const id = ids[at] === undefined ? null : systemId(ids[at].slice(0, 250), system);
    const email = person.email ?? (emails.length === count || count === 1 ? (emails[at] ?? null) : null);
    return { id, name: person.name, email };
  });
  return people.filter(({ id, name, email }) => id !== null || name !== null || email !== null);
}

/** How a person of a list is kept among a deal's values: as pages write them. */
export function personText({ name, email }: Mention): string | null {
  if (email === null) return name;
  return name === null ? email : `${name} <${email}>`;
}

/** A phone number or a web address as written, where it can be one. */
export function contactPoint(
  cells: RowCells,
  fields: readonly ImportField[],
  reader: (text: string) => string | null,
  what: string,
): string | null {
  for (const field of fields) {
    for (const raw of cells.raw(field)) {
      const text = lineText(raw);
      if (text === '') continue;
      const found = reader(text);
      if (found !== null) return found;
      cells.leave(field, `${text} is no ${what}.`, text);
    }
  }
  return null;
}
