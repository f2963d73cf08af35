import { type Settled, targetOf } from '../../../utils/context/make-view';
import { changeOf, ownChanceOf } from '../../../utils/context/scoring/keep-score';
import {
  type HistoryEntry,
  historyOfDeal,
  historyOfLead,
} from '../../../utils/context/scoring/record-history';
import { knowledgeFor, type Scoring } from '../../../utils/context/scoring/score-history';
import type { RecordHistory } from '../../../utils/engine/scoring/features/history';
import type { Knowledge } from '../../../utils/engine/scoring/score';
import type { Score } from '../../../utils/model/answer';
import type { Contact, Task } from '../../../utils/model/book';
import type { RecordView } from '../../../utils/model/panel-view';
import type { Settings } from '../../../utils/model/settings';
import type { Database } from '../../../utils/store/database';
import { contentsAbout } from '../../../utils/store/remove-record';
import { contentNow } from '../../../utils/store/rows';
import { closedCounts, readInUse } from '../../../utils/store/score/score-models';
import { readScore } from '../../../utils/store/score/scores';
import { keyOf } from '../about';
import type { Services } from '../services';

type Kind = Settled['kind'];

/** What the log says of a record, as its life is told by it. */
export async function entriesOn(db: Database, key: ReturnType<typeof keyOf>): Promise<HistoryEntry[]> {
  const rows = await contentsAbout(db, key);
  return rows.map((row) => ({ id: row.id, kind: row.kind, at: row.at, content: contentNow(row) }));
}

/** What records of a kind are scored by at this moment. */
export async function scoringFor(
  kind: Kind,
  settings: Settings,
  { db, place }: Pick<Services, 'db' | 'place'>,
): Promise<Scoring> {
  const [inUse, wonLost] = await Promise.all([readInUse(db, kind), closedCounts(db, kind)]);
  return { settings, ...inUse, wonLost, place };
}

/** What the user's own closed records say of the record on screen. The rules alone where that fails. */
export async function knowRecord(
  settled: Settled,
  { people, tasks }: { people: readonly Contact[]; tasks: readonly Task[] },
  settings: Settings,
  services: Services,
): Promise<Knowledge> {
  const { db, now } = services;
  const scoring = await scoringFor(settled.kind, settings, services);
  if (scoring.model === null) return { rules: settings.scoreRules, wonLost: scoring.wonLost };
  const entries = await entriesOn(db, keyOf(targetOf(settled)));
  const history: RecordHistory =
    settled.kind === 'deal'
      ? historyOfDeal(settled.deal, people, tasks, entries)
      : historyOfLead(settled.lead, tasks, entries);
  return knowledgeFor(history, now(), scoring);
}

/** What has changed of a score since an earlier day, and the rep's own number. Reads alone: a look keeps nothing. */
export async function scoreNews(
  settled: Settled,
  score: Score | null,
  { db, now }: Services,
): Promise<Pick<RecordView, 'scoreChange' | 'ownChance'>> {
  const kept = await readScore(db, keyOf(targetOf(settled)));
  const stage = settled.kind === 'deal' ? settled.deal.stage : settled.lead.stage;
  return { scoreChange: changeOf(kept, score, now()), ownChance: score && ownChanceOf(kept, stage) };
}
