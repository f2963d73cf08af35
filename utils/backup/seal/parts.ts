import { fromHex, type SealedHead } from './sealed-head';

const COUNTER_AT = 7;
const LAST_AT = 11;
const NONCE_BYTES = 12;

/** The key that a passphrase gives with the salt of a file. The same letters, however they were typed, are the same. */
export async function keyOf(
  passphrase: string,
  { salt, iterations }: Pick<SealedHead, 'salt' | 'iterations'>,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const typed = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations };
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * How one part is encrypted: its nonce holds its place and whether it is the last, so that parts can be neither swapped
 * nor left out, and the file cannot end sooner (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár).
 */
export function partCipher(nonce: string, place: number, isLast: boolean, head: Uint8Array<ArrayBuffer>) {
  const iv = new Uint8Array(NONCE_BYTES);
  iv.set(fromHex(nonce));
  new DataView(iv.buffer).setUint32(COUNTER_AT, place);
  iv[LAST_AT] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: head, tagLength: 128 };
}
