/** Deeper than any content of ours; a file may try to overflow the stack. */
const MAX_DEPTH = 200;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A value that RFC 8785 gives no form: not I-JSON. */
export class CanonicalError extends Error {
  override name = 'CanonicalError';
}

function canonicalString(value: string): string {
  if (LONE_SURROGATE.test(value)) throw new CanonicalError('a lone surrogate is no text');
  return JSON.stringify(value);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new CanonicalError(`${value} is no JSON number`);
  // ECMAScript's own form of numbers is the one that RFC 8785 (section 3.2.2.3) takes; it makes -0 a 0.
  return JSON.stringify(value);
}

function canonicalObject(value: object, depth: number): string {
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new CanonicalError('only plain objects have a form');
  const parts: string[] = [];
  // The plain sort of strings compares UTF-16 code units, as RFC 8785 (section 3.2.3) wants.
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) parts.push(`${canonicalString(key)}:${write(member, depth + 1)}`);
  }
  return `{${parts.join(',')}}`;
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new CanonicalError('nested too deep');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value, depth);
  throw new CanonicalError(`${typeof value} has no JSON form`);
}

/**
 * The one JSON text of a value by RFC 8785 (JCS). Members that are undefined are left out, as JSON does.
 * @throws CanonicalError for what is not I-JSON: lone surrogates, NaN, infinities, dates, functions.
 */
export function canonical(value: unknown): string {
  return write(value, 0);
}
