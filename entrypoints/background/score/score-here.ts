import { type Settled, targetOf } from '../../../utils/context/make-view';
import { changeOf, ownChanceOf } from '../../../utils/context/scoring/keep-score';
import {
  type HistoryEntry,
  historyOfDeal,
  historyOfLead,
} from '../../../utils/context/scoring/record-history';
import { withReplyTimes } from '../../../utils/context/scoring/reply-times';
import {
  knowledgeFor,
  makeScoring,
  type Scoring,
  scoreHistory,
} from '../../../utils/context/scoring/score-history';
import type { RecordHistory } from '../../../utils/engine/scoring/features/history';
import type { Knowledge } from '../../../utils/engine/scoring/score';
import type { Contact, Task } from '../../../utils/model/book';
import type { RecordView } from '../../../utils/model/panel-view';
import type { Settings } from '../../../utils/model/settings';
import type { Database } from '../../../utils/store/database';
import { contentsAbout } from '../../../utils/store/remove-record';
import { toldBy } from '../../../utils/store/rows';
import { readReplyTimes } from '../../../utils/store/score/reply-times';
import { closedCounts, readInUse } from '../../../utils/store/score/score-models';
import { readScore } from '../../../utils/store/score/scores';
import { keyOf } from '../about';
import type { Services } from '../services';

type Kind = Settled['kind'];

/** What the log says of a record, as its life is told by it. */
export async function entriesOn(db: Database, key: ReturnType<typeof keyOf>): Promise<HistoryEntry[]> {
  return (await contentsAbout(db, key)).map(toldBy);
}

/** What records of a kind are scored by at this moment. */
export async function scoringFor(
  kind: Kind,
  settings: Settings,
  { db, place }: Pick<Services, 'db' | 'place'>,
): Promise<Scoring> {
  const [inUse, wonLost, times] = await Promise.all([
    readInUse(db, kind),
    closedCounts(db, kind),
    readReplyTimes(db),
  ]);
  const stages = withReplyTimes(settings.stages, times);
  return makeScoring(inUse, { settings: { ...settings, stages }, wonLost, place });
}

type Beside = { people: readonly Contact[]; tasks: readonly Task[] };

function historyHere(settled: Settled, { people, tasks }: Beside, entries: HistoryEntry[]): RecordHistory {
  return settled.kind === 'deal'
    ? historyOfDeal(settled.deal, people, tasks, entries)
    : historyOfLead(settled.lead, tasks, entries);
}

/** What the score of a record is worked out with, what has changed of it, and what the rep has set against it. */
export interface ScoreSight {
  knowledge: Knowledge;
  news: Pick<RecordView, 'scoreChange' | 'ownChance'>;
}

/**
 * What book and log say of the score of the record on screen. What has changed is told by the log alone, then and now:
 * a thread that is open today was not read on the day before. Reads alone: a look keeps nothing.
 */
export async function scoreSight(
  settled: Settled,
  beside: Beside,
  settings: Settings,
  services: Services,
): Promise<ScoreSight> {
  const { db } = services;
  const now = services.now();
  const key = keyOf(targetOf(settled));
  const [scoring, entries, kept] = await Promise.all([
    scoringFor(settled.kind, settings, services),
    entriesOn(db, key),
    readScore(db, key),
  ]);
  const history = historyHere(settled, beside, entries);
  const score = scoreHistory(history, now, scoring);
  const stage = settled.kind === 'deal' ? settled.deal.stage : settled.lead.stage;
  return {
    knowledge: knowledgeFor(history, now, scoring),
    news: { scoreChange: changeOf(kept, score, now), ownChance: score && ownChanceOf(kept, stage) },
  };
}
