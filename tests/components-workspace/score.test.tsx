// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScoreAsked, ScoreTold } from '../../components/workspace/score/score-messages';
import { fillBook, makeDeal, NOW } from './support/book';
import {
  act,
  background,
  control,
  hasText,
  mount,
  prepare,
  press,
  text,
  until,
  workersHere,
} from './support/mount';

const { scoreBook } = await import('../../entrypoints/score-worker/score-book');
const { keepScore, setOwnChance } = await import('../../utils/context/scoring/keep-score');
const { saveDeal } = await import('../../utils/store/deals');
const { db } = await import('../../utils/store/open');
const { changeScore } = await import('../../utils/store/score/scores');
const { listModels, readScoreState } = await import('../../utils/store/score/score-models');
const { Workspace } = await import('../../components/workspace/Workspace');

const FILE = '/score-worker.js';
const DAY_MS = 86_400_000;

/** Stands for the worker of the score: it works in the page, until it is stopped. */
class ScoreHere {
  static started: ScoreHere[] = [];
  /** Nothing is done: what a worker is like that has begun and is not at its end. */
  static waits = false;
  /** A worker that is stopped writes no more. What stands for it here cannot be stopped, so it ends before the next begins. */
  static last: Promise<unknown> = Promise.resolve();
  onmessage: ((event: { data: ScoreTold }) => void) | null = null;
  onerror: (() => void) | null = null;
  asked: ScoreAsked['ask'] | null = null;
  isStopped = false;
  constructor() {
    ScoreHere.started.push(this);
  }
  tell = (data: ScoreTold) => {
    if (!this.isStopped) this.onmessage?.({ data });
  };
  postMessage(asked: ScoreAsked): void {
    this.asked = asked.ask;
    if (!ScoreHere.waits)
      ScoreHere.last = ScoreHere.last.then(() => scoreBook(asked, this.tell)).catch(() => undefined);
  }
  terminate(): void {
    this.isStopped = true;
  }
}

/** Closed deals in which referrals are won and cold calls are lost, but for every seventh; and an open one. */
function closedDeals(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const isReferral = at % 2 === 0;
    const status = (at % 7 === 0 ? !isReferral : isReferral) ? 'won' : 'lost';
    const createdAt = new Date(Date.parse('2025-01-06T09:00:00Z') + at * DAY_MS).toISOString();
    const closing = new Date(Date.parse(createdAt) + 30 * DAY_MS).toISOString();
    const source = isReferral ? 'Referral' : 'Cold call';
    const days = { createdAt, closeDate: closing.slice(0, 10), updatedAt: closing };
    return makeDeal(`c${at}`, { status, stage: status, source, ...days });
  });
}
const open = makeDeal('open', { source: 'Referral' });

