import { describe, expect, it } from 'vitest';
import { type RecordHistory, stoodAt } from '../../../../utils/engine/scoring/features/history';
import { features, readFeatures } from '../../../../utils/engine/scoring/features/read-features';
import { standingOf } from '../../../../utils/engine/scoring/features/standing';
import { momentsOf } from '../../../../utils/engine/scoring/training/moments';
import { sightOf } from '../../../../utils/engine/scoring/training/snapshots';
import { settings } from '../../../../utils/model/settings';
import { makeHistory } from '../../../support/won-and-lost/histories';

const { stages } = settings.parse({});
const place = { timeZone: 'UTC', locale: 'en-GB' };
const at = (day: string) => Date.parse(`${day}T09:00:00Z`);

const read = (history: RecordHistory, day: string, others: RecordHistory[] = []) =>
  readFeatures(sightOf(history, at(day), { standing: standingOf(others), stages, rules: {}, place }));

const lost = makeHistory({
  stage: 'Closed lost',
  amount: 0,
  closeDate: '2025-03-01',
  nextStep: 'File it',
  createdAt: at('2025-01-01'),
  stageEnteredAt: at('2025-03-01'),
  closedAt: at('2025-03-01'),
  won: false,
  happened: [
    { at: at('2025-01-10'), what: 'change', field: 'stage', from: 'Discovery', to: 'Proposal' },
    { at: at('2025-01-20'), what: 'change', field: 'closeDate', from: '2025-02-01', to: '2025-02-20' },
    { at: at('2025-03-01'), what: 'change', field: 'stage', from: 'Proposal', to: 'Closed lost' },
    { at: at('2025-03-01'), what: 'change', field: 'amount', from: 9000, to: 0 },
    { at: at('2025-03-01'), what: 'change', field: 'closeDate', from: '2025-02-20', to: '2025-03-01' },
  ],
});

describe('a record as of a moment', () => {
  it('is as the log says that it was then', () => {
    const stood = stoodAt(lost, at('2025-01-15'));
    expect(stood).toMatchObject({ stage: 'Proposal', amount: 9000, closeDate: '2025-02-01' });
    expect(stood.stageEnteredAt).toBe(at('2025-01-10'));
    expect(stoodAt(lost, at('2025-01-05'))).toMatchObject({ stage: 'Discovery' });
  });

  it('knows nothing that came with or after the closing', () => {
    const changed = { ...lost, stage: 'Closed won', closeDate: '2030-01-01', nextStep: 'Party', won: true };
    for (const day of ['2025-01-05', '2025-01-15', '2025-02-10'])
      expect(read(changed, day)).toEqual(read(lost, day));
  });

  it('leaves what closing sets unknown where the log is silent', () => {
    const stood = stoodAt({ ...lost, happened: [] }, at('2025-01-15'));
    expect(stood).toMatchObject({ stage: null, closeDate: null, nextStep: null, stageEnteredAt: null });
  });

  it('has no feature that gives away what happens later', () => {
    const more = { at: at('2025-02-25'), what: 'in' as const };
    const longer = { ...lost, happened: [...lost.happened, more].sort((a, b) => a.at - b.at) };
    expect(read(longer, '2025-02-10')).toEqual(read(lost, '2025-02-10'));
    expect(read(longer, '2025-02-26')).not.toEqual(read(lost, '2025-02-26'));
  });
});

