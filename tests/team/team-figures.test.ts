import { describe, expect, it } from 'vitest';
import type { ActivityContent, ActivityKind, EntryHeader } from '../../utils/model/activity';
import type { Counted } from '../../utils/team/replies';
import { accountKey, coverageOf, dealKey, makeTeamFigures } from '../../utils/team/team-figures';

const SAM = 'sam@vendor.example';
const MAYA = 'maya@vendor.example';

function entry(kind: ActivityKind, at: string, content: ActivityContent | null, by = SAM): Counted {
  return { header: { kind, at: `2026-11-${at}:00.000Z`, by } as EntryHeader, content };
}
const mail = (id: string) => ({ thread: { id, subject: null } });
const deal = (id: string, name: string) => ({ deal: { id, name } });

function figuresOf(...entries: Counted[]) {
  const figures = makeTeamFigures((at) => at.slice(0, 10));
  for (const one of entries) figures.take(one);
  return figures.result();
}

describe('the figures of a team', () => {
  it('count activities by rep and outcome, and leave out what is about the tool', () => {
    const { reps, contacts, entries, deleted, outcomes } = figuresOf(
      entry('call', '01T09:00', { outcome: 'spoke' }),
      entry('remark', '01T10:00', { outcome: 'voicemail' }),
      entry('call', '02T09:00', { outcome: 'spoke' }, MAYA),
      entry('export', '02T10:00', {}, MAYA),
      entry('remark', '02T11:00', null, MAYA),
    );
    expect({ contacts, entries, deleted, outcomes }).toEqual({
      contacts: 3,
      entries: 5,
      deleted: 1,
      outcomes: { spoke: 2, voicemail: 1 },
    });
    expect(reps.map(({ by, contacts: own, outcomes: ends }) => [by, own, ends])).toEqual([
      [SAM, 2, { spoke: 1, voicemail: 1 }],
      [MAYA, 1, { spoke: 1 }],
    ]);
  });

  it('measure from the first mail received in a thread to our next one there', () => {
    const { replies, reps } = figuresOf(
      entry('email-in', '01T09:00', mail('t1')),
      entry('email-in', '01T10:00', mail('t1')),
      entry('email-in', '01T10:00', mail('t2')),
      entry('email-out', '01T11:00', mail('t1')),
      entry('email-out', '01T12:00', mail('t1')),
      entry('email-out', '01T16:00', mail('t2'), MAYA),
      entry('email-in', '02T10:00', mail('t2')),
    );
    const hours = (count: number) => count * 3_600_000;
    expect(replies).toEqual({ answered: 2, waiting: 1, median: hours(4), slowest: hours(6) });
    expect(reps.find(({ by }) => by === MAYA)?.replies).toMatchObject({ answered: 1, median: hours(6) });
  });

  it('know one deal of two reps by its name, and hold a book against what had contact', () => {
    const { deals, accounts } = figuresOf(
      entry('call', '01T09:00', {
        ...deal('d1', 'Northwind – 40 seats'),
        account: { id: 'a', name: 'Northwind GmbH' },
      }),
      entry('call', '02T09:00', deal('x9', 'NORTHWIND – 40 seats'), MAYA),
      entry('field-change', '03T09:00', deal('d2', 'Ovens')),
    );
    expect(deals.get(dealKey('Northwind – 40 seats'))).toMatchObject({
      contacts: 2,
      reps: 2,
      last: '2026-11-02T09:00:00.000Z',
    });
    const [seats, ovens, vans] = ['Northwind – 40 seats', 'Ovens', 'Vans'].map((name) => ({
      id: `of ${name}`,
      name,
    }));
    const open = [seats, ovens, vans].filter((one) => one !== undefined);
    expect(coverageOf(open, deals, dealKey)).toEqual({
      of: 3,
      covered: [{ ...seats, contacts: 2 }],
      without: [ovens, vans],
    });
    expect(coverageOf([{ id: 'a1', name: 'Northwind' }], accounts, accountKey)).toMatchObject({
      covered: [{ name: 'Northwind', contacts: 1 }],
    });
  });

  it('count entries by the reader’s day and by type, and the ids that one name has', () => {
    const { days, kinds, deals } = figuresOf(
      entry('call', '01T09:00', deal('d1', 'Ovens')),
      entry('call', '01T23:30', null),
      entry('field-change', '02T00:10', deal('x9', 'OVENS'), MAYA),
    );
    expect([...days]).toEqual([
      ['2026-11-01', 2],
      ['2026-11-02', 1],
    ]);
    expect(kinds).toEqual({ call: 2, 'field-change': 1 });
    expect(deals.get(dealKey('Ovens'))).toMatchObject({ ids: ['d1', 'x9'], entries: 2, contacts: 1 });
  });

  it('say nothing where there is nothing to say', () => {
    expect(figuresOf()).toMatchObject({
      entries: 0,
      first: null,
      replies: { answered: 0, median: null, waiting: 0 },
    });
  });
});
