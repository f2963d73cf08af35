// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCrmSite } from '../../entrypoints/crm.content/crm-site';
import { generic } from '../../utils/adapters/generic';
import type { PageReading } from '../../utils/adapters/kit/adapter';
import { type PageReading as Handed, watchPage } from '../../utils/in-page/watch/watch';

/** Nobody has taught anything about the host. */
const UNTAUGHT = { rules: () => null, onTaught: () => undefined };

let end: AbortController;
let reads: number[];
let amount: string;
const deliver = vi.fn(async (_said: Handed) => undefined as unknown);
const adapter = {
  ...generic,
  *steps(doc: Document, url: string): Generator<void, PageReading> {
    yield;
    reads.push(performance.now());
    const field = doc.querySelector('input');
    amount = field?.value ?? '';
    const id = new URL(url).hash.slice(1);
    const fields = { amount: Number(amount) };
    const record = { kind: 'record', site: 'generic', url, entity: 'deal', id, name: id, fields } as const;
    return { reading: record, health: { hooks: {}, disagree: [] } };
  },
};

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** The page as the script watches it. */
async function watch(): Promise<void> {
  const { adapter: careful, changes, follow } = makeCrmSite(adapter, UNTAUGHT);
  const onRead = vi.fn();
  const watched = watchPage(document, { adapter: careful, changes, deliver, onRead, signal: end.signal });
  follow?.(watched.changed, end.signal);
  watched.setPaused(false);
  await pass(3_000);
  reads = [];
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  reads = [];
  deliver.mockClear();
  history.replaceState(null, '', '/deals#7');
  document.body.innerHTML = '<label>Amount <input value="100"></label><p>x</p>';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a page of a CRM', () => {
  it('is read anew when only its address changes, by path, search or what stands after #', async () => {
    await watch();
    for (const address of ['/deals/8#7', '/deals/8?view=full#7', '/deals/8?view=full#9']) {
      reads = [];
      history.pushState(null, '', address);
      await pass(3_000);
      expect(reads.length, address).toBeGreaterThanOrEqual(1);
    }
  });

  it('is read for what somebody types or picks, once it has come to rest', async () => {
    await watch();
    const field = document.querySelector('input') as HTMLInputElement;
    for (const value of ['2', '25', '250']) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await pass(50);
    }
    expect(reads).toEqual([]);
    await pass(1_000);
    expect(reads).toHaveLength(1);
    expect(deliver).toHaveBeenLastCalledWith(
      expect.objectContaining({ reading: expect.objectContaining({ fields: { amount: 250 } }) }),
    );
  });

  it('that never stops changing is read at most twice a second, and ever more rarely', async () => {
    await watch();
    const start = performance.now();
    const text = document.querySelector('p')?.firstChild as Text;
    for (let at = 0; at < 30_000; at += 40) {
      text.data = String(at);
      document.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
      await pass(40);
    }
    const gaps = reads.map((moment, index) => moment - (reads[index - 1] ?? start));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(3_900);
  });

  it('holds back the next record until it has come to rest, and looks again by itself', async () => {
    await watch();
    deliver.mockClear();
    history.pushState(null, '', '/deals#8');
    await pass(1_000);
    (document.querySelector('input') as HTMLInputElement).value = '900';
    document.querySelector('p')?.append('changed');
    await pass(8_000);
    const kinds = deliver.mock.calls.map(([said]) => {
      const { reading } = said;
      return reading.kind === 'record' ? `${reading.id}: ${reading.fields.amount}` : reading.kind;
    });
    expect(kinds).toEqual(['other', '8: 900']);
  });

  it('is watched no longer once the script ends', async () => {
    await watch();
    end.abort();
    history.pushState(null, '', '/deals#9');
    document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    await pass(10_000);
    expect(reads).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('keeps the panel open beside a record, and folds it on other pages', () => {
  const { viewOf } = makeCrmSite(adapter, UNTAUGHT);
  const url = 'https://crm.acme.example/';
  const record = {
    kind: 'record',
    site: 'generic',
    url,
    entity: 'deal',
    id: '1',
    name: 'A',
    fields: {},
  } as const;
  expect(viewOf(record)).toBe('work');
  expect(viewOf({ kind: 'other', site: 'generic', url })).toBe('list');
});
