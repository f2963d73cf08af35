// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draftOf, filterOf } from '../../components/workspace/records/filter-draft';
import { filterWords } from '../../components/workspace/records/filter-words';
import { type Chosen, chosenIn, hrefOf, isAsSaved, STOCK } from '../../components/workspace/records/views';
import type { SavedView, TableFilter } from '../../utils/model/table';

const mine: SavedView = {
  id: 'v1',
  list: 'deals',
  name: 'Mine? & co',
  state: {
    search: 'a b',
    filters: [{ column: 'owner', is: 'one-of', values: ['Zoë & Sam', null] }],
    sort: { key: 'amount', down: true },
    columns: ['name', 'amount'],
  },
};
const reopened = (chosen: Chosen) =>
  chosenIn('deals', new URLSearchParams(hrefOf(chosen).split('?')[1]), [mine]);

describe('the address of a list', () => {
  it('is bare for the view that the list opens with', () => {
    const first = chosenIn('deals', new URLSearchParams(), []);
    expect(first.view.name).toBe('Open deals');
    expect(hrefOf(first)).toBe('#/deals');
  });

  it('keeps the view, and how the table has moved on from it', () => {
    const asSaved = { view: mine, state: mine.state };
    expect(reopened(asSaved)).toEqual(asSaved);
    const moved = { view: mine, state: { ...mine.state, search: 'x?y&z#%', columns: ['name', 'stage'] } };
    expect(isAsSaved(moved)).toBe(false);
    expect(reopened(moved)).toEqual(moved);
  });

  it.each(['state=%7B', 'state=%7B%22search%22%3A1%7D', 'view=gone'])(
    'of no sense, %s, is the first view',
    (query) => {
      expect(chosenIn('deals', new URLSearchParams(query), [mine])).toEqual(
        chosenIn('deals', new URLSearchParams(), []),
      );
    },
  );

  it('leaves out columns, filters and an order that the list does not have', () => {
    const state = {
      ...mine.state,
      columns: ['amount', '__proto__', 'name', 'amount'],
      filters: [{ column: 'constructor', is: 'empty' as const, empty: true }],
      sort: { key: 'nothing', down: true },
    };
    const shown = chosenIn('deals', new URLSearchParams({ state: JSON.stringify(state) }), []).state;
    expect(shown.columns).toEqual(['name', 'amount']);
    expect(shown.filters).toEqual([]);
    expect(shown.sort).toEqual(STOCK.deals[0].state.sort);
  });

  it('opens no view of another list', () => {
    expect(chosenIn('leads', new URLSearchParams({ view: 'v1' }), [mine]).view.id).toBe('all');
  });
});

describe('a filter', () => {
  it.each<[TableFilter, string]>([
    [{ column: 'owner', is: 'one-of', values: ['A', null] }, 'Owner: A or none'],
    [{ column: 'owner', is: 'one-of', values: ['A', 'B', 'C', 'D'] }, 'Owner: A, B or 2 more'],
    [{ column: 'status', is: 'one-of', values: ['won'] }, 'Status: Won'],
    [{ column: 'amount', is: 'between', from: 1000, to: null }, 'Amount: at least 1,000'],
    [{ column: 'closeDate', is: 'in', span: 'this-month' }, 'Close date: this month'],
    [{ column: 'nextStep', is: 'empty', empty: true }, 'Next step: is empty'],
    [{ column: 'name', is: 'has', text: 'Nord' }, 'Deal: contains “Nord”'],
  ])('%j reads %s', (filter, words) => expect(filterWords('deals', filter)).toBe(words));

  it.each<[TableFilter, 'choice' | 'text' | 'number' | 'day']>([
    [{ column: 'owner', is: 'one-of', values: ['A', null] }, 'choice'],
    [{ column: 'amount', is: 'between', from: 0, to: 5.5 }, 'number'],
    [{ column: 'closeDate', is: 'between', from: '2026-01-01', to: null }, 'day'],
    [{ column: 'closeDate', is: 'in', span: 'passed' }, 'day'],
    [{ column: 'name', is: 'empty', empty: false }, 'text'],
    [{ column: 'name', is: 'has', text: 'x' }, 'text'],
  ])('%j comes back from its form', (filter, kind) => {
    expect(filterOf(draftOf(filter, kind), filter.column, kind)).toEqual(filter);
  });

  it('that says nothing is none', () => {
    expect(filterOf(draftOf(null, 'choice'), 'owner', 'choice')).toBeNull();
    expect(filterOf(draftOf(null, 'text'), 'name', 'text')).toBeNull();
    expect(filterOf({ ...draftOf(null, 'number'), from: 'x' }, 'amount', 'number')).toBeNull();
  });
});
