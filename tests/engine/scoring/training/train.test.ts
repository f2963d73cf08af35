import { describe, expect, it } from 'vitest';
import { calendarsAt } from '../../../../utils/engine/calendar';
import type { RecordHistory } from '../../../../utils/engine/scoring/features/history';
import { standingOf } from '../../../../utils/engine/scoring/features/standing';
import { snapshotsOf } from '../../../../utils/engine/scoring/training/snapshots';
import { type Trained, tellerOf, trainSteps } from '../../../../utils/engine/scoring/training/train';
import { settings } from '../../../../utils/model/settings';
import { closedHistories } from '../../../support/won-and-lost/histories';

const { stages } = settings.parse({});
const calendarAt = calendarsAt({ timeZone: 'UTC', locale: 'en-GB' });

function looksAt(histories: readonly RecordHistory[]) {
  const setting = { standing: standingOf(histories), stages, rules: {}, calendarAt };
  return histories.flatMap((history) => snapshotsOf(history, setting));
}

function train(histories: readonly RecordHistory[]): Trained {
  const steps = trainSteps(looksAt(histories), 'deal', '2026-11-20T09:00:00Z');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

const withEnds = (won: number, lost: number) =>
  closedHistories(200, 5).filter((one, _at, all) => {
    const same = all.filter((other) => other.won === one.won);
    return same.indexOf(one) < (one.won ? won : lost);
  });

// Learning is real work: a limit in seconds would only measure the machine.
describe('what is learned from closed deals', { timeout: 180_000 }, () => {
  it('is nothing below ten won or ten lost', () => {
    expect(train(withEnds(9, 60))).toMatchObject({ won: 9, lost: 60, verdict: 'rules', model: null });
    expect(train(withEnds(60, 9))).toMatchObject({ won: 60, lost: 9, verdict: 'rules', model: null });
    expect(train([])).toMatchObject({ verdict: 'rules', model: null });
  });

  it('is called learning below forty of each, and own history from there on', () => {
    expect(train(withEnds(10, 10)).verdict).toBe('learning');
    expect(train(withEnds(39, 60)).verdict).toBe('learning');
    expect(train(withEnds(60, 60)).verdict).toBe('own history');
  });

  it('is no better than guessing where nothing tells the outcome', () => {
    expect(train(closedHistories(200, 3, 0)).verdict).toBe('no better than guessing');
  });

  it('finds what tells, better than the base rate and than the rules, and says so only of deals it had not seen', () => {
    const { record, model } = train(closedHistories(200, 3));
    expect(record?.logLoss).toBeLessThan((record?.baseLogLoss ?? 0) - 0.05);
    expect(record?.logLoss).toBeLessThan(record?.rulesLogLoss ?? 0);
    expect(record?.auc).toBeGreaterThan(0.7);
    expect(record?.records).toBe(120);
    expect(record?.outcomes.some(({ id }) => id === 'd0')).toBe(false);
    expect(record?.outcomes[0]?.at).toBe(
      record?.outcomes
        .map(({ at }) => at ?? '')
        .sort()
        .at(-1),
    );
    expect(model).toMatchObject({ n: 200 });
  });

  it('is the same for the same deals', () => {
    const deals = closedHistories(60, 8);
    expect(train(deals)).toEqual(train(deals));
  });

  it('moves with each closed deal', () => {
    const deals = closedHistories(40, 8);
    const [look] = looksAt(deals.slice(-1));
    const told = (histories: RecordHistory[]) => {
      const { model } = train(histories);
      return model && look ? tellerOf(model)(look) : null;
    };
    const before = told(deals.slice(0, 39));
    const after = told(deals);
    expect(before).not.toBeNull();
    expect(after).not.toBe(before);
  });

  it('counts a deal that was looked at many times as one', () => {
    const { model, won, lost } = train(closedHistories(60, 8));
    expect(won + lost).toBe(60);
    expect(model).toMatchObject({ n: 60, won, lost });
  });
});
