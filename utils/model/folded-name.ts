/** Common letters, single spaces: most names are in one form but for their case, and an import folds many. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A name as the book's indexes hold it: what people write in two ways is found by either. */
export function foldedName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().slice(0, 300);
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, 300);
}
