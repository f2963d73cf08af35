import { z } from 'zod';

/** OWASP's least for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023); a file may ask for more, within reason. */
export const ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** The first line of an encrypted backup: all of it is authenticated with every part that follows. */
export const sealedHead = z.object({
  dealcue: z.literal('sealed-backup'),
  version: z.literal(1),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.number().int().min(ITERATIONS).max(MOST_ITERATIONS),
  salt: hex(16),
  cipher: z.literal('AES-256-GCM'),
  /** The first seven bytes of every part's nonce. */
  nonce: hex(7),
  /** Bytes of a part before it is encrypted; the last one may be shorter. */
  part: z.number().int().min(1_024).max(16_777_216),
});
export type SealedHead = z.infer<typeof sealedHead>;

/** Longer than any first line of ours. */
export const MOST_HEAD_BYTES = 1_000;
/** What AES-GCM adds to each part. */
export const TAG_BYTES = 16;

export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}
