import { faults } from '../backup-file';
import { keyOf, partCipher } from './parts';
import { MOST_HEAD_BYTES, type SealedHead, sealedHead, TAG_BYTES } from './sealed-head';

type Opened = { head: SealedHead; first: Uint8Array<ArrayBuffer> };

const NEW_LINE = 0x0a;

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

async function firstLine(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const start = await bytesOf(file, 0, MOST_HEAD_BYTES);
  const end = start.indexOf(NEW_LINE);
  return end < 0 ? null : start.slice(0, end + 1);
}

function parsed(first: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(first));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * How a file is encrypted; null for one that is not.
 * @throws BackupFault where its first line is changed, or of a newer version
 */
async function openHead(file: Blob): Promise<Opened | null> {
  const first = await firstLine(file);
  const members = first && parsed(first);
  if (first === null || members?.dealcue !== 'sealed-backup') return null;
  if (typeof members.version === 'number' && members.version > 1) throw faults.newer();
  const { success, data } = sealedHead.safeParse(members);
  if (!success) throw faults.edited('line 1');
  return { head: data, first };
}

/** True for an encrypted backup. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await openHead(file)) !== null;
}

/** Decrypts one part; null where it is not the part that was written there. */
async function decrypt(
  key: CryptoKey,
  { head, first }: Opened,
  part: { bytes: Uint8Array<ArrayBuffer>; place: number; isLast: boolean },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const cipher = partCipher(head.nonce, part.place, part.isLast, first);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher, key, part.bytes));
  } catch {
    return null;
  }
}

async function* partsOf(file: Blob, opened: Opened, key: CryptoKey): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const start = opened.first.length + TAG_BYTES;
  const length = opened.head.part + TAG_BYTES;
  const places = Math.max(1, Math.ceil((file.size - start) / length));
  for (let place = 1; place <= places; place += 1) {
    const from = start + (place - 1) * length;
    const bytes = await bytesOf(file, from, from + length);
    const part = await decrypt(key, opened, { bytes, place, isLast: place === places });
    if (part === null) throw place === places ? faults.cut() : faults.edited(`part ${place} of ${places}`);
    yield part;
  }
}

/**
 * Opens an encrypted backup. Resolves with what gives its bytes, from the start each time that it is asked.
 * @throws BackupFault where the passphrase is wrong; reading does where the file is changed or cut
 */
export async function unseal(
  file: Blob,
  passphrase: string,
): Promise<() => AsyncGenerator<Uint8Array<ArrayBuffer>>> {
  const opened = await openHead(file);
  if (opened === null) throw faults.none();
  const key = await keyOf(passphrase, opened.head);
  const at = opened.first.length;
  const bytes = await bytesOf(file, at, at + TAG_BYTES);
  if (bytes.length < TAG_BYTES) throw faults.cut();
  if ((await decrypt(key, opened, { bytes, place: 0, isLast: false })) === null) throw faults.passphrase();
  return () => partsOf(file, opened, key);
}
