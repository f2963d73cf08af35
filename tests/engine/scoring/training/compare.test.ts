import { describe, expect, it } from 'vitest';
import { compare } from '../../../../utils/engine/scoring/training/compare';
import { recordOf, type Said, verdictOn } from '../../../../utils/engine/scoring/training/look-back';
import type { KeptModel } from '../../../../utils/model/kept-score';

const said = (good: number, size = 60): Said[] =>
  Array.from({ length: size }, (_, at) => {
    const won = at % 2 === 0;
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
    return { id: `d${at}`, at: day, won, said: won ? good : 1 - good, rules: 0.5, base: 0.5 };
  });

const model = { model: { base: 0, columns: [], shapes: [], pairs: [], time: null } };
const kept = (good: number) =>
  ({ ...model, trainedAt: '2026-06-01T00:00:00Z', record: recordOf(said(good)) }) as unknown as KeptModel;

describe('a retrained model', () => {
  it('takes the place of the one in use only if it is not worse on the newest', () => {
    expect(compare(recordOf(said(0.8)), kept(0.7), []).isNotWorse).toBe(true);
    expect(compare(recordOf(said(0.7)), kept(0.7), []).isNotWorse).toBe(true);
    expect(compare(recordOf(said(0.6)), kept(0.7), [])).toMatchObject({ isNotWorse: false, records: 12 });
  });

  it('must not be worse than the rules where no model is in use', () => {
    expect(compare(recordOf(said(0.6)), null, []).isNotWorse).toBe(true);
    expect(compare(recordOf(said(0.4)), null, []).isNotWorse).toBe(false);
  });

  it('is not held back by a handful of records, which chance decides', () => {
    expect(compare(recordOf(said(0.4, 8)), null, [])).toMatchObject({ isNotWorse: true, records: 8 });
  });
});

describe('the record of a score', () => {
  it('has the Brier score, the base rate’s, and the share won in each band', () => {
    const record = recordOf(said(0.7));
    expect(record.brier).toBeCloseTo(0.09, 12);
    expect(record.baseBrier).toBeCloseTo(0.25, 12);
    expect(record.auc).toBe(1);
    expect(record.bands.map(({ count }) => count)).toEqual([0, 30, 0, 30, 0]);
    expect(record.bands[3]).toMatchObject({ won: 1 });
    expect(record.outcomes[0]?.id).toBe('d59');
  });

  it('calls guessing guessing, however many records there are', () => {
    expect(verdictOn(60, 60, said(0.5))).toBe('no better than guessing');
    expect(verdictOn(60, 60, said(0.7))).toBe('own history');
    expect(verdictOn(39, 60, said(0.5))).toBe('learning');
    expect(verdictOn(9, 60, said(0.9))).toBe('rules');
  });
});
