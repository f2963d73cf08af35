import type { Adapter, TextMemory } from '../../adapters/kit/adapter';
import { runInSlices } from '../../adapters/kit/slices';
import type { Input } from '../../messages/protocol';
import { measureTheme } from '../dock/theme';
import { same } from './same';
import { makeSettler } from './settle';

export type PageReading = Input<'page/reading'>;

export type Watch = {
  /** Starts to read, or stops: a paused page is not looked at at all. */
  setPaused(paused: boolean): void;
  /** Reads at once and hands it in even when nothing changed. */
  readNow(): void;
  /** The page says something else, in a way that its marks do not show. */
  changed(): void;
};

/** What of a page's changes can change a reading. */
export type Changes = {
  /** Attributes that say something, beside `class` and `style`. */
  attributes: readonly string[];
  /** Where a class or a style says what is shown (a selector); elsewhere they are hover and animation. */
  places: string;
};

type Options = {
  adapter: Adapter;
  changes: Changes;
  /** Takes each reading that differs from the one before. Rejects when it could not be delivered. */
  deliver: (reading: PageReading) => Promise<unknown>;
  /** Hears each reading, new or not: the layout of the page may have changed around it. */
  onRead: (reading: PageReading) => void;
  signal: AbortSignal;
};

/** A reading that was not heard is handed in again so much later, in milliseconds; each time twice as late. */
const RETRY = 1_000;
const LATEST_RETRY = 60_000;
/** The reading was given up: it was paused, or the extension is gone. */
class StoppedError extends Error {}

/** The element that changed: Firefox may change a text in place where Chromium puts a new one. */
function changedIn({ target }: MutationRecord): Element | null {
  return target instanceof Element ? target : target.parentElement;
}

function isTitle(record: MutationRecord): boolean {
  return changedIn(record)?.nodeName === 'TITLE';
}

/** False for what cannot change a reading: typing a draft, hovering, moving things about. */
function matters(record: MutationRecord, places: string): boolean {
  const { type, attributeName } = record;
  const target = changedIn(record);
  if (!target) return true;
  if (type !== 'attributes') return target.closest('[contenteditable=true]') === null;
  if (attributeName !== 'class' && attributeName !== 'style') return true;
  return target.matches(places) || target.querySelector(places) !== null;
}

/** Lets the page have its turn: what it has to draw and to answer goes first. */
function giveTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Reads the page whenever it has changed and come to rest, and delivers what is new. Starts paused. Everything
 * ends with `signal`.
 */
export function watchPage(doc: Document, { adapter, changes, deliver, onRead, signal }: Options): Watch {
  const memory: TextMemory = new WeakMap();
  let paused = true;
  let unseen = false;
  let delivered: PageReading | null = null;
  /** Changes with each pause: a reading that was under way ends there. */
  let turn = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let patience = RETRY;

  const look = async (): Promise<PageReading | null> => {
    const url = doc.location.href;
    const theme = measureTheme(doc);
    const mine = turn;
    const yieldTurn = async () => {
      await giveTurn();
      if (mine !== turn) throw new StoppedError();
    };
    try {
      const { shown, ...said } = await runInSlices(adapter.steps(doc, url, memory), yieldTurn);
      return { ...said, theme, ...(shown && { empty: [...shown.empty] }) };
    } catch (error) {
      if (error instanceof StoppedError) return null;
      // An adapter that fails is a page that cannot be read, never a broken script.
      const reading = { kind: 'other', site: adapter.id, url } as const;
      return { reading, health: { hooks: { read: null }, disagree: [] }, theme };
    }
  };

  const read = async () => {
    unseen = doc.hidden;
    const reading = unseen ? null : await look();
    if (!reading) return false;
    onRead(reading);
    if (same(reading, delivered)) return false;
    delivered = reading;
    deliver(reading).then(
      () => {
        patience = RETRY;
      },
      () => {
        if (delivered !== reading) return;
        // Not heard: the page may rest while the panel still shows what was before it.
        delivered = null;
        clearTimeout(retry);
        retry = setTimeout(settler.changed, patience);
        patience = Math.min(patience * 2, LATEST_RETRY);
      },
    );
    // As long as nobody hears what is read, a busy page is read more rarely too.
    return patience === RETRY;
  };

  const settler = makeSettler(read);
  const go = () => {
    if (paused) return;
    settler.moved();
    settler.changed();
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isTitle)) go();
    else if (records.some((record) => matters(record, changes.places))) settler.changed();
  });
  const readNow = () => {
    if (paused) return;
    delivered = null;
    settler.now();
  };
  const stop = () => {
    observer.disconnect();
    settler.cancel();
    clearTimeout(retry);
    delivered = null;
    paused = true;
    turn += 1;
  };

  const view = doc.defaultView;
  view?.addEventListener('hashchange', go, { signal });
  view?.addEventListener('popstate', go, { signal });
  doc.addEventListener('click', settler.moved, { signal, capture: true, passive: true });
  doc.addEventListener('visibilitychange', () => unseen && !doc.hidden && go(), { signal });
  // Back from the browser's memory: whatever was shown in this tab meanwhile, it was not this page.
  view?.addEventListener('pageshow', ({ persisted }) => persisted && readNow(), { signal });
  signal.addEventListener('abort', stop, { once: true });

  return {
    setPaused(wanted) {
      if (wanted === paused || signal.aborted) return;
      if (wanted) return stop();
      paused = false;
      observer.observe(doc.documentElement, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['class', 'style', ...changes.attributes],
      });
      go();
    },
    readNow,
    changed() {
      if (!paused) settler.changed();
    },
  };
}
