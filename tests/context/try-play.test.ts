import { describe, expect, it } from 'vitest';
import { restsAfterSending } from '../../utils/context/play-rest';
import { DRAFTED, type Rest } from '../../utils/context/rest';
import { tryPlay } from '../../utils/context/try-play';
import type { Deal, Task } from '../../utils/model/book';
import type { BookEntry } from '../../utils/model/hygiene';
import type { Play } from '../../utils/model/play';
import type { PlayBook } from '../../utils/model/play-trial';
import { makeContact, makeDeal } from '../background/records';
import { makePlay } from '../support/make-play';

const NOW = '2026-11-20T09:00:00.000Z';
const PLACE = { timeZone: 'Europe/Berlin', locale: 'en-GB' };

async function* inParts<T>(all: readonly T[]): AsyncGenerator<T[]> {
  for (const one of all) yield [one];
}

type Given = { deals: Deal[]; entries?: BookEntry[]; tasks?: Task[]; chances?: [string, number][] };

const bookOf = ({ deals, entries = [], tasks = [], chances = [] }: Given): PlayBook => ({
  deals: () => inParts(deals),
  entries: () => inParts(entries),
  accounts: () => inParts([{ id: 'a1', name: 'Northwind' }]),
  peopleOf: async () => new Map(),
  tasks: async () => tasks,
  chances: async () => new Map(chances),
});

const entry = (deal: string, kind: BookEntry['kind'], at: string): BookEntry => ({
  ...{ id: `${deal}${at}`, kind, at, target: `deal:${deal}`, content: {} },
});

const task = { id: 't', title: 'Call', due: '2026-11-25', done: false, leadId: null, createdAt: NOW };

const tried = (play: Partial<Play>, given: Given) =>
  tryPlay(makePlay(play), bookOf(given), { now: NOW, place: PLACE });

describe('a play tried on the book', () => {
  it('says on how many open deals it would fire, what it would say there, and why not on the others', async () => {
    const when: Play['when'] = [
      { field: 'stage', is: 'one of', values: ['Proposal'] },
      { field: 'amount', is: 'more than', value: 20_000, currency: 'EUR' },
    ];
    const trial = await tried(
      { when },
      {
        deals: [
          makeDeal('b', { name: 'Beta' }),
          makeDeal('a', { name: 'Alpha' }),
          makeDeal('won', { status: 'won' }),
          makeDeal('usd', { currency: 'USD' }),
          makeDeal('none', { amount: null, stage: 'Discovery' }),
        ],
      },
    );
    expect(trial).toMatchObject({ open: 4, fires: 2, there: 0 });
    expect(trial.firing).toEqual([
      { id: 'a', name: 'Alpha', title: 'Ask how Alpha stands' },
      { id: 'b', name: 'Beta', title: 'Ask how Beta stands' },
    ]);
    expect(trial.missed.map(({ id, verdicts }) => [id, ...verdicts])).toEqual([
      ['usd', 'holds', 'other currency'],
      ['none', 'fails', 'unknown'],
    ]);
    expect(trial.conditions).toEqual([
      { holds: 3, fails: 1, unknown: 0, 'other currency': 0 },
      { holds: 2, fails: 0, unknown: 1, 'other currency': 1 },
    ]);
  });

  it('counts silence by the newest word of the log, and knows none where none was logged', async () => {
    const deals = ['quiet', 'busy', 'never', 'future'].map((id) => makeDeal(id));
    const entries = [
      entry('quiet', 'email-in', '2026-11-01T09:00:00.000Z'),
      entry('quiet', 'remark', '2026-11-19T09:00:00.000Z'),
      entry('busy', 'email-out', '2026-11-01T09:00:00.000Z'),
      entry('busy', 'email-in', '2026-11-18T09:00:00.000Z'),
      entry('future', 'email-in', '2027-11-18T09:00:00.000Z'),
    ];
    const when: Play['when'] = [{ field: 'days silent', is: 'more than', value: 10 }];
    const trial = await tried({ when, title: '{days silent}' }, { deals, entries });
    expect(trial.firing).toEqual([{ id: 'quiet', name: 'Deal quiet', title: '19' }]);
    expect(trial.conditions).toEqual([{ holds: 1, fails: 1, unknown: 2, 'other currency': 0 }]);
  });

  it('knows tasks, companies and chances', async () => {
    const deals = [makeDeal('a', { accountId: 'a1' }), makeDeal('b')];
    const given = { deals, tasks: [{ ...task, dealId: 'a' }], chances: [['a', 0.3]] as [string, number][] };
    const held = async (condition: Play['when'][number]) =>
      (await tried({ when: [condition] }, given)).firing.map(({ id }) => id);
    expect(await held({ field: 'planned', is: 'yes' })).toEqual(['a']);
    expect(await held({ field: 'planned', is: 'no' })).toEqual(['b']);
    expect(await held({ field: 'company', is: 'one of', values: ['northwind'] })).toEqual(['a']);
    expect(await held({ field: 'chance', is: 'less than', value: 31 })).toEqual(['a']);
  });

  it('asks who the people of a deal are where a meeting has guests, and of no other deal', async () => {
    const meeting = { ...task, meeting: { end: null, with: ['clara@buyer.example'] } };
    const contacts = [{ contactId: 'c1', role: null }];
    const deals = [makeDeal('a', { contacts }), makeDeal('b', { contacts })];
    const asked: string[][] = [];
    const planned = async (email: string) => {
      const book: PlayBook = {
        ...bookOf({ deals, tasks: [{ ...meeting, dealId: 'a' }] }),
        peopleOf: async (some) => {
          asked.push(some.map(({ id }) => id));
          return new Map([['c1', makeContact('c1', email)]]);
        },
      };
      const play = makePlay({ when: [{ field: 'planned', is: 'yes' }] });
      return (await tryPlay(play, book, { now: NOW, place: PLACE })).firing.map(({ id }) => id);
    };
    expect(await planned('clara@buyer.example')).toEqual(['a']);
    expect(await planned('clara@elsewhere.example')).toEqual([]);
    expect(asked).toEqual([['a'], ['a']]);
  });
});

describe('a draft of a play', () => {
  const play = makePlay();
  const rest: Rest = {
    ...{ key: `deal:a|play:${play.id}`, target: 'deal:a', kind: `play:${play.id}`, state: 'accepted' },
    ...{ until: '2026-11-21T08:00:00.000Z', reason: DRAFTED, at: NOW, fact: 'play#' },
  };
  const sent = (at: string) => ({ header: { kind: 'email-out', at }, content: null }) as never;

  it('rests for the days of the play once a mail went out, and not before', () => {
    const after = restsAfterSending([rest], [play], [sent('2026-11-20T10:00:00.000Z')]);
    expect(after).toEqual([{ ...rest, reason: null, until: '2026-11-30T09:00:00.000Z' }]);
    expect(restsAfterSending([rest], [play], [sent('2026-11-19T10:00:00.000Z')])).toEqual([rest]);
    expect(restsAfterSending([rest], [], [sent('2026-11-20T10:00:00.000Z')])).toEqual([rest]);
  });
});
