import type { ScoreAsked, ScoreTold } from '../../components/workspace/score/score-messages';
import { readHistories } from '../../utils/context/scoring/read-histories';
import type { RecordHistory } from '../../utils/engine/scoring/features/history';
import type { KeptModel } from '../../utils/model/kept-score';
import type { Settings } from '../../utils/model/settings';
import type { Database } from '../../utils/store/database';
import { db } from '../../utils/store/open';
import { scoreBook as bookOf } from '../../utils/store/score/score-book';
import { readSettings } from '../../utils/store/settings';
import { scoreOpen } from './score-open';
import { trainKind } from './train-kind';

type Kind = KeptModel['kind'];
const KINDS: readonly Kind[] = ['deal', 'lead'];
const WORDS = { deal: 'Learning from closed deals', lead: 'Learning from closed leads' } as const;
/** The share of the way that reading the book is, and that of learning. */
const READ = 0.1;
const LEARNED = 0.9;

type Work = { db: Database; settings: Settings; asked: ScoreAsked; tell: (told: ScoreTold) => void };

async function learnAll(histories: readonly RecordHistory[], { db, settings, asked, tell }: Work) {
  for (const [at, kind] of KINDS.entries()) {
    const own = histories.filter((history) => history.kind === kind);
    const width = (LEARNED - READ) / KINDS.length;
    const onProgress = (done: number) =>
      tell({ tell: 'progress', done: READ + width * (at + done), words: WORDS[kind] });
    await trainKind(db, own, { kind, settings, now: asked.now, place: asked.place, onProgress });
  }
}

async function work({ db, settings, asked, tell }: Work): Promise<number> {
  tell({ tell: 'progress', done: 0, words: 'Reading the book' });
  const histories: RecordHistory[] = [];
  for await (const some of readHistories(bookOf(db))) histories.push(...some);
  if (asked.ask === 'train') await learnAll(histories, { db, settings, asked, tell });
  const open = histories.filter(({ won }) => won === null);
  let scored = 0;
  for (const kind of KINDS) {
    const own = open.filter((history) => history.kind === kind);
    for await (const count of scoreOpen(db, own, { kind, settings, now: asked.now, place: asked.place })) {
      scored += count;
      const done = LEARNED + (1 - LEARNED) * (scored / open.length);
      tell({ tell: 'progress', done, words: 'Scoring what is open' });
    }
  }
  return scored;
}

/** Learns anew where that was asked for, then scores all that is open, and tells how far it is. */
export async function scoreBook(asked: ScoreAsked, tell: (told: ScoreTold) => void): Promise<void> {
  try {
    const settings = await readSettings(db());
    tell({ tell: 'done', scored: await work({ db: db(), settings, asked, tell }) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    tell({ tell: 'failed', name, message });
  }
}
