import { describe, expect, it } from 'vitest';
import { missingFor, settleTraining } from '../../../utils/context/scoring/settle-training';
import { calendarsAt } from '../../../utils/engine/calendar';
import { standingOf } from '../../../utils/engine/scoring/features/standing';
import { type Snapshot, snapshotsOf } from '../../../utils/engine/scoring/training/snapshots';
import { type Trained, trainSteps } from '../../../utils/engine/scoring/training/train';
import type { KeptModel } from '../../../utils/model/kept-score';
import { settings } from '../../../utils/model/settings';
import { closedHistories } from '../../support/won-and-lost/histories';

const now = '2026-11-20T09:00:00.000Z';
const { stages } = settings.parse({});
const histories = closedHistories(90, 3);
const calendarAt = calendarsAt({ timeZone: 'UTC', locale: 'en-GB' });
const setting = { standing: standingOf(histories), stages, rules: {}, calendarAt };
const snapshots = histories.flatMap((history) => snapshotsOf(history, setting));

function train(of: readonly Snapshot[]): Trained {
  const steps = trainSteps(of, 'deal', now);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const trained = train(snapshots);
const settle = (result: Trained, old: KeptModel | null) =>
  settleTraining(result, old, { kind: 'deal', id: 'new', now, snapshots });

/** The model that was in use, as good on the records it was held against as `better` makes its own word of them. */
function oldModel(better: (won: boolean, said: number) => number): KeptModel {
  const { model, record, verdict, won, lost } = trained;
  if (model === null || record === null) throw new Error('nothing was learned');
  const outcomes = record.outcomes.map((one) => ({ ...one, said: better(one.won, one.said) }));
  return {
    ...{ id: 'old', kind: 'deal', trainedAt: '2026-11-01T09:00:00.000Z', won, lost, verdict, model },
    record: { ...record, outcomes },
  };
}

describe('what comes of a training', () => {
  it('is the new model, where the rules scored until then and it is not worse', () => {
    expect(settle(trained, null)).toMatchObject({ current: 'new', model: { id: 'new' } });
    expect(settle(trained, null).said).toMatch(
      /^Learned from \d+ won and \d+ lost deals\. On the newest \d+/,
    );
  });

  it('is the new model, where the one before was worse', () => {
    const old = oldModel((won) => (won ? 0.05 : 0.95));
    expect(settle(trained, old).current).toBe('new');
  });

  it('is the old model, where the new one is worse on the newest, and that is said with both losses', () => {
    const old = oldModel((won) => (won ? 0.96 : 0.04));
    const { current, model, said } = settle(trained, old);
    expect(current).toBe('old');
    expect(model?.id).toBe('new');
    expect(said).toMatch(
      /^The model before goes on: on the newest \d+ closed deals the new one was worse \(log loss 0\.\d{3} against 0\.\d{3}\)\.$/,
    );
  });

  it('is what there was, where too few were closed', () => {
    const few: Trained = { won: 4, lost: 30, verdict: 'rules', model: null, record: null };
    expect(settle(few, null)).toMatchObject({ current: null, model: null });
    expect(settle(few, null).said).toContain('until then the rules score');
    const old = oldModel((_, said) => said);
    expect(settle(few, old)).toMatchObject({
      current: 'old',
      said: expect.stringContaining('The model in use stays.'),
    });
  });
});

describe('what is missing for a better score', () => {
  it('is how many more were to be won and lost, and what the book lacks, in words that say how to come by it', () => {
    const missing = missingFor({ won: 12, lost: 50 }, snapshots, 'deal');
    expect(missing[0]).toBe('28 more won deals: from 40 on they speak for themselves.');
    expect(missing).toContain('Tasks: not known for 100 % of what was looked at. Import tasks.');
    expect(missing.join()).not.toMatch(/Source|Mails, calls and meetings/);
    expect(missingFor({ won: 0, lost: 0 }, [], 'lead')).toHaveLength(2);
  });
});
