// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fillBook, fillLog, HOSTILE, makeDeal, makeLead, remark } from './support/book';
import { background, control, fill, hasText, mount, prepare, press, text, until } from './support/mount';

const { keepWeek, keptWeeks } = await import('../../utils/store/hygiene/hygiene-trend');
const { db } = await import('../../utils/store/open');
const { saveSettings } = await import('../../utils/store/settings');
const { Workspace } = await import('../../components/workspace/Workspace');

const names = () => [...document.querySelectorAll('.table .row-name')].map((one) => one.textContent);
const sent = () => background.asked.filter(({ name }) => name === 'book/mend').map(({ payload }) => payload);
const PAST = '2020-01-31';
const now = () => new Date().toISOString();
const fresh = { createdAt: now(), stageEnteredAt: now() };

beforeEach(async () => {
  prepare('#/data/hygiene');
  await saveSettings(db(), { identity: { name: 'Sam Lee', email: 'sam@vendor.example' } });
  background.answers['book/mend'] = { mended: 1, left: 0, entryIds: ['e1'] };
  background.answers['book/unmend'] = { undone: 1, left: 0 };
});

describe('Data → Hygiene', () => {
  it('says that nothing is to be cleaned where nothing is', async () => {
    await fillBook([
      makeDeal('a', { ...fresh, nextStep: 'Send it' }),
      makeDeal('won', { status: 'won', amount: null }),
    ]);
    await mount(<Workspace />);
    await hasText('Nothing to clean');
    expect(text()).toContain('100 of 100');
    expect((await keptWeeks(db())).map(({ score, records }) => [score, records])).toEqual([[100, 1]]);
  });

  it('lists the worst first, with its score, and narrows by rule and owner', async () => {
    await fillBook(
      [
        makeDeal('late', { ...fresh, closeDate: PAST, nextStep: 'x' }),
        makeDeal('bare', { ...fresh, amount: null, owner: null }),
      ],
      [makeLead('l', { name: HOSTILE, owner: 'Kim', createdAt: now() })],
    );
    await fillLog([remark('bare', 'hello')]);
    await mount(<Workspace />);
    await hasText('3 faults');
    expect(names()).toEqual(['Deal late', 'Deal bare', 'Deal bare']);
    expect(text()).toContain('80 of 100');
    await fill('Rule', 'no-amount');
    await until(() => names().join() === 'Deal bare');
    await press('Clear filters');
    await fill('Owner', 'of Sam Lee');
    await until(() => names().join() === 'Deal late');
    await fill('Severity', 'low');
    await hasText('Nothing fits');
  });

  it('mends one by its button', async () => {
    const deal = makeDeal('late', { ...fresh, closeDate: PAST, nextStep: 'x' });
    await fillBook([deal]);
    await mount(<Workspace />);
    await hasText('1 fault');
    await press('Set close date: Deal late');
    await fill('Close date', '2099-01-02');
    await press('Set close date');
    await until(() => sent().length === 1);
    expect(sent()).toEqual([
      {
        records: [{ kind: 'deal', id: 'late', seen: deal.updatedAt }],
        mending: { what: 'close-date', day: '2099-01-02' },
      },
    ]);
    await hasText('Mended 1 record.');
    await press('Undo');
    await hasText('Undone.');
    const undone = background.asked.filter(({ name }) => name === 'book/unmend');
    expect(undone.map(({ payload }) => payload)).toEqual([{ entryIds: ['e1'] }]);
    expect(text()).not.toContain('Mended');
  });

  it('writes a task down by one press, and says which', async () => {
    await fillBook([makeDeal('a', fresh)]);
    await mount(<Workspace />);
    await hasText('1 fault');
    await press('Add a task: Deal a');
    await hasText('Task “Agree the next step”, due ');
    expect(sent()).toMatchObject([
      { records: [{ id: 'a' }], mending: { what: 'task', title: 'Agree the next step' } },
    ]);
    await control('button', 'Undo');
  });

  it('mends a spelling by one press, wherever it stands', async () => {
    const says = (value: string) => ({
      sources: { product: [{ value, from: 'import:x.csv', at: now(), sure: true, changed: false }] },
    });
    const wrong = ['a', 'b'].map((id) => makeDeal(id, { ...fresh, ...says('VelaPro'), status: 'won' }));
    const right = ['c', 'd', 'e'].map((id) => makeDeal(id, { ...fresh, ...says('Vela Pro'), status: 'won' }));
    await fillBook([...wrong, ...right]);
    await mount(<Workspace />);
    await hasText('On 2 deals; “Vela Pro” on 3');
    await press('Change spelling: Product “VelaPro”');
    await until(() => sent().length === 1);
    expect(sent()).toEqual([
      {
        records: wrong.map(({ id, updatedAt }) => ({ kind: 'deal', id, seen: updatedAt })),
        mending: { what: 'spelling', field: 'product', from: 'VelaPro', to: 'Vela Pro' },
        batch: expect.any(String),
      },
    ]);
    await control('button', 'Undo');
  });

  it('shows of each spelling what it comes to before many are changed', async () => {
    const says = (value: string) => ({
      sources: { product: [{ value, from: 'import:x.csv', at: now(), sure: true, changed: false }] },
    });
    const written = ['VelaPro', 'Vela Pro', 'Vela Pro', 'ORBIT', 'Orbit', 'Orbit'];
    await fillBook(
      written.map((value, index) => makeDeal(`d${index}`, { ...fresh, ...says(value), status: 'won' })),
    );
    await mount(<Workspace />);
    await hasText('2 faults');
    await fill('Rule', 'misspelt');
    await press('Change spelling on all 2…');
    const lines = await until(() => {
      const found = [...document.querySelectorAll('.fix-line .soft')].map((line) => line.textContent ?? '');
      return found.length === 2 && found;
    });
    expect(lines.map((line) => line.split(' → ')[1]).sort()).toEqual(['“Orbit”', '“Vela Pro”']);
    await press('Change spelling · 2');
    await until(() => sent().length === 2);
    expect(new Set(sent().map((one) => (one as { batch?: string }).batch)).size).toBe(1);
    expect(sent()).toMatchObject([
      { mending: { from: 'VelaPro', to: 'Vela Pro' } },
      { mending: { from: 'ORBIT', to: 'Orbit' } },
    ]);
  });

  it('shows the weeks as a picture, and their numbers beside it', async () => {
    const week = (day: string, score: number) => ({ week: day, score, records: 4, faults: 2 });
    await keepWeek(db(), week('2026-01-05', 60));
    await keepWeek(db(), week('2026-01-12', 71.6));
    await fillBook([makeDeal('a', { ...fresh, nextStep: 'Send it' })]);
    await mount(<Workspace />);
    const picture = await until(() => document.querySelector('[role=img][aria-label^="Score by week"]'));
    expect(picture.getAttribute('aria-label')).toContain('From 60 in the week of');
    await press('By owner, by week, and how it is worked out');
    await hasText('By week, newest first');
    const rows = [...document.querySelectorAll('.score-table')].at(-1)?.querySelectorAll('tbody tr');
    expect([...(rows ?? [])].map((row) => row.textContent)).toEqual([
      expect.stringMatching(/10010$/),
      expect.stringMatching(/7242$/),
      expect.stringMatching(/6042$/),
    ]);
  });

  it('mends all of a rule after showing what will change, without those that are left out', async () => {
    await fillBook(['a', 'b', 'c'].map((id) => makeDeal(id, fresh)));
    await mount(<Workspace />);
    await hasText('3 faults');
    await fill('Rule', 'no-next-step');
    await until(() => text().includes('Add a task on all 3'));
    await press('Add a task on all 3…');
    await hasText('→ Task “Agree the next step”');
    document.querySelector<HTMLInputElement>('.fix-line input')?.click();
    await until(() => text().includes('Add a task · 2'));
    await press('Add a task · 2');
    await until(() => sent().length === 1);
    expect(sent()).toMatchObject([
      { records: [{ id: 'b' }, { id: 'c' }], mending: { title: 'Agree the next step' } },
    ]);
  });

  it('says how the score is worked out, owner by owner', async () => {
    await fillBook([makeDeal('late', { ...fresh, closeDate: PAST })]);
    await mount(<Workspace />);
    await hasText('2 faults');
    await press('By owner, by week, and how it is worked out');
    await hasText('Each fault takes off 30 if its severity is high, 15 if medium, 5 if low');
    expect(document.querySelector('.score-table tbody')?.textContent).toBe('Sam Lee5512');
  });
});
