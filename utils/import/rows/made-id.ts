import type { Mention } from '../record';

const MOST = 140;

const part = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s|]+/gu, ' ')
    .trim()
    .slice(0, MOST);

/** A name for a row that has no id: of what does not change of a record. It begins with a tilde, as no id does. */
export function madeId(parts: readonly (string | null | undefined)[]): string {
  return `~${parts.map(part).join('|')}`;
}

/**
 * Tells rows apart that would have one name: the second is "#2". The numbers are the same each time the file is
 * read from its start.
 */
export function numberRepeats(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}

/** What is left where a mention names nobody. */
export function mention(id: string | null, name: string | null, email: string | null): Mention | null {
  return id === null && name === null && email === null ? null : { id, name, email };
}