async function bringIn(content: string): Promise<void> {
  const input = await control<HTMLInputElement>('input', 'Import a model…');
  Object.defineProperty(input, 'files', { configurable: true, value: [{ text: async () => content }] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
}
const stateNow = async () =>
  (await readScoreState(db(), 'deal')) as NonNullable<Awaited<ReturnType<typeof readScoreState>>>;
const modelFile = async (change: object = {}) => {
  const [model] = await listModels(db(), 'deal');
  return JSON.stringify({ ...model?.model, ...change });
};

beforeEach(() => {
  prepare('#/score');
  ScoreHere.started = [];
  ScoreHere.waits = false;
  workersHere[FILE] = () => new ScoreHere();
});
afterEach(() => ScoreHere.last);
afterEach(() => {
  delete workersHere[FILE];
});

describe('the workspace', () => {
  it('learns by itself from what was closed, whatever page is open, and says so', async () => {
    await fillBook([...closedDeals(30), open]);
    prepare('#/data/import');
    await mount(<Workspace />);
    await until(() => background.asked.some(({ name }) => name === 'book/changed'));
    await act(async () => {
      window.location.hash = '#/score';
    });
    await hasText('Learned anew by itself: more was closed. 1 open record is scored.');
    await hasText('Learning: from 14 won and 16 lost deals.');
    expect(text()).toContain('While this workspace is open it learns by itself');
    expect((await stateNow()).closed).toEqual([14, 16]);
    expect((await db().scores.get('deal:open'))?.score?.basis).toBe('learning');
  });

  it('shows how far it is on every page, and stops at once with the score as it was', async () => {
    ScoreHere.waits = true;
    await fillBook(closedDeals(30));
    await mount(<Workspace />);
    await press('Retrain now');
    const [worker] = ScoreHere.started.filter(({ asked }) => asked === 'train');
    await act(async () => worker?.tell({ tell: 'progress', done: 0.4, words: 'Learning from closed deals' }));
    await until(() => document.querySelector('.rail progress[value="0.4"]'));
    await press('Stop');
    await hasText('Stopped. The score is as it was.');
    expect(worker?.isStopped).toBe(true);
    expect(document.querySelector('progress')).toBeNull();
    ScoreHere.waits = false;
    await press('Retrain now');
    await hasText('Done. 0 open records are scored.');
  });

  it('that is stopped once it scores says that the rest is scored in the background, and sees to it', async () => {
    ScoreHere.waits = true;
    await mount(<Workspace />);
    await press('Retrain now');
    const last = () => ScoreHere.started.at(-1);
    await act(async () => last()?.tell({ tell: 'kept' }));
    expect(background.asked.map(({ name }) => name)).not.toContain('book/changed');
    await press('Stop');
    await hasText('Stopped. What is left is scored in the background.');
    expect(background.asked.map(({ name }) => name)).toContain('book/changed');
  });

  it('says what went wrong where the worker fails', async () => {
    ScoreHere.waits = true;
    await mount(<Workspace />);
    await press('Retrain now');
    const last = () => ScoreHere.started.at(-1);
    await act(async () =>
      last()?.tell({ tell: 'failed', name: 'QuotaExceededError', message: 'The disk is full.' }),
    );
    await hasText('That did not work: The disk is full. The score is as it was.');
    await press('Retrain now');
    await act(async () => last()?.onerror?.());
    await hasText('The part that learns has stopped. The score is as it was.');
  });
});

describe('models', () => {
  beforeEach(async () => {
    await fillBook([...closedDeals(30), open]);
    await mount(<Workspace />);
    await press('Retrain now');
    await hasText('Learning: from 14 won');
    await hasText('Done. 1 open record is scored.');
  });

  it('score anew at once where another is chosen while a training scores', async () => {
    ScoreHere.waits = true;
    await press('Retrain now');
    await act(async () => ScoreHere.started.at(-1)?.tell({ tell: 'kept' }));
    await press('Rules only');
    await until(() => ScoreHere.started.at(-1)?.asked === 'rescore');
  });

  it('are brought in from a file, marked as chosen, and can be gone back from', async () => {
    const own = (await stateNow()).current;
    await bringIn(await modelFile());
    await hasText('The model of this file scores from now on.');
    await hasText('As somebody chose what scores, nothing is learned until “Retrain now” is pressed.');
    expect((await stateNow()).current).not.toBe(own);
    await hasText('was brought in from a file; how good it is here is not known yet');
    await hasText('From a file: learned elsewhere from');
    expect(text()).not.toContain('better than guessing on those that it had not seen');
    await press('Use this one');
    await hasText('This model scores from now on.');
    expect(await stateNow()).toMatchObject({ current: own, isChosen: true });
    await press('Rules only');
    await hasText('The rules score from now on.');
    expect((await stateNow()).current).toBeNull();
    await expect.poll(async () => (await db().scores.get('deal:open'))?.score?.basis).toBe('rules');
  });

  it.each([
    ['of a newer version', async () => modelFile({ version: 7 }), 'This model is of version 7'],
    ['that is damaged', async () => (await modelFile()).slice(0, 300), 'This file is damaged'],
    [
      'of facts that are not known here',
      async () => (await modelFile()).replaceAll('"source"', '"shoe size"'),
      'This model was learned from facts that are not known here: “shoe size”.',
    ],
  ])('%s are refused in words, and the score stays as it was', async (_, file, why) => {
    const before = await stateNow();
    await bringIn(await file());
    await hasText(why);
    await hasText('The score is as it was.');
    expect(await stateNow()).toEqual(before);
    expect(await listModels(db(), 'deal')).toHaveLength(1);
  });
});

describe('the rep’s own numbers', () => {
  const NONE = 'Set a number of your own in the panel, below the reasons.';
  const setOwn = (id: string, value: number, said: number) =>
    changeScore(db(), `deal:${id}`, (kept) =>
      setOwnChance(kept ?? keepScore(null, `deal:${id}`, null, NOW), {
        value,
        at: NOW,
        stage: 'Proposal',
        said,
      }),
    );
  const rows = () =>
    [...document.querySelectorAll('table.outcomes tr')]
      .map((row) => [...row.querySelectorAll('th[scope="row"], td')].map(({ textContent }) => textContent))
      .filter(([name]) => /^Deal own-/.test(name ?? ''))
      .sort();

  it('are compared with the score’s once their records are closed, and not before', async () => {
    const ids = ['own-1', 'own-2', 'own-3', 'own-4'];
    await fillBook(ids.map((id) => makeDeal(id)));
    await setOwn('own-1', 0.2, 0.3);
    await setOwn('own-1', 0.8, 0.42);
    await setOwn('own-2', 0.6, 0.42);
    await setOwn('own-3', 0.7, 0.7);
    await setOwn('own-4', 0.9, 0.1);
    await mount(<Workspace />);
    await hasText(NONE);
    expect(rows()).toEqual([]);

    const close = (id: string, status: 'won' | 'lost') =>
      act(() => saveDeal(db(), makeDeal(id, { status, stage: status })));
    await close('own-1', 'won');
    await close('own-2', 'lost');
    await close('own-3', 'won');
    // The third is in no count, so the words alone do not tell that it has arrived.
    await until(() => rows().length === 3);
    expect(rows()).toEqual([
      ['Deal own-1', '80%', '42%', 'won', 'you'],
      ['Deal own-2', '60%', '42%', 'lost', 'the score'],
      ['Deal own-3', '70%', '70%', 'won', 'both'],
    ]);
    expect(text()).toContain('You were nearer once, the score once.');
    expect(text()).not.toContain(NONE);
  });
});
