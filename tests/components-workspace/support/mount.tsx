// Before Dexie, which looks once for the browser's database.
import 'fake-indexeddb/auto';
import { Blob } from 'node:buffer';
import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, vi } from 'vitest';
import type { FromTables, ToTables } from '../../../components/workspace/records/table-messages';
import { serve } from '../../../entrypoints/table-worker/serve';
import { NOTHING_UNDERSTOOD } from '../../../utils/model/remark';
import { db } from '../../../utils/store/open';
import { ExportHere } from './export-here';
import { SurveyHere } from './survey-here';
import { TeamHere } from './team-here';
import { TrialHere } from './trial-here';
import { VerifyHere } from './verify-here';

/** How long a condition may take to come true before the test fails. */
const PATIENCE = 30_000;
/** The height and width that every element seems to have: jsdom lays nothing out. */
const SIZE = 600;
/** How far everything can be scrolled. */
const SCROLLED = 100_000;

const mounted: Root[] = [];

/** What the background was asked, and what it answers; an Error is thrown as a refusal. */
export const background = {
  asked: [] as { name: string; payload: unknown }[],
  answers: {} as Record<string, unknown>,
};

/** What the background says where a test has nothing to say of it: no draft was kept. */
const UNASKED: Record<string, unknown> = {
  'remark/draft-here': { text: '', understood: NOTHING_UNDERSTOOD, templates: [] },
};

/** Stands for the browser: `wxt/browser` takes it from here. Kept values are those of `storage.local`. */
export const kept: Record<string, unknown> = {};
/** Who hears that a permission was taken back. */
const revoked = new Set<(given: unknown) => void>();
const listener = { addListener: () => {}, removeListener: () => {} };
vi.stubGlobal('chrome', {
  runtime: {
    id: 'dealcue',
    getURL: (path: string) => `chrome-extension://dealcue/${path}`,
    sendMessage: async (message: { name: string; payload: unknown }) => {
      background.asked.push(message);
      return background.answers[message.name] ?? UNASKED[message.name] ?? { ok: true };
    },
  },
  permissions: {
    contains: async () => kept.gmail !== 'taken away',
    request: async (asked: unknown) => {
      kept.requested = asked;
      return kept.answer !== 'no';
    },
    getAll: async () => ({ origins: kept.origins ?? [] }),
    remove: async (given: { origins: string[] }) => {
      if (kept.answer === 'no') throw new Error('You cannot remove required permissions.');
      kept.origins = (kept.origins as string[]).filter((one) => !given.origins.includes(one));
      for (const hear of revoked) hear(given);
      return true;
    },
    onAdded: listener,
    onRemoved: {
      addListener: (hear: (given: unknown) => void) => void revoked.add(hear),
      removeListener: (hear: (given: unknown) => void) => void revoked.delete(hear),
    },
  },
  storage: {
    local: {
      get: async (key: string) => ({ [key]: kept[key] }),
      set: async (some: Record<string, unknown>) => void Object.assign(kept, some),
      remove: async (key: string) => void delete kept[key],
    },
    onChanged: listener,
  },
  sidePanel: {
    open: async (where: unknown) => {
      kept.sidePanel = where;
    },
  },
  tabs: { query: async () => [{ id: 7, windowId: 1, url: kept.url }], create: async () => ({}) },
});

/** The workers that pages may start, by their file: jsdom has none, so they run in the page. */
export const workersHere: Record<string, () => object> = {
  '/table-worker.js': () => new TablesHere(),
  '/export-worker.js': () => new ExportHere(),
  '/hygiene-worker.js': () => new SurveyHere(),
  '/play-worker.js': () => new TrialHere(),
  '/team-worker.js': () => new TeamHere(),
  '/verify-worker.js': () => new VerifyHere(),
};

/** What holds the lists, with messages copied as for another thread. */
class TablesHere {
  static readonly started: TablesHere[] = [];
  onmessage: ((event: { data: FromTables }) => void) | null = null;
  onerror: (() => void) | null = null;
  private isEnded = false;
  private readonly hear = serve((message) => {
    if (!this.isEnded) this.onmessage?.({ data: structuredClone(message) });
  });
  constructor() {
    TablesHere.started.push(this);
  }
  postMessage(message: ToTables): void {
    this.hear(structuredClone(message));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

function startHere(url: string): object {
  const start = workersHere[url.slice(url.lastIndexOf('/'))];
  if (!start) throw new Error(`No worker stands for ${url}.`);
  return start();
}

/** What jsdom lacks. Call it in `beforeEach`. */
export function prepare(hash = ''): void {
  // The browser's own Blob: jsdom's gives bytes that WebCrypto does not take.
  vi.stubGlobal('Blob', Blob);
  const sizes = { clientHeight: SIZE, clientWidth: SIZE, scrollHeight: SCROLLED };
  for (const [side, size] of Object.entries(sizes))
    Object.defineProperty(Element.prototype, side, { configurable: true, get: () => size });
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, to?: ScrollToOptions | number) {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : 0;
    this.dispatchEvent(new Event('scroll'));
  } as HTMLElement['scrollTo'];
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: string) {
        // biome-ignore lint/correctness/noConstructorReturn: it stands for one of several workers
        return startHere(url);
      }
    },
  );
  background.asked = [];
  delete kept.gmail;
  background.answers = {};
  window.location.hash = hash;
}

afterEach(async () => {
  for (const root of mounted.splice(0)) await act(async () => root.unmount());
  document.body.replaceChildren();
  // Each test begins without lists: a worker that stops takes them with it.
  for (const tables of TablesHere.started.splice(0)) tables.onerror?.();
  await db().open();
  await Promise.all(db().tables.map((table) => table.clear()));
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Does something as a person would, and lets React show what comes of it. */
export async function act(work: () => unknown): Promise<void> {
  await work();
  await turn();
  await turn();
}

/** Waits until something is so; fails with the page's text when it never is. */
export async function until<T>(found: () => T | null | undefined | false): Promise<T> {
  // Not the clock, which some tests hold still.
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = found();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Never came true: ${found}\n${document.body.textContent}`);
    await turn();
  }
}

export const text = () => document.body.textContent ?? '';
export const hasText = (words: string) => until(() => text().includes(words));

const nameOf = (element: Element) =>
  (
    element.getAttribute('aria-label') ??
    (element as HTMLInputElement).labels?.[0]?.textContent ??
    element.textContent ??
    ''
  ).trim();

/** The control of this kind and name. Waits for it; a test must not go on without. */
export function control<E extends HTMLElement>(selector: string, name: string): Promise<E> {
  return until(() => [...document.querySelectorAll<E>(selector)].find((one) => nameOf(one) === name));
}

export const press = async (name: string, selector = 'button, a') => {
  const found = await control(selector, name);
  await act(async () => found.click());
};

/** Fills a field as a person does: React hears it as an input. */
export async function fill(name: string, value: string): Promise<void> {
  const field = await control<HTMLInputElement>('input, select, textarea', name);
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  await act(async () => {
    setter?.call(field, value);
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}

export const key = (on: Element, pressed: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    on.dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, ...more }),
    );
  });

/** Puts a component on the page. */
export async function mount(element: ReactElement): Promise<void> {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  mounted.push(root);
  await act(async () => root.render(element));
}
