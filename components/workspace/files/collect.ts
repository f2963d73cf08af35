import { toHex } from '../../../utils/log/hash';

/** Below this the pieces stay text; then they become part of a Blob, which the browser may keep on disk. */
const PART = 4_000_000;

/** A file before it is saved, with the SHA-256 of its bytes. */
export interface Collected {
  blob: Blob;
  /** Hex. */
  hash: string;
}

/** Writes pieces of text into one file in UTF-8, without holding all of it as text at once. */
export async function collect(pieces: AsyncIterable<string>, type: string): Promise<Collected> {
  const parts: Blob[] = [];
  let some: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < PART) continue;
    parts.push(new Blob(some));
    some = [];
    length = 0;
  }
  const blob = new Blob([...parts, ...some], { type });
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return { blob, hash: toHex(new Uint8Array(digest)) };
}
