// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { savedOnly } from '../../entrypoints/crm.content/saved-only';
import { generic } from '../../utils/adapters/generic';
import type { PageReading, Shown } from '../../utils/adapters/kit/adapter';
import { runAtOnce } from '../../utils/adapters/kit/slices';
import type { Reading } from '../../utils/model/reading';

const lookAgain = vi.fn();
let time = 0;
let page: PageReading;
const adapter = {
  ...generic,
  *steps(): Generator<void, PageReading> {
    yield;
    return page;
  },
};
const open = () => savedOnly(adapter, { clock: () => time, lookAgain });
let careful = open();

const URL = 'https://crm.acme.example/deals/';
type Fields = Extract<Reading, { kind: 'record' }>['fields'];

/** What is handed on of a deal's page; `live`: the fields that stand in a form. */
function read(id: string, fields: Fields, shown: Partial<Shown> = {}, path = id) {
  const reading: Reading = {
    kind: 'record',
    ...{ site: 'generic', url: URL + path, entity: 'deal', id, name: 'Rollout', fields },
  };
  page = {
    reading,
    health: { hooks: {}, disagree: [] },
    shown: { empty: [], live: [], isSaved: false, ...shown },
  };
  const said = runAtOnce(careful.steps(document, reading.url));
  if (said.reading.kind !== 'record') throw new Error('A record was expected.');
  return { unsure: said.reading.unsure ?? [], empty: said.shown?.empty };
}
const form = { live: ['amount', 'closeDate', 'name'] };

beforeEach(() => {
  lookAgain.mockClear();
  time = 0;
  careful = open();
});

describe('what stands in a form', () => {
  it('is what was saved when it opens, and whatever comes by itself', () => {
    expect(read('1', { amount: 100 }, form).unsure).toEqual([]);
    expect(read('1', { amount: 250 }, form).unsure).toEqual([]);
  });

  it('is unsure once a person has changed it, and sure once the page shows it outside of the form', () => {
    read('1', { amount: 100, closeDate: '2026-12-18' });
    careful.touched();
    expect(read('1', { amount: 100, closeDate: '2026-12-18' }, form).unsure).toEqual([]);
    expect(read('1', { amount: 250, closeDate: '2026-12-18' }, form).unsure).toEqual(['amount']);
    expect(read('1', { amount: 250, closeDate: '2026-12-18' }, form).unsure).toEqual(['amount']);
    expect(read('1', { amount: 250, closeDate: '2026-12-18' }).unsure).toEqual([]);
    // From here on it is what was saved.
    expect(read('1', { amount: 250, closeDate: '2026-12-18' }, form).unsure).toEqual([]);
    expect(read('1', { amount: 100, closeDate: '2026-12-18' }, form).unsure).toEqual(['amount']);
  });

  it('is the old value again when it was cancelled', () => {
    read('1', { amount: 100 });
    careful.touched();
    expect(read('1', { amount: 250 }, form).unsure).toEqual(['amount']);
    expect(read('1', { amount: 100 }).unsure).toEqual([]);
  });

  it('is sure where the page says that it is saved', () => {
    read('1', { amount: 100 }, { ...form, isSaved: true });
    careful.touched();
    expect(read('1', { amount: 250 }, form).unsure).toEqual(['amount']);
    expect(read('1', { amount: 250 }, { ...form, isSaved: true }).unsure).toEqual([]);
  });

  it('stays unsure while the form is drawn anew, and is what was saved when the record is opened again', () => {
    const other = (path: string) => {
      page = {
        reading: { kind: 'other', site: 'generic', url: URL + path },
        health: { hooks: {}, disagree: [] },
      };
      runAtOnce(careful.steps(document, page.reading.url));
    };
    read('1', { amount: 100 }, form);
    careful.touched();
    read('1', { amount: 250 }, form);
    other('1');
    expect(read('1', { amount: 250 }, form).unsure).toEqual(['amount']);
    other('');
    expect(read('1', { amount: 250 }, form).unsure).toEqual([]);
  });

  it('of one record says nothing of the next', () => {
    read('1', { amount: 100 }, form);
    careful.touched();
    expect(read('2', { amount: 250 }, form).unsure).toEqual([]);
  });
});

describe('a field with nothing in it', () => {
  it('is told once it has been so for three seconds', () => {
    expect(read('1', {}, { empty: ['amount'] }).empty).toEqual([]);
    expect(lookAgain).toHaveBeenLastCalledWith(3_000);
    time = 2_999;
    expect(read('1', {}, { empty: ['amount'] }).empty).toEqual([]);
    time = 3_000;
    expect(read('1', {}, { empty: ['amount'] }).empty).toEqual(['amount']);
    read('1', { amount: 5 });
    expect(read('1', {}, { empty: ['amount'] }).empty).toEqual([]);
  });

  it('is not told while it was only emptied in a form', () => {
    read('1', { amount: 100 });
    careful.touched();
    read('1', {}, { empty: ['amount'], ...form });
    time = 9_000;
    expect(read('1', {}, { empty: ['amount'], ...form }).empty).toEqual([]);
  });
});
