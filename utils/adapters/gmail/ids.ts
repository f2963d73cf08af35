/** Gmail opened on 1 April 2004: an earlier time in an id is no time. */
const FIRST_MAIL_MS = Date.UTC(2004, 3, 1);
const LAST_PLAUSIBLE_MS = Date.UTC(2100, 0, 1);
const THREAD_ID = /^#?thread-(f:\d{1,20}|a:r-?\d{1,20})(?:\|.*)?$/;
const MESSAGE_ID = /^#?msg-(f:\d{1,20}|a:r-?\d{1,20})$/;
const LEGACY_ID = /^[0-9a-f]{15,16}$/;

/**
 * `thread-f:…` or `thread-a:r…`; null for anything else, such as the string `undefined` that Gmail writes
 * at times. With conversation view off the id carries `|msg-…`: only the part before it names the thread.
 */
export function threadId(raw: string | null | undefined): string | null {
  const match = THREAD_ID.exec(raw ?? '');
  return match ? `thread-${match[1]}` : null;
}

/** `#msg-f:…` or `#msg-a:r…`, or null. */
export function messageId(raw: string | null | undefined): string | null {
  const match = MESSAGE_ID.exec(raw ?? '');
  return match ? `#msg-${match[1]}` : null;
}

/** A legacy id: the hex number that Gmail's API uses, or null. */
export function legacyId(raw: string | null | undefined): string | null {
  const text = (raw ?? '').toLowerCase();
  return LEGACY_ID.test(text) ? text : null;
}

/** The legacy id of a server-made (`f:`) thread or message: its number in hex. Null for `a:` ids. */
export function legacyOf(id: string | null): string | null {
  const number = /-f:(\d+)$/.exec(id ?? '')?.[1];
  return number ? BigInt(number).toString(16) : null;
}

/**
 * When a message was received, ISO 8601 in UTC: the bits of a legacy id above the lowest 20 are
 * milliseconds since 1970. Undocumented, checked on rows of captures from 2014 to 2025.
 */
export function timeOf(legacy: string | null): string | null {
  if (!legacy) return null;
  const ms = Number(BigInt(`0x${legacy}`) >> 20n);
  return ms >= FIRST_MAIL_MS && ms < LAST_PLAUSIBLE_MS ? new Date(ms).toISOString() : null;
}
