import type { EntryHeader } from '../model/activity';
import { canonical } from './canonical';

/** What the first entry of a chain has before it. */
export const NO_HASH = '0'.repeat(64);

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const encoder = new TextEncoder();

/** Bytes as lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return hex;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. */
export function hashText(text: string): Promise<string> {
  return sha256(encoder.encode(text));
}

/** SHA-256 of the salt's bytes followed by the canonical content, lower-case hex. */
export function hashContent(salt: string, content: unknown): Promise<string> {
  const before = fromHex(salt);
  const after = encoder.encode(canonical(content));
  const bytes = new Uint8Array(before.length + after.length);
  bytes.set(before);
  bytes.set(after, before.length);
  return sha256(bytes);
}

/** SHA-256 of the canonical entry without `hash`, `salt` and `content`, lower-case hex. */
export function hashHeader(header: Omit<EntryHeader, 'hash'> | Record<string, unknown>): Promise<string> {
  const { hash: _hash, salt: _salt, content: _content, ...chained } = header as Record<string, unknown>;
  return hashText(canonical(chained));
}