describe('the features', () => {
  it('are missing where nothing is known, and zero only where it was counted', () => {
    const unknown = read(makeHistory({ amount: null, owner: null }), '2025-02-01');
    expect(unknown['meetings held']).toBeNull();
    expect(unknown['days since they wrote or spoke']).toBeNull();
    expect(unknown['close date pushed']).toBeNull();
    expect(unknown['tasks overdue']).toBeNull();
    const wrote = makeHistory({ happened: [{ at: at('2025-01-20'), what: 'out' }] });
    const counted = read(wrote, '2025-02-01');
    expect(counted['meetings held']).toBe(0);
    expect(counted['days since we wrote']).toBe(12);
    expect(counted['days since they wrote or spoke']).toBeNull();
  });

  it('count pushes, moves back, answers and overdue tasks', () => {
    const row = read(
      makeHistory({
        createdAt: at('2025-01-01'),
        tasks: [
          { due: '2025-01-20', done: false, createdAt: at('2025-01-02'), doneAt: null },
          { due: '2025-01-20', done: true, createdAt: at('2025-01-02'), doneAt: at('2025-01-19') },
          { due: '2025-01-20', done: false, createdAt: at('2025-02-02'), doneAt: null },
        ],
        happened: [
          { at: at('2025-01-03'), what: 'out' },
          { at: at('2025-01-04'), what: 'in', contact: 'c1' },
          { at: at('2025-01-05'), what: 'out' },
          { at: at('2025-01-08'), what: 'in', contact: 'c2' },
          { at: at('2025-01-09'), what: 'change', field: 'stage', from: 'Proposal', to: 'Discovery' },
          { at: at('2025-01-10'), what: 'change', field: 'closeDate', from: '2025-02-01', to: '2025-03-01' },
          { at: at('2025-01-11'), what: 'change', field: 'closeDate', from: '2025-03-01', to: '2025-02-01' },
          { at: at('2025-01-12'), what: 'out' },
        ],
      }),
      '2025-02-01',
    );
    expect(row).toMatchObject({
      'close date pushed': 1,
      'stages back': 1,
      'stages forward': 0,
      'hours until they answer': 72,
      'share of mails unanswered': 0.33,
      'people in touch': 2,
      'last word': 'ours',
      'tasks overdue': 1,
    });
  });

  it('take the owner’s record without the deal itself and without what was closed later', () => {
    const other = (id: string, day: string, won: boolean) =>
      makeHistory({ id, won, closedAt: at(day), createdAt: at('2024-01-01') });
    const own = makeHistory({ id: 'own', won: true, closedAt: at('2025-03-01') });
    const book = [other('a', '2025-01-01', true), other('b', '2025-01-02', false), own];
    const before = read(own, '2025-02-01', book)['owner’s record'];
    const flipped = read(own, '2025-02-01', [
      ...book.slice(0, 2),
      { ...own, won: true },
      other('later', '2025-04-01', true),
      other('later 2', '2025-04-01', false),
    ])['owner’s record'];
    expect(before).toBeCloseTo((1 + 10 * (2 / 3)) / 12, 3);
    expect(flipped).toBeCloseTo((1 + 10 * (3 / 5)) / 12, 3);
  });

  it('are no names, addresses, texts, and no guess at what a person is', () => {
    const secret = 'Zübeyde-1987';
    const row = read(
      makeHistory({
        id: secret,
        owner: secret,
        accountId: secret,
        nextStep: secret,
        people: [{ id: secret, title: secret }],
        happened: [{ at: at('2025-01-08'), what: 'in', contact: secret }],
      }),
      '2025-02-01',
    );
    expect(JSON.stringify(row)).not.toContain(secret);
    const words = features.map(({ id, name }) => `${id} ${name}`.toLowerCase()).join('\n');
    expect(words).not.toMatch(
      /\b(?:gender|sex|age of|birth|religion|ethnic|nationality|country|language|phone|e-?mail address|name)\b/,
    );
  });
});

describe('the moments of a closed deal', () => {
  it('lie in every stage passed and never on its last day', () => {
    const moments = momentsOf(lost);
    const seen = new Set(moments.map((moment) => stoodAt(lost, moment).stage));
    expect(seen).toEqual(new Set(['Discovery', 'Proposal']));
    expect(Math.max(...moments)).toBeLessThanOrEqual(at('2025-02-28'));
  });

  it('are one where beginning and end are the same or unknown', () => {
    expect(momentsOf({ ...lost, createdAt: lost.closedAt, happened: [] })).toEqual([lost.closedAt]);
    expect(momentsOf({ ...lost, createdAt: null, closedAt: null, happened: [] })).toEqual([]);
    expect(momentsOf({ ...lost, createdAt: null, happened: [] })).toHaveLength(1);
  });
});
