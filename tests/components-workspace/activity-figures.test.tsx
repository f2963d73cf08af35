// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEVICE_A, makeEntries } from '../log/log-maker';
import { fillBook, fillLog, makeDeal, remark } from './support/book';
import {
  background,
  fill,
  hasText,
  key,
  mount,
  prepare,
  press,
  text,
  until,
  workersHere,
} from './support/mount';
import { TeamHere } from './support/team-here';

const { Workspace } = await import('../../components/workspace/Workspace');
const { db } = await import('../../utils/store/open');
const { teamDb } = await import('../../utils/store/team/team-database');
const { addEntries } = await import('../../utils/store/write-entries');

const rows = () => [...document.querySelectorAll<HTMLTableRowElement>('tbody tr[data-index]')];
const table = (name: string) =>
  [...document.querySelectorAll('table')].find((one) => one.caption?.textContent === name);
const cells = (name: string) =>
  [...(table(name)?.tBodies[0]?.rows ?? [])].map((row) => [
    row.cells[0]?.textContent,
    row.cells[2]?.textContent,
  ]);
const bars = () => [...document.querySelectorAll<HTMLAnchorElement>('.day-chart a')];

const called = (dealId: string, daysAgo: number) => ({
  ...remark(dealId, `called ${daysAgo}`, daysAgo),
  kind: 'call' as const,
  content: { deal: { id: dealId, name: `Deal ${dealId}` }, outcome: 'spoke' as const, text: 'called' },
});

async function open() {
  await fillBook([makeDeal('d1'), makeDeal('d2', { stage: 'Discovery' })]);
  await fillLog([remark('d1', 'one', 4), remark('d1', 'two', 2), called('d1', 2), called('d2', 0)]);
  await mount(<Workspace />);
  await hasText('4 entries, 4 of them remarks');
}

beforeEach(() => {
  prepare('#/activity');
  // A window with room for the charts.
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
});

describe('the figures above the activity table', () => {
  it('count what the filter lets through, by type, by outcome and by day without a gap', async () => {
    await open();
    expect(cells('By type')).toEqual([
      ['Call', '2'],
      ['Remark', '2'],
    ]);
    expect(cells('By outcome')).toEqual([['Spoke', '2']]);
    expect(bars().map((bar) => bar.getAttribute('aria-label')?.split(': ')[1])).toEqual([
      ...['1 entry', '0 entries', '2 entries', '0 entries', '1 entry'],
    ]);
    await fill('Type', 'call');
    await hasText('2 entries, 2 of them remarks');
    expect(bars()).toHaveLength(3);
  });

  it('open their entries, as many as they say', async () => {
    await open();
    const bar = await until(() => bars()[2]);
    window.location.hash = bar.hash;
    await hasText('2 rows');
    await press('Call', 'a');
    await hasText('1 row');
    expect(rows()).toHaveLength(1);
    await hasText('1 entry, 1 of them');
  });

  it('are begun once the first rows are there: both want the same database', async () => {
    await fillLog([remark('d1', 'one', 4), remark('d1', 'two', 2)]);
    const rowsAtStart: number[] = [];
    const start = workersHere['/team-worker.js'] as () => object;
    workersHere['/team-worker.js'] = () => {
      rowsAtStart.push(rows().length);
      return new TeamHere();
    };
    // Somebody writes for longer than the count waits for what is typed: the rows have to wait.
    const held = db().transaction('rw', db().contents, async () => {
      for (const end = Date.now() + 600; Date.now() < end; ) await db().contents.count();
    });
    await mount(<Workspace />);
    await held;
    await hasText('2 entries, 2 of them remarks');
    workersHere['/team-worker.js'] = start;
    expect(rowsAtStart).toEqual([2]);
  });

  it('are walked by arrows: one column is tabbed to', async () => {
    await open();
    expect(bars().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1, 0]);
    const last = await until(() => bars()[4]);
    last.focus();
    await key(last, 'ArrowLeft');
    expect(document.activeElement).toBe(bars()[3]);
    expect(bars().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0, -1]);
  });
});

describe('the groups of the activity table', () => {
  it('stand in the table with their counts, and open their entries', async () => {
    await open();
    await fill('Group', 'deal');
    await until(() => rows().length === 2);
    expect(rows().map((row) => [row.cells[0]?.textContent, row.cells[1]?.textContent])).toEqual([
      ['Deal d1', '3'],
      ['Deal d2', '1'],
    ]);
    await press('Deal d1', 'tbody a.row-open');
    await hasText('3 rows');
    await until(() => rows().length === 3);
  });
});

describe('filters that no index has', () => {
  it('narrow by outcome and stage together, and give the exact count', async () => {
    await open();
    await fill('Stage of the deal now', 'Discovery');
    await hasText('1 row');
    await fill('Outcome', 'voicemail');
    await hasText('0 rows');
    await hasText('Nothing fits');
    await press('Clear filters');
    await hasText('4 rows');
  });
});

describe('views of the activity page', () => {
  it('keep filter and grouping under a name', async () => {
    await open();
    await fill('Type', 'call');
    await press('View: All entries · changed');
    await press('Save as a new view…', '[role=menuitem]');
    await fill('Name of the view', 'Calls');
    await press('Save view');
    await press('View: Calls');
    await press('All entries', '[role=menuitem]');
    await hasText('4 rows');
    await press('View: All entries');
    await press('Calls', '[role=menuitem]');
    await hasText('2 rows');
    expect(window.location.hash).toContain('kind=call');
  });
});

describe('a team’s log on the activity page', () => {
  it('is looked at like the own one, and never changed', async () => {
    await teamDb().open();
    const about = { deal: { id: 'x', name: 'Ovens' } };
    const entries = await makeEntries(DEVICE_A, [
      { kind: 'call', by: 'maya@vendor.example', content: { ...about, outcome: 'spoke', text: 'of Maya' } },
      { kind: 'remark', by: 'joe@vendor.example', content: { ...about, text: 'of Joe' } },
    ]);
    await addEntries(teamDb(), entries);
    await fillLog([remark('d1', 'own')]);
    window.location.hash = '#/activity?source=team';
    await mount(<Workspace />);
    await hasText('2 rows');
    await hasText('2 people');
    await fill('Who', 'maya@vendor.example');
    await hasText('1 row');
    await until(() => rows().length === 1 && text().includes('of Maya'));
    (await until(() => document.querySelector<HTMLElement>('tbody .row-open'))).click();
    await hasText('In the log');
    expect(document.querySelector('dialog')?.textContent).toContain('of Maya');
    expect(document.querySelector('dialog')?.textContent).not.toContain('Delete');
    expect(background.asked).toEqual([]);
    await Promise.all(teamDb().tables.map((one) => one.clear()));
  });
});
