import { toHex } from '../../log/hash';
import { keyOf, partCipher } from './parts';
import { ITERATIONS, type SealedHead } from './sealed-head';

const PART = 1_048_576;

function random(bytes: number): string {
  return toHex(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** Pieces of any length as parts of one length; the last may be shorter or empty. */
async function* inParts(pieces: AsyncIterable<Uint8Array>, length: number) {
  let [part, filled] = [new Uint8Array(length), 0];
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      if (filled === length) {
        yield { part, isLast: false };
        [part, filled] = [new Uint8Array(length), 0];
      }
      const some = piece.subarray(at, at + length - filled);
      part.set(some, filled);
      filled += some.length;
      at += some.length;
    }
  }
  yield { part: part.slice(0, filled), isLast: true };
}

/**
 * Encrypts a file under a passphrase while it is written. First a line that says how; then a part that holds nothing,
 * which tells a wrong passphrase from a damaged file; then the file in parts.
 */
export async function* seal(
  pieces: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const head: SealedHead = {
    dealcue: 'sealed-backup',
    version: 1,
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: random(16),
    cipher: 'AES-256-GCM',
    nonce: random(7),
    part: PART,
  };
  const first = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const key = await keyOf(passphrase, head);
  const encrypt = async (part: Uint8Array<ArrayBuffer>, place: number, isLast: boolean) =>
    new Uint8Array(await crypto.subtle.encrypt(partCipher(head.nonce, place, isLast, first), key, part));
  yield first;
  yield await encrypt(new Uint8Array(0), 0, false);
  let place = 1;
  for await (const { part, isLast } of inParts(pieces, head.part)) {
    yield await encrypt(part, place, isLast);
    place += 1;
  }
}
