import { keepScore } from '../../../utils/context/scoring/keep-score';
import { historyOfDeal, historyOfLead } from '../../../utils/context/scoring/record-history';
import { gatherReplyTimes } from '../../../utils/context/scoring/reply-times';
import { scoreHistory } from '../../../utils/context/scoring/score-history';
import type { RecordHistory } from '../../../utils/engine/scoring/features/history';
import { clearAlarm, setAlarm, setAlarmBy } from '../../../utils/platform/alarms';
import type { Database } from '../../../utils/store/database';
import { contactsOf } from '../../../utils/store/deals';
import { type OpenRecord, openRecords } from '../../../utils/store/open-records';
import { targetKey } from '../../../utils/store/rows';
import { keepReplyTimes } from '../../../utils/store/score/reply-times';
import { changeScores } from '../../../utils/store/score/scores';
import { readSettings } from '../../../utils/store/settings';
import { tasksOf } from '../../../utils/store/tasks';
import type { Services } from '../services';
import { noteRisks } from './note-risks';
import { entriesOn, scoringFor } from './score-here';

const RESCORE = 'rescore';
/** Set for as long as the scoring runs: the browser that ends us in the middle of it wakes us to begin again. */
const GOES_ON = 'rescore-goes-on';
const WAKE_MS = 60_000;
/** After a change the book is left to come to rest first; a book that never rests is scored as often. */
const SOON_MS = 2 * 60_000;
const DAILY_MS = 24 * 60 * 60_000;
/** Few enough that a chunk is no long task. */
const CHUNK = 20;

const after = (now: string, wait: number) => new Date(Date.parse(now) + wait).toISOString();

/** Sees to it that all that is open is scored anew, a while after the first change since the last time. */
export const planRescore = (now: string): Promise<void> => setAlarmBy(RESCORE, after(now, SOON_MS));

async function historyOf(db: Database, { kind, record }: OpenRecord): Promise<RecordHistory> {
  const key = targetKey(kind, record.id);
  const [tasks, entries] = await Promise.all([tasksOf(db, key), entriesOn(db, key)]);
  return kind === 'deal'
    ? historyOfDeal(record, await contactsOf(db, record), tasks, entries)
    : historyOfLead(record, tasks, entries);
}

async function rescore(services: Services): Promise<void> {
  const { db, now, place } = services;
  const settings = await readSettings(db);
  const risks = noteRisks(services);
  const replies = gatherReplyTimes(now(), place);
  for (const kind of ['deal', 'lead'] as const) {
    const scoring = await scoringFor(kind, settings, services);
    for await (const some of openRecords(db, kind, CHUNK)) {
      const at = now();
      // Any call to the browser's own interfaces also keeps it from taking us for idle.
      await setAlarm(GOES_ON, after(at, WAKE_MS));
      const histories = await Promise.all(some.map((one) => historyOf(db, one)));
      for (const history of histories) replies.note(history);
      const scores = histories.map((history) => scoreHistory(history, at, scoring));
      const keys = histories.map(({ id }) => targetKey(kind, id));
      await changeScores(db, keys, (before, key, place) => {
        const score = scores[place] ?? null;
        const record = some[place];
        if (record !== undefined) risks.note(record, before, score);
        return keepScore(before, key, score, at);
      });
    }
  }
  await risks.keep();
  await keepReplyTimes(db, replies.result());
}

/** Scores all that is open, once a day and after changes; other alarms are none of it. */
export async function onRescoreAlarm(name: string, services: Services): Promise<void> {
  if (name !== RESCORE && name !== GOES_ON) return;
  await setAlarm(RESCORE, after(services.now(), DAILY_MS));
  await rescore(services);
  await clearAlarm(GOES_ON);
}
