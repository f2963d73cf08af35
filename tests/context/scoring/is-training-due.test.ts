import { describe, expect, it } from 'vitest';
import { isTrainingDue } from '../../../utils/context/scoring/is-training-due';

const trainedOn = (won: number, lost: number) => ({
  closed: [won, lost] as [number, number],
  isChosen: false,
});

describe('learning by itself', () => {
  it.each([
    ['never before', null, [10, 10], true],
    ['never before, with one too few', null, [9, 200], false],
    ['nothing new', trainedOn(20, 20), [20, 20], false],
    ['one more closed, of few', trainedOn(20, 20), [21, 20], true],
    ['one turned from won to lost', trainedOn(20, 20), [19, 21], true],
    ['one more closed, of many', trainedOn(500, 500), [501, 500], false],
    ['a fiftieth more closed, of many', trainedOn(500, 500), [510, 510], true],
    ['too few for a score until now', trainedOn(9, 12), [10, 12], true],
    ['one reopened, so that too few are left', trainedOn(10, 12), [9, 12], false],
  ] as const)('with %s', (_, state, counts, due) => {
    expect(isTrainingDue(state, counts)).toBe(due);
  });

  it('never overturns what somebody has chosen', () => {
    expect(isTrainingDue({ ...trainedOn(20, 20), isChosen: true }, [40, 40])).toBe(false);
  });
});
