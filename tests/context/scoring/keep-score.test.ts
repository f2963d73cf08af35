import { describe, expect, it } from 'vitest';
import { changeOf, keepScore, ownChanceOf, setOwnChance } from '../../../utils/context/scoring/keep-score';
import type { Reason, Score } from '../../../utils/model/answer';

const reasonOf = (id: string, points: number): Reason => ({
  id,
  text: `${id}.`,
  points,
  fact: null,
  at: null,
});

function scoreOf(value: number, reasons: Reason[] = []): Score {
  return { value, unit: 'chance to win', basis: 'learning', wonLost: [20, 20], base: 0, reasons };
}

const monday = '2026-11-16T09:00:00Z';
const friday = '2026-11-20T09:00:00Z';

describe('what has changed of a score', () => {
  const kept = keepScore(
    null,
    'deal:d1',
    scoreOf(0.51, [reasonOf('close-date', 0.2), reasonOf('people', 0.1)]),
    monday,
  );

  it('is by how much, since when, and the fact that weighs most in it', () => {
    const now = scoreOf(0.42, [reasonOf('close-date', -0.4), reasonOf('people', 0.3)]);
    expect(changeOf(kept, now, friday)).toEqual({
      by: expect.closeTo(-0.09, 6),
      since: monday,
      why: 'close-date.',
    });
  });

  it('says what no longer holds where that is the cause', () => {
    const change = changeOf(kept, scoreOf(0.44, [reasonOf('people', 0.1)]), friday);
    expect(change?.why).toBe('No longer so: close-date.');
  });

  it('is nothing within a day, for a hair’s breadth, and where no score is known', () => {
    expect(changeOf(kept, scoreOf(0.2), '2026-11-16T18:00:00Z')).toBeNull();
    expect(changeOf(kept, scoreOf(0.515), friday)).toBeNull();
    expect(changeOf(null, scoreOf(0.2), friday)).toBeNull();
    expect(changeOf(kept, null, friday)).toBeNull();
  });

  it('never names “others” as the cause', () => {
    expect(
      changeOf(kept, scoreOf(0.9, [reasonOf('others', 3), ...(kept.score?.reasons ?? [])]), friday)?.why,
    ).toBeNull();
  });

  it('keeps one past score a day, however often it is worked out', () => {
    let row = kept;
    for (let hour = 1; hour < 24 * 5; hour++)
      row = keepScore(
        row,
        'deal:d1',
        scoreOf(0.5),
        new Date(Date.parse(monday) + hour * 3_600_000).toISOString(),
      );
    expect(row.past.length).toBeGreaterThanOrEqual(4);
    expect(row.past.length).toBeLessThanOrEqual(6);
  });
});

describe('the rep’s own number', () => {
  const own = { value: 0.6, at: monday, stage: 'Proposal', said: 0.42 };
  const kept = setOwnChance(keepScore(null, 'deal:d1', scoreOf(0.42), monday), own);

  it('holds until the stage changes', () => {
    expect(ownChanceOf(kept, 'Proposal')).toEqual(own);
    expect(ownChanceOf(kept, 'Negotiation')).toBeNull();
  });

  it('outlives a new score, and is kept for the comparison when it is taken back', () => {
    expect(keepScore(kept, 'deal:d1', scoreOf(0.3), friday).own).toEqual(own);
    const back = setOwnChance(kept, null);
    expect(ownChanceOf(back, 'Proposal')).toBeNull();
    expect(back.owns).toEqual([own]);
  });
});
