import { sha256 } from '@noble/hashes/sha2.js';
import type { z } from 'zod';
import { toHex } from '../log/hash';
import type { BackupHead, backupEnd } from './backup-file';

/**
 * A backup as bytes, in pieces of whole lines: its first line, what is handed in, and a last line by which a change or
 * a cut is noticed.
 * @param sections lines without their ends, in chunks
 */
export async function* writeBackup(
  head: BackupHead,
  sections: AsyncIterable<string[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  let lines = 0;
  function bytesOf(some: readonly string[]): Uint8Array<ArrayBuffer> {
    const bytes = encoder.encode(some.map((line) => `${line}\n`).join(''));
    hash.update(bytes);
    lines += some.length;
    return bytes;
  }
  yield bytesOf([JSON.stringify(head)]);
  for await (const some of sections) yield bytesOf(some);
  const end: z.infer<typeof backupEnd> = {
    dealcue: 'backup-end',
    lines,
    hash: toHex(hash.clone().digest()),
  };
  yield bytesOf([JSON.stringify(end)]);
}
