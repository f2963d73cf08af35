import { chain, EMPTY_CHAIN, type Head } from '../../../../utils/log/entry';
import type { LogEntry } from '../../../../utils/model/activity';
import { db } from '../../../../utils/store/open';
import { searchLog } from '../../../../utils/store/search-log';
import { addEntries } from '../../../../utils/store/write-entries';

const CHUNK = 5_000;
const DEVICE = '0c9f3a52-7a1e-4a50-9d7e-5b1f0f8c1a01';
const FIRST = Date.UTC(2025, 0, 1);
const PLACES = ['Zürich', '東京', 'Łódź', 'Porto', 'Graz'];

/** The work that is asked for by name. */
export type SearchAsked = { work: 'seed'; entries: number } | { work: 'search'; words: string };

function draft(seq: number) {
  const at = new Date(FIRST + seq * 40_000).toISOString();
  return {
    ...{ id: `019a0000-0000-7000-8000-${String(seq).padStart(12, '0')}`, kind: 'remark' as const },
    ...{ by: 'rep@vendor.example', at, recordedAt: at, salt: '0'.repeat(32) },
    content: {
      deal: { id: `deal-${seq % 10_000}`, name: `Deal ${seq % 10_000} of Bench` },
      account: { id: `account-${seq % 5_000}`, name: `Company ${seq % 5_000} GmbH` },
      text: `Wants ${seq % 90} seats for ${PLACES[seq % 5]} by the end of the month; call back about invoicing, number ${seq}.`,
    },
  };
}

/** A true chain, as appending makes it. */
async function seed(entries: number): Promise<void> {
  let head: Head = EMPTY_CHAIN;
  for (let from = 1; from <= entries; from += CHUNK) {
    const drafts = Array.from({ length: Math.min(CHUNK, entries - from + 1) }, (_, at) => draft(from + at));
    const sealed: LogEntry[] = await chain(drafts, head, DEVICE);
    head = sealed.at(-1) ?? head;
    await db().transaction('rw', db().tables, () => addEntries(db(), sealed));
  }
}

async function work(asked: SearchAsked): Promise<void> {
  if (asked.work === 'seed') await seed(asked.entries);
  else await searchLog(db(), { words: asked.words });
}

self.addEventListener('message', async ({ data }: MessageEvent<SearchAsked>) => {
  const start = performance.now();
  try {
    await work(data);
    self.postMessage({ ms: performance.now() - start });
  } catch (error) {
    self.postMessage({ ms: 0, failed: String(error) });
  }
});
