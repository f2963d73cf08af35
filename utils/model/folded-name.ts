/** A name as the book's indexes hold it: what people write in two ways is found by either. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, 300);
}
