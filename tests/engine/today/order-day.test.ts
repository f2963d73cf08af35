import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../utils/engine/calendar';
import { countDue } from '../../../utils/engine/today/count-due';
import type { DayFact } from '../../../utils/engine/today/day-fact';
import { MOST_ITEMS, orderDay } from '../../../utils/engine/today/order-day';
import type { StepKind } from '../../../utils/model/answer';

/** A Friday morning in Berlin. */
const NOW = '2026-11-20T09:00:00.000Z';
const PLACE = { timeZone: 'Europe/Berlin', locale: 'en-GB' };
const calendar = makeCalendar(NOW, PLACE);
const about = (id: string) => ({ kind: 'deal' as const, id, name: `Deal ${id}` });

const task = (id: string, due: string): DayFact => ({
  what: 'task',
  key: `task|${id}`,
  taskId: id,
  title: id,
  about: about(id),
  due,
});
const meeting = (id: string, start: string, changes: object = {}): DayFact => ({
  what: 'meeting',
  key: `meeting|${id}`,
  taskId: id,
  title: id,
  about: about(id),
  start,
  end: null,
  isPrepared: false,
  know: [],
  ...changes,
});
const step = (id: string, kind: StepKind, changes: object = {}): DayFact => ({
  what: 'step',
  key: id,
  kind,
  title: id,
  why: 'Why.',
  quote: null,
  about: about(id),
  due: '2026-11-20',
  since: '2026-11-20',
  thread: null,
  ...changes,
});
const risk = (id: string): DayFact => ({
  what: 'risk',
  key: `risk|${id}`,
  about: about(id),
  said: ['Silent.'],
});
const change = (id: string): DayFact => ({
  what: 'change',
  key: `change|${id}`,
  about: about(id),
  said: ['Stage: A → B.'],
  at: NOW,
  isOver: false,
});

const keysOf = (facts: DayFact[]) => orderDay(facts, calendar).items.map(({ key }) => key);
const whyOf = (fact: DayFact) => orderDay([fact], calendar).items[0]?.why;

describe('a day', () => {
  it('begins with the meeting that is next, then what is late, what waits, what others owe, risks last', () => {
    const facts = [
      risk('r'),
      step('follow-up', 'follow-up'),
      step('reply', 'reply'),
      task('late', '2026-11-17'),
      meeting('soon', '2026-11-20T10:00:00Z'),
      step('promise', 'fulfil-commitment'),
      change('c'),
    ];
    expect(keysOf(facts)).toEqual([
      'meeting|soon',
      'promise',
      'task|late',
      'reply',
      'follow-up',
      'change|c',
      'risk|r',
    ]);
  });

  it('says since when something is late, by days', () => {
    expect(whyOf(task('t', '2026-11-17'))).toBe('Due on 17 Nov, 3 days ago.');
    expect(whyOf(task('t', '2026-11-20'))).toBe('Due today.');
    expect(whyOf(task('t', '2026-11-20T08:30:00Z'))).toBe('Its time has come.');
  });

  it('asks what came of a meeting that is over, and whether one ahead is prepared', () => {
    expect(whyOf(meeting('m', '2026-11-19T10:00:00Z'))).toBe('It was on 19 Nov; nothing is noted yet.');
    expect(whyOf(meeting('m', '2026-11-20T15:00:00Z'))).toBe('Today. Nothing prepares it yet.');
    expect(whyOf(meeting('m', '2026-11-23T10:00:00Z', { isPrepared: true }))).toBe(
      'The next working day. It is prepared.',
    );
  });

  it('takes a meeting whose hours the clocks were changed in for what it is on the rep’s clock', () => {
    const eve = makeCalendar('2026-10-24T22:30:00.000Z', PLACE);
    const [item] = orderDay([meeting('m', '2026-10-25T08:00:00Z')], eve).items;
    expect(item?.why).toBe('Today. Nothing prepares it yet.');
  });

  it('shows ten at most, keeps three deals at risk among them, and says what was left out', () => {
    const tasks = Array.from({ length: 30 }, (_, at) => task(`t${at}`, '2026-11-20'));
    const { items, left } = orderDay(
      [...tasks, ...['a', 'b', 'c', 'd'].map(risk), step('reply', 'reply')],
      calendar,
    );
    expect(items).toHaveLength(MOST_ITEMS);
    expect(items.filter(({ group }) => group === 'risk')).toHaveLength(3);
    expect(items.some(({ key }) => key === 'reply')).toBe(true);
    expect(left).toEqual({ owed: 24, risk: 1 });
  });

  it('is the same in whatever order its facts come', () => {
    const facts = [
      ...[1, 2, 3].map((at) => task(`t${at}`, '2026-11-20')),
      ...['x', 'y'].map((id) => step(id, 'reply')),
      risk('r'),
      meeting('m', '2026-11-20T11:30:00Z'),
    ];
    const first = keysOf(facts);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (mixed) => {
        expect(keysOf(mixed)).toEqual(first);
      }),
    );
  });

  it('leaves steps to their record that are about clean data', () => {
    expect(keysOf([step('x', 'fill-field'), step('y', 'merge-duplicate')])).toEqual([]);
  });
});

describe('what is due', () => {
  it('counts tasks, promises of ours and meetings of today, and no mail that waits', () => {
    const facts = [
      task('t', '2026-11-20'),
      step('promise', 'fulfil-commitment'),
      step('later', 'fulfil-commitment', { due: '2026-12-01' }),
      step('reply', 'reply'),
      meeting('today', '2026-11-20T15:00:00Z'),
      meeting('next', '2026-11-23T10:00:00Z'),
      risk('r'),
    ];
    expect(countDue(facts, calendar)).toBe(3);
    expect(countDue([], calendar)).toBe(0);
  });
});
