import type { ScoreAsked, ScoreTold } from '../../components/workspace/score/score-messages';
import { isTrainingDue } from '../../utils/context/scoring/is-training-due';
import { readHistories } from '../../utils/context/scoring/read-histories';
import type { RecordHistory } from '../../utils/engine/scoring/features/history';
import type { KeptModel } from '../../utils/model/kept-score';
import type { Settings } from '../../utils/model/settings';
import { type Database, endWithStore } from '../../utils/store/database';
import { db } from '../../utils/store/open';
import { scoreBook as bookOf } from '../../utils/store/score/score-book';
import { closedCounts, keepScoreState, readScoreState } from '../../utils/store/score/score-models';
import { unscoredOpen } from '../../utils/store/score/scores';
import { readSettings } from '../../utils/store/settings';
import { type Learned, learnKind } from './learn-kind';
import { scoreOpen } from './score-open';

type Kind = KeptModel['kind'];
const KINDS: readonly Kind[] = ['deal', 'lead'];
const WORDS = { deal: 'Learning from closed deals', lead: 'Learning from closed leads' } as const;
/** How far it is once the book is read, once what had no score has one, and once all is learned. */
const READ = 0.1;
const FIRST_SCORED = 0.15;
const LEARNED = 0.9;

type Work = { db: Database; settings: Settings; asked: ScoreAsked; tell: (told: ScoreTold) => void };
/** What is to be done for a kind: whether it is learned anew, and which open records are scored; null means all. */
type Plan = { kind: Kind; learns: boolean; only: ReadonlySet<string> | null };

async function planFor(kind: Kind, { db, asked }: Work): Promise<Plan> {
  if (asked.ask !== 'due') return { kind, learns: asked.ask === 'train', only: null };
  const [state, counts] = await Promise.all([readScoreState(db, kind), closedCounts(db, kind)]);
  if (isTrainingDue(state, counts)) return { kind, learns: true, only: null };
  return { kind, learns: false, only: await unscoredOpen(db, kind) };
}

/** What is done before anything is learned: a new book has scores at once, by what scores now. */
async function firstOf(plans: readonly Plan[], { db }: Work): Promise<Plan[]> {
  const learning = plans.filter(({ learns }) => learns);
  return Promise.all(learning.map(async (plan) => ({ ...plan, only: await unscoredOpen(db, plan.kind) })));
}

async function readBook({ db, tell }: Work): Promise<RecordHistory[]> {
  tell({ tell: 'progress', done: 0, words: 'Reading the book' });
  const histories: RecordHistory[] = [];
  for await (const some of readHistories(bookOf(db))) histories.push(...some);
  return histories;
}

/** All is kept at the end, or nothing. */
async function learn(plans: readonly Plan[], histories: readonly RecordHistory[], work: Work): Promise<void> {
  const { db, settings, asked, tell } = work;
  const learning = plans.filter(({ learns }) => learns);
  const learned: Learned[] = [];
  for (const [at, { kind }] of learning.entries()) {
    const own = histories.filter((history) => history.kind === kind);
    const width = (LEARNED - FIRST_SCORED) / learning.length;
    const onProgress = (done: number) =>
      tell({ tell: 'progress', done: FIRST_SCORED + width * (at + done), words: WORDS[kind] });
    learned.push(
      await learnKind(db, own, { kind, settings, now: asked.now, place: asked.place, onProgress }),
    );
  }
  for (const { state, model } of learned) await keepScoreState(db, state, model);
  if (learned.length > 0) tell({ tell: 'kept' });
}

async function score(
  plans: readonly Plan[],
  histories: readonly RecordHistory[],
  work: Work,
  [from, to]: readonly [from: number, to: number],
): Promise<number> {
  const { db, settings, asked, tell } = work;
  const open = plans.map(({ kind, only }) => ({
    kind,
    own: histories.filter((one) => one.kind === kind && one.won === null && (only?.has(one.id) ?? true)),
  }));
  const all = open.reduce((sum, { own }) => sum + own.length, 0);
  let scored = 0;
  for (const { kind, own } of open)
    for await (const count of scoreOpen(db, own, { kind, settings, now: asked.now, place: asked.place })) {
      scored += count;
      tell({
        tell: 'progress',
        done: from + (to - from) * (scored / all),
        words: 'Scoring what is open',
      });
    }
  return scored;
}

async function run(work: Work): Promise<{ scored: number; learned: boolean }> {
  const plans = await Promise.all(KINDS.map((kind) => planFor(kind, work)));
  if (plans.every(({ only }) => only?.size === 0)) return { scored: 0, learned: false };
  const histories = await readBook(work);
  await score(await firstOf(plans, work), histories, work, [READ, FIRST_SCORED]);
  await learn(plans, histories, work);
  const scored = await score(plans, histories, work, [LEARNED, 1]);
  return { scored, learned: plans.some(({ learns }) => learns) };
}

/** Learns anew where that was asked for or is due, then scores what is open, and tells how far it is. */
export async function scoreBook(asked: ScoreAsked, tell: (told: ScoreTold) => void): Promise<void> {
  try {
    const store = endWithStore(db());
    const settings = await readSettings(store);
    tell({ tell: 'done', ...(await run({ db: store, settings, asked, tell })) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    tell({ tell: 'failed', name, message });
  }
}
