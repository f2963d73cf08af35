import { keepScore } from '../../utils/context/scoring/keep-score';
import { makeScoring, scoreHistory } from '../../utils/context/scoring/score-history';
import type { RecordHistory } from '../../utils/engine/scoring/features/history';
import type { Database } from '../../utils/store/database';
import { closedCounts, readInUse } from '../../utils/store/score/score-models';
import { changeScores } from '../../utils/store/score/scores';
import type { Asked } from './learn-kind';

/** So many are scored and written in one go. */
const CHUNK = 100;

/** Scores the open records of a kind and keeps the scores, chunk by chunk. Yields how many each chunk had. */
export async function* scoreOpen(
  db: Database,
  open: readonly RecordHistory[],
  { kind, settings, now, place }: Asked,
): AsyncGenerator<number> {
  const [inUse, wonLost] = await Promise.all([readInUse(db, kind), closedCounts(db, kind)]);
  const scoring = makeScoring(inUse, { settings, wonLost, place });
  for (let start = 0; start < open.length; start += CHUNK) {
    const some = open.slice(start, start + CHUNK);
    const scores = some.map((one) => scoreHistory(one, now, scoring));
    const ids = some.map(({ id }) => id);
    await changeScores(db, kind, ids, (before, key, at) => keepScore(before, key, scores[at] ?? null, now));
    yield some.length;
  }
}
