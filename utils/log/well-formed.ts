const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function wellFormedText(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD');
}

/**
 * A copy whose texts have no lone surrogates: a page may cut an emoji in half, and half of one has no
 * canonical form. Members that are undefined are left out, so that what is stored is what was hashed.
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return wellFormedText(value) as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [wellFormedText(key), wellFormed(member)])) as T;
}
