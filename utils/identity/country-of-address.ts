/** Country endings that half the world has taken for their sound; below `com.co` it is Colombia. */
const ANYBODYS: ReadonlySet<string> = new Set([
  'co',
  'io',
  'ai',
  'me',
  'tv',
  'cc',
  'fm',
  'ly',
  'gg',
  'to',
  'ws',
]);

/** The country that the ending of an address names (ISO 3166, two letters); null for `.com`, `.eu`, `.io` and their like. */
export function countryOfAddress(email: string): string | null {
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .split('.');
  const ending = labels.at(-1) ?? '';
  const isOwn = !ANYBODYS.has(ending) || (labels.length > 2 && labels.at(-2) === 'com');
  if (labels.length < 2 || !/^[a-z]{2}$/.test(ending) || ending === 'eu' || !isOwn) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
