import { missingFor, settleTraining } from '../../utils/context/scoring/settle-training';
import { calendarsAt } from '../../utils/engine/calendar';
import type { Place } from '../../utils/engine/place';
import type { RecordHistory } from '../../utils/engine/scoring/features/history';
import { keepStanding, standingOf } from '../../utils/engine/scoring/features/standing';
import { snapshotsOf } from '../../utils/engine/scoring/training/snapshots';
import { type Trained, trainSteps } from '../../utils/engine/scoring/training/train';
import type { KeptModel, ScoreState } from '../../utils/model/kept-score';
import type { Settings } from '../../utils/model/settings';
import type { Database } from '../../utils/store/database';
import { closedCounts, readInUse } from '../../utils/store/score/score-models';

/** The newest closed records that are learned from: enough for any of the shapes, and done within minutes. */
const MOST_RECORDS = 20_000;

/** What a kind of record is learned and scored with. */
export type Asked = { kind: KeptModel['kind']; settings: Settings; now: string; place: Place };

function finish(steps: Generator<number, Trained>, onProgress: (done: number) => void): Trained {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
  }
}

/** What comes of a training: what scores from now on, and the model to keep. */
export type Learned = { state: ScoreState; model: KeptModel | null };

/** Learns from the closed records of a kind. Nothing is written: a worker that is stopped leaves all as it was. */
export async function learnKind(
  db: Database,
  histories: readonly RecordHistory[],
  { kind, settings, now, place, onProgress }: Asked & { onProgress: (done: number) => void },
): Promise<Learned> {
  const standing = standingOf(histories);
  const { stages, scoreRules: rules } = settings;
  const setting = { standing, stages, rules, calendarAt: calendarsAt(place) };
  const closed = histories
    .filter(({ won }) => won !== null)
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
    .slice(0, MOST_RECORDS);
  const snapshots = closed.flatMap((history) => snapshotsOf(history, setting));
  const trained = finish(trainSteps(snapshots, kind, now), onProgress);
  const [{ model: old }, counts] = await Promise.all([readInUse(db, kind), closedCounts(db, kind)]);
  const id = `${kind}-${now}`;
  const { model, current, said } = settleTraining(trained, old, { kind, id, now, snapshots });
  const open = histories.filter(({ won }) => won === null);
  const state: ScoreState = {
    kind,
    current,
    standing: keepStanding(standing, open, Date.parse(now)),
    said,
    at: now,
    missing: missingFor(trained, snapshots, kind),
    closed: counts,
    isChosen: false,
  };
  return { state, model };
}
