// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type DockControl, makeDock } from '../../utils/in-page/dock/dock';
import type { Dock } from '../../utils/model/settings';
import { buildPage } from './page';

vi.mock('../../utils/platform/runtime', () => ({ ownUrl: (path: string) => `https://own.example/${path}` }));

const OPEN: Dock = { state: 'open', width: 320, paused: false };
const resized = vi.fn();
const save = vi.fn();
const askToken = vi.fn(async () => 'token-1');

let end: AbortController;
let attach: MockInstance<Element['attachShadow']>;
let control: DockControl;
let before: string;
let container: HTMLElement;
let rail: HTMLElement;

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const host = () => document.querySelector<HTMLElement>('dealcue-panel');
const shadow = () => attach.mock.results[0]?.value as ShadowRoot | undefined;
const find = <T extends HTMLElement>(selector: string) => shadow()?.querySelector<T>(selector) as T;
const frame = () => shadow()?.querySelector('iframe') ?? null;
const isSeen = (selector: string) => find(selector)?.hidden === false;
const shown = () => {
  if (!host() || host()?.hidden) return 'none';
  return [isSeen('.card') && isSeen('.handle') && 'panel', isSeen('.tab') && 'tab']
    .filter(Boolean)
    .join(' and ');
};
const press = (element: HTMLElement, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

async function begin(dock: Partial<Dock> = {}, page: Parameters<typeof buildPage>[1] = {}): Promise<void> {
  ({ container, rail } = buildPage(document, page));
  before = document.documentElement.outerHTML;
  attach = vi.spyOn(Element.prototype, 'attachShadow');
  control = makeDock(document, { dock: { ...OPEN, ...dock }, askToken, save, signal: end.signal });
}

async function look(view: 'work' | 'list' | 'away'): Promise<void> {
  control.setView(view);
  await pass(1_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect = resized;
    },
  );
  end = new AbortController();
  for (const mock of [save, askToken, resized]) mock.mockClear();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('makeDock', () => {
  it('shows nothing until the page was read, then the panel beside a thread', async () => {
    await begin();
    await pass(5_000);
    expect(document.documentElement.outerHTML).toBe(before);
    control.setTheme('dark');
    await look('work');
    expect(attach.mock.calls[0]?.[0].mode).toBe('closed');
    expect(shown()).toBe('panel');
    expect(container.style.marginRight).toBe('336px');
    expect(frame()?.src).toBe('https://own.example/panel.html?theme=dark#token-1');
    expect(frame()?.allow).toBe('clipboard-write *');
    expect(frame()?.title).toBe('Dealcue');
    expect(host()?.getAttribute('role')).toBe('complementary');
    expect(host()?.getAttribute('aria-label')).toBe('Dealcue');
  });

  it('is a narrow tab on lists, and keeps its frame for the next thread', async () => {
    await begin();
    await look('work');
    await look('list');
    expect(shown()).toBe('tab');
    expect(container.style.marginRight).toBe('36px');
    await look('work');
    expect(shown()).toBe('panel');
    expect(askToken).toHaveBeenCalledTimes(1);
    expect(save).not.toHaveBeenCalled();
  });

  it('does not blink between two threads', async () => {
    await begin();
    await look('work');
    control.setView('list');
    await pass(200);
    expect(shown()).toBe('panel');
    control.setView('work');
    await pass(2_000);
    expect(shown()).toBe('panel');
  });

  it('makes no frame where none is seen', async () => {
    await begin({ state: 'folded' });
    await look('work');
    expect(shown()).toBe('tab');
    expect(askToken).not.toHaveBeenCalled();
    find('.tab').click();
    await pass(100);
    expect(shown()).toBe('panel');
    expect(save).toHaveBeenCalledWith({ state: 'open' });
    expect(askToken).toHaveBeenCalledTimes(1);
  });

  it('carries the score on the tab, for eyes and for screen readers', async () => {
    await begin({ state: 'folded' });
    await look('work');
    control.setScore('42 %');
    expect(find('.tab').textContent).toBe('42 %');
    expect(find('.tab').getAttribute('aria-label')).toBe('Open Dealcue, 42 % chance to win');
    control.setScore(null);
    expect(find('.tab').textContent).toBe('');
  });

  it('folds and opens by the shortcut, and remembers it', async () => {
    await begin();
    await look('work');
    control.toggle();
    expect(shown()).toBe('tab');
    control.toggle();
    expect(shown()).toBe('panel');
    expect(save.mock.calls).toEqual([[{ state: 'folded' }], [{ state: 'open' }]]);
  });

  it('opens on a list for the while, without remembering it', async () => {
    await begin();
    await look('list');
    control.toggle();
    expect(shown()).toBe('panel');
    await look('work');
    await look('list');
    expect(shown()).toBe('tab');
    expect(save).not.toHaveBeenCalled();
  });

  it('starts folded in a small window, and overlays when it is opened', async () => {
    await begin({}, { width: 1_024 });
    await look('work');
    expect(shown()).toBe('tab');
    find('.tab').click();
    await pass(100);
    expect(shown()).toBe('panel');
    expect(container.getAttribute('style')).toBeNull();
    expect(find('.dock').classList.contains('overlay')).toBe(true);
    control.toggle();
    expect(shown()).toBe('tab');
    expect(save).not.toHaveBeenCalled();
  });

  it('is folded by the panel itself: beside its thread for good, over the mail for the while', async () => {
    await begin();
    await look('work');
    control.fold();
    control.fold();
    expect(shown()).toBe('tab');
    expect(save.mock.calls).toEqual([[{ state: 'folded' }]]);
    control.apply(OPEN);
    await look('list');
    control.toggle();
    save.mockClear();
    control.fold();
    expect(shown()).toBe('tab');
    await look('work');
    expect(shown()).toBe('panel');
    expect(save).not.toHaveBeenCalled();
  });

  it('gives way to a column of Google as often as it opens, and comes back', async () => {
    await begin();
    await look('work');
    const widen = async (width: string) => {
      rail.style.width = width;
      control.arrange();
      await pass(100);
    };
    for (let i = 0; i < 5; i++) {
      await widen('500px');
      expect(shown()).toBe('tab');
      await widen('');
      expect(shown()).toBe('panel');
    }
  });

  it('starts folded where the mail does not give way', async () => {
    await begin({}, { stubborn: true });
    await look('work');
    expect(shown()).toBe('tab');
    expect(container.getAttribute('style')).toBeNull();
  });

  it('neither makes nor measures anything while nothing of it is to be seen', async () => {
    await begin({ state: 'off' });
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    for (const view of ['work', 'list', 'away', 'work'] as const) await look(view);
    control.setScore('42 %');
    control.setTheme('dark');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(measured).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    control.apply(OPEN);
    await pass(1_000);
    expect(shown()).toBe('panel');
    expect(find('.dock').classList.contains('dark')).toBe(true);
    control.fold();
    expect(find('.tab').textContent).toBe('42 %');
  });

  it('measures the page once for a picture that stays as it is', async () => {
    await begin();
    await look('work');
    const main = document.querySelector('[role=main]') as HTMLElement;
    const measured = vi.spyOn(main, 'getBoundingClientRect');
    control.arrange();
    await pass(100);
    expect(shown()).toBe('panel');
    expect(measured.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('leaves no trace while it is off, paused, or no mail is shown', async () => {
    await begin();
    for (const gone of [{ state: 'off' }, { paused: true }] as const) {
      await look('work');
      expect(shown()).toBe('panel');
      control.apply({ ...OPEN, ...gone });
      await pass(100);
      expect(shown()).toBe('none');
      expect(frame()).toBeNull();
      expect(container.getAttribute('style')).toBeNull();
      control.apply(OPEN);
      await pass(1_000);
    }
    await look('away');
    expect(shown()).toBe('none');
    expect(container.getAttribute('style')).toBeNull();
  });

  it('opened in another window stands beside a thread here, and never over the mail', async () => {
    await begin({ state: 'folded' });
    await look('list');
    control.apply(OPEN);
    control.apply(OPEN);
    await pass(100);
    expect(shown()).toBe('tab');
    await look('work');
    expect(shown()).toBe('panel');
    expect(find('.dock').classList.contains('overlay')).toBe(false);
  });

  it('is shown where somebody asks for it, be it over the mail, although the state is open already', async () => {
    await begin({}, { width: 1_024 });
    await look('list');
    control.open();
    await pass(100);
    expect(shown()).toBe('panel');
    expect(find('.dock').classList.contains('overlay')).toBe(true);
    expect(save).not.toHaveBeenCalled();
    control.apply({ ...OPEN, state: 'folded' });
    await pass(100);
    expect(shown()).toBe('tab');
  });

  it('is resized by keys within its bounds, and saves the width once', async () => {
    await begin();
    await look('work');
    const handle = find('.handle');
    press(handle, 'ArrowLeft');
    press(handle, 'ArrowLeft');
    await pass(100);
    expect(handle.getAttribute('aria-valuenow')).toBe('352');
    press(handle, 'End');
    press(handle, 'ArrowLeft');
    await pass(1_000);
    expect(save.mock.calls).toEqual([[{ width: 480 }]]);
    press(handle, 'Home');
    await pass(1_000);
    expect(save).toHaveBeenLastCalledWith({ width: 280 });
  });

  it('keeps its keys from Gmail, and folds on Escape', async () => {
    await begin();
    await look('work');
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: end.signal });
    press(find('.handle'), 'e');
    press(find('.handle'), 'Escape');
    expect(heard).not.toHaveBeenCalled();
    expect(shown()).toBe('tab');
  });

  it('gives the focus back to where it was', async () => {
    await begin({ state: 'folded' });
    await look('work');
    const search = document.createElement('input');
    document.body.append(search);
    search.focus();
    control.toggle();
    await pass(100);
    expect(shadow()?.activeElement).toBe(frame());
    control.apply({ ...OPEN, state: 'folded' });
    await pass(100);
    expect(document.activeElement).toBe(search);
  });

  it('comes back when the page throws it out', async () => {
    await begin();
    await look('work');
    host()?.remove();
    askToken.mockResolvedValueOnce('token-2');
    control.arrange();
    await pass(1_000);
    expect(shown()).toBe('panel');
    expect(frame()?.src).toBe('https://own.example/panel.html?theme=light#token-2');
  });

  it('asks for a token again when there was no answer', async () => {
    await begin();
    askToken.mockRejectedValueOnce(new Error('asleep'));
    await look('work');
    expect(frame()).toBeNull();
    control.arrange();
    await pass(1_000);
    expect(frame()).not.toBeNull();
  });

  it('leaves the page to the letter as it was when the extension goes', async () => {
    await begin();
    await look('work');
    expect(document.documentElement.outerHTML).not.toBe(before);
    end.abort();
    control.arrange();
    control.setView('list');
    await pass(5_000);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(resized).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
