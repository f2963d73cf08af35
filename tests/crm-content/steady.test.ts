// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { steady } from '../../entrypoints/crm.content/steady';
import { generic } from '../../utils/adapters/generic';
import type { PageReading } from '../../utils/adapters/kit/adapter';
import { runAtOnce } from '../../utils/adapters/kit/slices';
import type { Reading } from '../../utils/model/reading';

type RecordReading = Extract<Reading, { kind: 'record' }>;

const lookAgain = vi.fn();
let time: number;
let page: Reading;
const adapter = {
  ...generic,
  *steps(): Generator<void, PageReading> {
    yield;
    return { reading: page, health: { hooks: { name: 0 }, disagree: [] } };
  },
};
let careful = steady(adapter, { clock: () => time, lookAgain });

function deal(
  id: string | null,
  amount: number,
  url = `https://crm.acme.example/deals/${id}`,
): RecordReading {
  return { kind: 'record', site: 'generic', url, entity: 'deal', id, name: 'Rollout', fields: { amount } };
}

/** What is handed on of a page that says so, at a moment. */
function readAt(moment: number, said: Reading): Reading {
  [time, page] = [moment, said];
  return runAtOnce(careful.steps(document, said.url)).reading;
}

beforeEach(() => {
  lookAgain.mockClear();
  careful = steady(adapter, { clock: () => time, lookAgain });
});

describe('a record', () => {
  it('is handed on at once when it is the first, and whenever its own values change', () => {
    expect(readAt(0, deal('1', 100))).toEqual(deal('1', 100));
    expect(readAt(10, deal('1', 250))).toEqual(deal('1', 250));
    expect(lookAgain).not.toHaveBeenCalled();
  });

  it('that another one has taken the place of is held back until it says the same twice', () => {
    readAt(0, deal('1', 100));
    expect(readAt(1_000, deal('2', 900)).kind).toBe('other');
    expect(careful.isWaiting()).toBe(true);
    expect(lookAgain).toHaveBeenLastCalledWith(300);
    expect(readAt(1_200, deal('2', 500)).kind).toBe('other');
    expect(lookAgain).toHaveBeenLastCalledWith(300);
    expect(readAt(1_499, deal('2', 500)).kind).toBe('other');
    expect(readAt(1_500, deal('2', 500))).toEqual(deal('2', 500));
    expect(careful.isWaiting()).toBe(false);
  });

  it('never gets the values of the one before, while the page still shows those at the new address', () => {
    readAt(0, deal('1', 100));
    expect(readAt(1_000, deal('2', 100)).kind).toBe('other');
    expect(readAt(2_900, deal('2', 100)).kind).toBe('other');
    expect(readAt(3_000, deal('2', 700)).kind).toBe('other');
    expect(readAt(3_300, deal('2', 700))).toEqual(deal('2', 700));
  });

  it('that really says the same as the one before is believed in the end', () => {
    readAt(0, deal('1', 100));
    readAt(1_000, deal('2', 100));
    expect(lookAgain).toHaveBeenLastCalledWith(3_000);
    expect(readAt(4_000, deal('2', 100))).toEqual(deal('2', 100));
  });

  it('without an id is known by its address', () => {
    readAt(0, deal(null, 100, 'https://crm.acme.example/?r=a'));
    expect(readAt(50, deal(null, 200, 'https://crm.acme.example/?r=b')).kind).toBe('other');
  });

  it('that one goes back to before the next was believed is handed on at once', () => {
    readAt(0, deal('1', 100));
    readAt(1_000, deal('2', 900));
    expect(readAt(1_100, deal('1', 100))).toEqual(deal('1', 100));
    expect(careful.isWaiting()).toBe(false);
  });
});

it('hands on at once what is no record', () => {
  const list: Reading = { kind: 'other', site: 'generic', url: 'https://crm.acme.example/deals' };
  readAt(0, deal('1', 100));
  readAt(100, deal('2', 900));
  expect(readAt(200, list)).toEqual(list);
  expect(careful.isWaiting()).toBe(false);
});
