import type { Count, TeamAsked, TeamTold } from '../../components/workspace/data/team/team-messages';
import { stateInWords, verifyPresent } from '../../components/workspace/files/verify-present';
import { localTimes } from '../../utils/export/local-time';
import { linesOf } from '../../utils/log/lines';
import { takeFiles } from '../../utils/log/merge/take-files';
import { withLock } from '../../utils/platform/locks';
import { eachActivity, headsOf, ROWS_AT_ONCE } from '../../utils/store/activity-export';
import { countRead } from '../../utils/store/activity-query';
import { isScanned } from '../../utils/store/activity-way';
import type { EntryKey } from '../../utils/store/database';
import type { Activity } from '../../utils/store/entries';
import { explainFailure } from '../../utils/store/failure';
import { db } from '../../utils/store/open';
import { readAhead } from '../../utils/store/read-ahead';
import { TEAM_LOCK, teamDb } from '../../utils/store/team/team-database';
import { forgetTeam, teamLedger } from '../../utils/store/team/team-ledger';
import { makeTeamFigures } from '../../utils/team/team-figures';

type Tell = (message: TeamTold) => void;

const PIECE = 4_000_000;

/** The bytes of a file, and how many of all files' are read by then. */
async function* bytesOf(file: File, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    onBytes(piece.length);
    yield piece;
  }
}

async function take(files: readonly File[], tell: Tell): Promise<void> {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  let read = 0;
  const sources = files.map((file) => () => {
    const onBytes = (bytes: number) => {
      read += bytes;
      tell({ tell: 'progress', words: `Reading ${file.name}`, share: Math.min(1, read / Math.max(1, all)) });
    };
    return linesOf(bytesOf(file, onBytes));
  });
  const reports = await withLock(TEAM_LOCK, () => takeFiles(teamLedger(teamDb()), sources));
  const told = reports.map((report, at) => ({ name: files[at]?.name ?? '', report }));
  tell({ tell: 'taken', files: told });
}

const placeOf = ({ header: { device, seq } }: Activity): EntryKey => [device, seq];

async function count({ source, filter, checks, timeZone }: Count, tell: Tell): Promise<void> {
  const store = source === 'team' ? teamDb() : db();
  if (checks) tell({ tell: 'progress', words: 'Checking the log', share: 0 });
  const verification = checks ? stateInWords(await verifyPresent(store, new Date().toISOString())) : null;
  tell({ tell: 'progress', words: 'Counting', share: 0 });
  const [heads, of] = await Promise.all([headsOf(store), countRead(store, filter)]);
  const times = localTimes(timeZone);
  const figures = makeTeamFigures((at) => times(at).local?.slice(0, 10) ?? at.slice(0, 10));
  const keys: EntryKey[] | null = isScanned(filter) ? [] : null;
  let done = 0;
  const onRead = (rows: number) => {
    done += rows;
    tell({ tell: 'progress', words: 'Counting', share: Math.min(1, done / Math.max(1, of)) });
  };
  for await (const chunk of readAhead(
    eachActivity(store, filter, { heads }, ROWS_AT_ONCE, { book: db(), onRead }),
  )) {
    for (const entry of chunk) figures.take(entry);
    keys?.push(...chunk.map(placeOf));
  }
  keys?.reverse();
  tell({ tell: 'counted', figures: figures.result(), standing: { heads, verification }, keys });
}

async function answer(asked: TeamAsked, tell: Tell): Promise<void> {
  if (asked.ask === 'take') await take(asked.files, tell);
  else if (asked.ask === 'count') await count(asked, tell);
  else {
    await forgetTeam(teamDb());
    tell({ tell: 'forgotten' });
  }
}

function wordsFor(error: unknown): string {
  const { reason, detail } = explainFailure(error);
  return reason === 'unknown' && error instanceof Error ? error.message : detail;
}

/** Hears what the page asks, one after the other, and tells how it goes. */
export function serve(tell: Tell): (asked: TeamAsked) => void {
  let last: Promise<void> = Promise.resolve();
  return (asked) => {
    last = last
      .then(() => answer(asked, tell))
      .catch((error: unknown) => tell({ tell: 'failed', words: `That did not work. ${wordsFor(error)}` }));
  };
}
