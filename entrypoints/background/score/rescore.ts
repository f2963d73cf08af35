import { keepScore } from '../../../utils/context/scoring/keep-score';
import { historyOfDeal, historyOfLead } from '../../../utils/context/scoring/record-history';
import { gatherReplyTimes } from '../../../utils/context/scoring/reply-times';
import { scoreHistory } from '../../../utils/context/scoring/score-history';
import type { RecordHistory } from '../../../utils/engine/scoring/features/history';
import { clearAlarm, setAlarm, setAlarmBy } from '../../../utils/platform/alarms';
import { withFreeLock } from '../../../utils/platform/locks';
import { type OpenLife, openLives } from '../../../utils/store/score/open-lives';
import { keepReplyTimes } from '../../../utils/store/score/reply-times';
import {
  endRescoreRun,
  keepRescoreRun,
  type RescoreRun,
  readRescoreRun,
} from '../../../utils/store/score/rescore-run';
import { changeScores } from '../../../utils/store/score/scores';
import { readSettings } from '../../../utils/store/settings';
import type { Services } from '../services';
import { noteRisks } from './note-risks';
import { scoringFor } from './score-here';

const RESCORE = 'rescore';
/** Set for as long as the scoring runs: the browser that ends us in the middle of it wakes us to go on. */
const GOES_ON = 'rescore-goes-on';
const WAKE_MS = 60_000;
/** Ends with the life of the background, unlike what is kept. */
const LOCK = 'rescore';
/** After a change the book is left to come to rest first; a book that never rests is scored as often. */
const SOON_MS = 2 * 60_000;
/** Not at the browser's start, when everything else wants to be first. */
const START_MS = 10 * 60_000;
const DAILY_MS = 24 * 60 * 60_000;
/** Few enough that a chunk is no long task. */
const CHUNK = 25;
const KINDS = ['deal', 'lead'] as const;
const FROM_THE_FIRST: RescoreRun = {
  kind: 'deal',
  after: null,
  risks: { worst: [], amounts: [] },
  replies: [],
};

const after = (now: string, wait: number) => new Date(Date.parse(now) + wait).toISOString();

/** Sees to it that all that is open is scored anew, a while after the first change since the last time. */
export const planRescore = (now: string): Promise<void> => setAlarmBy(RESCORE, after(now, SOON_MS));

/**
 * At the browser's start, which may have forgotten its alarms: a scoring that was cut off goes on, and what has changed
 * by the mere passing of days is scored.
 */
export async function planScoring({ db, now }: Pick<Services, 'db' | 'now'>): Promise<void> {
  await setAlarmBy(RESCORE, after(now(), START_MS));
  if ((await readRescoreRun(db)) !== null) await setAlarmBy(GOES_ON, after(now(), WAKE_MS));
}

const historyOf = (life: OpenLife): RecordHistory =>
  life.kind === 'deal'
    ? historyOfDeal(life.record, life.people, life.tasks, life.entries)
    : historyOfLead(life.record, life.tasks, life.entries);

/** How far it is stands in the store with the scores themselves, so that it goes on where it was cut off. */
async function rescore(services: Services, begun: RescoreRun): Promise<void> {
  const { db, now, place } = services;
  const settings = await readSettings(db);
  const risks = noteRisks(services, begun.risks);
  const replies = gatherReplyTimes(now(), place, begun.replies);
  for (const kind of KINDS.slice(KINDS.indexOf(begun.kind))) {
    const scoring = await scoringFor(kind, settings, services);
    const from = { after: kind === begun.kind ? begun.after : null, size: CHUNK };
    for await (const { lives, last } of openLives(db, kind, from)) {
      const at = now();
      // Any call to the browser's own interfaces also keeps it from taking us for idle.
      await setAlarm(GOES_ON, after(at, WAKE_MS));
      const histories = lives.map(historyOf);
      for (const history of histories) replies.note(history);
      const scores = histories.map((history) => scoreHistory(history, at, scoring));
      const ids = histories.map(({ id }) => id);
      const change: Parameters<typeof changeScores>[3] = (before, key, place) => {
        const score = scores[place] ?? null;
        const life = lives[place];
        if (life !== undefined) risks.note(life, before, score);
        return keepScore(before, key, score, at);
      };
      await changeScores(db, kind, ids, change, () =>
        keepRescoreRun(db, { kind, after: last, risks: risks.kept(), replies: replies.kept() }),
      );
    }
  }
  await risks.keep();
  await keepReplyTimes(db, replies.result());
}

/**
 * Scores all that is open, once a day and after changes: from the first record on, or, woken after it was cut off, from
 * where it stopped. Other alarms are none of it.
 */
export async function onRescoreAlarm(name: string, services: Services): Promise<void> {
  if (name !== RESCORE && name !== GOES_ON) return;
  const { db, now } = services;
  const isFree = await withFreeLock(LOCK, async () => {
    await setAlarm(RESCORE, after(now(), DAILY_MS));
    if (name === RESCORE) await endRescoreRun(db);
    await rescore(services, (await readRescoreRun(db)) ?? FROM_THE_FIRST);
    await endRescoreRun(db);
    await clearAlarm(GOES_ON);
  });
  // What has changed since a scoring set out is scored by the next one: two at once would do all the work twice.
  if (!isFree && name === RESCORE) await setAlarm(RESCORE, after(now(), SOON_MS));
}
