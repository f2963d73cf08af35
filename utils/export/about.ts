/** What may be taken out of a file: see `redact/`. */
export const REDACTIONS = ['names', 'addresses', 'text'] as const;
export type Redaction = (typeof REDACTIONS)[number];

/** What a file says of itself (contracts.md section 7). */
export type About = {
  /** In words: "all", or what narrowed it. */
  filter: string;
  count: number;
  timeZone: string;
  /** The last hash of each chain that the file draws from. */
  heads: readonly { device: string; seq: number; hash: string }[];
  /** How the check of the log's chains ended, in words: "intact", or what is wrong. */
  verification: string;
  exportedAt: string;
  redacted: readonly Redaction[];
};

/** Rows came or went while the file was written: the count in its heading would be wrong. */
export class CountChangedError extends Error {
  override name = 'CountChangedError';
}

const REDACTION_WORDS: Readonly<Record<Redaction, string>> = {
  names: 'names (each stands as one pseudonym throughout this file)',
  addresses: 'addresses, and phone numbers with a country code (likewise)',
  text: 'texts',
};

/** The facts of a file, name and value, for its heading or its About sheet; `notes` are what its format adds. */
export function aboutFacts(about: About, notes: readonly string[] = []): [name: string, value: string][] {
  const { filter, count, timeZone, heads, verification, exportedAt, redacted } = about;
  const chains = heads.map(({ device, seq, hash }) => `${hash} (device ${device}, entry ${seq})`);
  return [
    ['file', 'Dealcue activity log'],
    ['filter', filter],
    ['rows', String(count)],
    ['times in', timeZone],
    ['head of the log', chains.join(' and ') || 'none'],
    ['log checked at export', verification],
    ['exported at', exportedAt],
    ['taken out', redacted.map((part) => REDACTION_WORDS[part]).join(', ') || 'nothing'],
    ...notes.map((note): [string, string] => ['note', note]),
    ['proof', 'not verifiable by itself (the complete log export is)'],
  ];
}

/**
 * Lets chunks through and counts them.
 * @throws CountChangedError at the end when there were not as many rows as the file says.
 */
export async function* countedChunks<T>(chunks: AsyncIterable<T[]>, { count }: About): AsyncGenerator<T[]> {
  let passed = 0;
  for await (const chunk of chunks) {
    passed += chunk.length;
    yield chunk;
  }
  if (passed !== count) throw new CountChangedError(`${passed} rows instead of ${count}`);
}
