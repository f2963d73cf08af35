import { chain, type Draft, EMPTY_CHAIN, type Head } from '../../../../utils/log/entry';
import { db } from '../../../../utils/store/open';
import { readAhead } from '../../../../utils/store/read-ahead';
import { type ContentRow, entryRows } from '../../../../utils/store/rows';
import { DEVICE, type FillAsked } from '../asked';

const CHUNK = 5_000;
const FIRST = Date.UTC(2025, 0, 1);
const KINDS = ['remark', 'call', 'email-in', 'email-out', 'meeting'] as const;
const OUTCOMES = ['spoke', 'voicemail', 'no-answer'] as const;

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

function draft(seq: number): Draft {
  const at = new Date(FIRST + seq * 40_000).toISOString();
  return {
    ...{ id: `019a0000-0000-7000-8000-${String(seq).padStart(12, '0')}`, kind: pick(KINDS, seq) },
    ...{ by: `rep-${seq % 20}@vendor.example`, at, recordedAt: at, salt: '0'.repeat(32) },
    content: {
      deal: { id: `deal-${seq % 10_000}`, name: `Deal ${seq % 10_000} of Bench` },
      contact: { id: `contact-${seq % 30_000}`, name: `Contact ${seq % 30_000}` },
      account: { id: `account-${seq % 5_000}`, name: `Company ${seq % 5_000} GmbH` },
      ...(seq % 3 === 0 ? { outcome: pick(OUTCOMES, seq) } : {}),
      text: `Wants ${seq % 90} seats by the end of the month; call back about invoicing, number ${seq}.`,
    },
  };
}

async function* sealedChunks({ entries }: FillAsked) {
  let head: Head = EMPTY_CHAIN;
  for (let from = 1; from <= entries; from += CHUNK) {
    const drafts = Array.from({ length: Math.min(CHUNK, entries - from + 1) }, (_, at) => draft(from + at));
    const sealed = await chain(drafts, head, DEVICE);
    head = sealed.at(-1) ?? head;
    yield sealed.map(entryRows);
  }
}

function write(database: IDBDatabase, rows: ReturnType<typeof entryRows>[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['headers', 'contents'], 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    const [headers, contents] = [transaction.objectStore('headers'), transaction.objectStore('contents')];
    for (const { header } of rows) headers.add(header);
    for (const { content } of rows) contents.add(content as ContentRow);
  });
}

/** Writes a true chain in the store's own form; what it is found by is left out. */
async function fill(asked: FillAsked): Promise<void> {
  await db().open();
  const database = db().backendDB();
  // The next rows are hashed while the disk takes the last.
  for await (const rows of readAhead(sealedChunks(asked))) await write(database, rows);
}

self.addEventListener('message', async ({ data }: MessageEvent<FillAsked>) => {
  const start = performance.now();
  try {
    await fill(data);
    self.postMessage({ ms: performance.now() - start });
  } catch (error) {
    self.postMessage({ ms: 0, failed: String(error) });
  }
});
