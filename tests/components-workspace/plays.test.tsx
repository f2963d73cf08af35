// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makePlay } from '../support/make-play';
import { fillBook, HOSTILE, makeDeal } from './support/book';
import {
  act,
  background,
  control,
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

const { db } = await import('../../utils/store/open');
const { putPlays } = await import('../../utils/store/plays');
const { Workspace } = await import('../../components/workspace/Workspace');

type Saved = { plays: { play: Record<string, unknown>; seen: string | null }[] };
const sent = (name: string) => background.asked.filter((one) => one.name === name).map((one) => one.payload);
const saved = () => (sent('play/save') as Saved[]).map(({ plays }) => plays);
const AT = makePlay().changedAt;

async function open() {
  await mount(<Workspace />);
  await hasText('Rules of your own');
}

/** A new play on stage and amount, whole but for what a test fills in. */
async function write() {
  await press('New play');
  await fill('Name of the play', 'Proposals');
  await addName('Names of condition 1', 'Proposal');
  await fill('Fact of condition 2', 'amount');
  await fill('Number of condition 2', '20000');
  await fill('Currency of condition 2', 'eur');
  await fill('What it suggests', 'Ask how {deal} stands');
  await fill('Why', '{amount} in {stage}.');
  await fill('What its button does', 'task');
  await fill('Task', 'Call about {deal}');
}

async function addName(field: string, name: string) {
  await fill(field, name);
  await key(await control('input', field), 'Enter');
}

async function choose(file: Blob) {
  const input = await control<HTMLInputElement>('input', 'File of plays');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
}

const fileOf = (plays: object[], version = 1) =>
  new Blob([JSON.stringify({ kind: 'dealcue-plays', version, plays })]);

beforeEach(() => {
  prepare('#/settings');
  background.answers['diagnostics/read'] = { refused: {}, since: null };
});

describe('Settings → Plays', () => {
  it('writes a play by its form, and saves only a whole one', async () => {
    await open();
    await write();
    await fill('Currency of condition 2', '');
    await fill('Why', '{amuont}');
    await press('Save play');
    await hasText('Condition 2, the currency: is no code of three letters, such as EUR.');
    expect(text()).toContain('Why: names no known field: {amuont}.');
    expect(saved()).toEqual([]);
    await fill('Currency of condition 2', 'eur');
    await fill('Why', 'So.');
    await press('Save play');
    await hasText('“Proposals” is saved.');
    expect(saved()).toMatchObject([
      [
        {
          seen: null,
          play: {
            name: 'Proposals',
            on: true,
            when: [
              { field: 'stage', is: 'one of', values: ['Proposal'] },
              { field: 'amount', is: 'more than', value: 20_000, currency: 'EUR' },
            ],
            action: { do: 'task', title: 'Call about {deal}', workingDays: 2 },
          },
        },
      ],
    ]);
  });

  it('tries it on the present deals first: how many, which, and why not the others', async () => {
    await fillBook([
      makeDeal('a', { stage: 'Proposal', amount: 30_000, currency: 'EUR', name: HOSTILE }),
      makeDeal('b', { stage: 'Proposal', amount: 30_000, currency: 'USD' }),
      makeDeal('c', { stage: 'Proposal', status: 'won' }),
    ]);
    await open();
    await write();
    await press('Try on present deals');
    await hasText('Would fire on 1 of 2 open deals.');
    const link = await control<HTMLAnchorElement>('a', HOSTILE);
    expect([link.getAttribute('href'), link.target]).toEqual(['#/deals/a', '_blank']);
    expect(text()).toContain('“amount is more than 20000 EUR” is in another currency');
    expect(saved()).toEqual([]);
    await fill('Number of condition 2', '40000');
    await hasText('Changed since it was tried.');
    expect(text()).not.toContain('Would fire on');
  });

  it('is stopped at once, and can be tried anew', async () => {
    const real = workersHere['/play-worker.js'];
    const ended = vi.fn();
    workersHere['/play-worker.js'] = () =>
      Object.assign(new EventTarget(), { postMessage: () => {}, terminate: ended });
    await open();
    await write();
    await press('Try on present deals');
    await press('Stop');
    await hasText('Stopped.');
    expect(ended).toHaveBeenCalledOnce();
    expect(text()).not.toContain('looked at…');
    if (real) workersHere['/play-worker.js'] = real;
    await press('Try on present deals');
    await hasText('There is no open deal to try it on.');
  });

  it('has a form that everybody can use', async () => {
    await open();
    await press('New play');
    await fill('What its button does', 'task');
    const form = await until(() => document.querySelector('dialog'));
    const { passes, violations } = await axe.run(form, { rules: { 'color-contrast': { enabled: false } } });
    expect(passes.length).toBeGreaterThan(0);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('does not throw away what was written', async () => {
    await open();
    await press('New play');
    await fill('Name of the play', 'Half done');
    await press('Close');
    await hasText('Close without saving?');
    await press('Go on writing');
    expect((await control<HTMLInputElement>('input', 'Name of the play')).value).toBe('Half done');
    await press('Close');
    await press('Close without saving');
    await until(() => !text().includes('Then suggest'));
  });

  it('switches, duplicates and deletes, and brings back', async () => {
    await putPlays(db(), [makePlay()]);
    await open();
    await hasText('When stage is Proposal, then draft its own mail.');
    await press('Quiet proposals', 'input');
    await hasText('“Quiet proposals” is off.');
    expect(saved()).toMatchObject([[{ seen: AT, play: { on: false } }]]);
    await press('Duplicate Quiet proposals');
    await press('Save play');
    await hasText('“Quiet proposals (copy)” is saved.');
    expect(saved()[1]).toMatchObject([{ seen: null, play: { name: 'Quiet proposals (copy)' } }]);
    expect(saved()[1]?.[0]?.play.id).not.toBe(makePlay().id);
    await press('Delete Quiet proposals');
    await hasText('“Quiet proposals” is deleted.');
    await press('Undo');
    await hasText('“Quiet proposals” is back.');
    expect(saved()[2]).toEqual([{ seen: null, play: makePlay() }]);
  });

  it('takes a file over only as it was ticked', async () => {
    const other = makePlay({ id: '0190a1b2-0000-7000-8000-000000000002', name: HOSTILE });
    await putPlays(db(), [makePlay()]);
    await open();
    await hasText('Quiet proposals');
    await choose(fileOf([makePlay({ restDays: 30 }), other]));
    await hasText('1 new, 1 changed, 0 the same.');
    await press('Import 1 play');
    await hasText('1 play imported.');
    expect(saved()).toEqual([[{ seen: null, play: other }]]);
    await choose(fileOf([makePlay({ restDays: 30 })], 2));
    await hasText('These plays were written by a newer Dealcue.');
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });
});
