import type { Dock } from '../../model/settings';
import { makeDockFrame } from './dock-frame';
import { makeDockHost } from './dock-host';
import { GUTTER, TAB_WIDTH } from './dock-sizes';
import { type Showing, type View, whatToShow } from './dock-state';
import { keepFocus } from './focus-return';
import { makeFoldTab } from './fold-tab';
import { watchLandmarks } from './landmarks';
import { measureStrip } from './measure';
import { coversWindow } from './overlaps';
import { keepRoom } from './room';
import type { Theme } from './theme';
import { makeWidthHandle } from './width-handle';

/** In a window that is no wider the mail needs all of it. */
const SMALL = 1_024;
/** The tab stands a little below the header. */
const TAB_TOP = 16;
/** A thread that gives way to the next one is for a moment no thread; the panel does not blink. */
const FOLD_AFTER = 400;
/** A width counts once the rep has left it alone for so long. */
const SAVE_AFTER = 400;

export type DockControl = {
  /** The dock as the background keeps it: at the start, and after each change anywhere. */
  apply(dock: Dock): void;
  setView(view: View): void;
  setTheme(theme: Theme): void;
  setScore(score: string | null): void;
  /** The rep's shortcut: opens what is folded or off, folds what is open. */
  toggle(): void;
  /** The rep wants to see the panel here, be it over the mail. */
  open(): void;
  fold(): void;
  /** The page may have moved its parts. */
  arrange(): void;
};

type Options = {
  dock: Dock;
  askToken: () => Promise<string>;
  /** Keeps what the rep chose. */
  save: (choice: Partial<Pick<Dock, 'state' | 'width'>>) => void;
  signal: AbortSignal;
};

/** Docks the panel to the page: one element of ours, and one margin of Gmail's. `signal` undoes all of it. */
export function makeDock(doc: Document, { dock: first, askToken, save, signal }: Options): DockControl {
  let dock = first;
  let view: View | null = null;
  let theme: Theme = 'light';
  let showing: Showing = 'none';
  let opened = false;
  let planned = 0;
  let viewTimer: ReturnType<typeof setTimeout> | undefined;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;

  const host = makeDockHost(doc);
  const frame = makeDockFrame(doc, { askToken, theme: () => theme, signal });
  const tab = makeFoldTab(doc, () => open());
  const handle = makeWidthHandle(doc, {
    width: () => dock.width,
    isRtl: () => measureStrip(doc).rtl,
    onResize(width, dragging) {
      // What the rep has in hand must not fold when the page stops giving way.
      opened = true;
      dock = { ...dock, width };
      host.dock.classList.toggle('resizing', dragging);
      arrange();
    },
    onDone(width) {
      clearTimeout(saveTimer);
      saveTimer = setTimeout(() => save({ width }), SAVE_AFTER);
    },
  });
  host.dock.append(handle, frame.card, tab.button);
  const focus = keepFocus(doc, host.element, signal);
  const room = keepRoom(doc);

  const isSmall = () => doc.documentElement.clientWidth <= SMALL;
  const choose = (roomy: boolean) => whatToShow({ dock, view, roomy, opened });

  /** Makes room for what is to be seen and says what that is: where there is no room, what may overlay. */
  const settle = (): { showing: Showing; docked: boolean } => {
    if (choose(!isSmall()) === 'panel' && !isSmall() && room.take(dock.width + 2 * GUTTER)) {
      return { showing: 'panel', docked: true };
    }
    const seen = choose(false);
    if (seen === 'tab') room.take(TAB_WIDTH);
    else room.giveBack();
    return { showing: seen, docked: false };
  };

  const place = (docked: boolean) => {
    const strip = measureStrip(doc);
    const isPanel = showing === 'panel';
    host.dock.classList.toggle('overlay', isPanel && !docked);
    host.setPlace({
      top: strip.top + (isPanel ? 0 : TAB_TOP),
      bottom: isPanel ? Math.max(strip.bottom, GUTTER) : null,
      end: strip.end + (isPanel ? GUTTER : 0),
      width: isPanel ? dock.width : TAB_WIDTH,
    });
    // Where it stands something of Gmail's may stand too: then it is out of sight for the while.
    host.setSeen(!coversWindow(doc, host.element));
  };

  const draw = () => {
    planned = 0;
    if (signal.aborted) return;
    if (!host.element.isConnected) {
      frame.remove();
      doc.documentElement.append(host.element);
    }
    const now = settle();
    if (showing === 'panel' && now.showing !== 'panel') focus.giveBack();
    showing = now.showing;
    frame.card.hidden = handle.hidden = showing !== 'panel';
    tab.button.hidden = showing !== 'tab';
    handle.setAttribute('aria-valuenow', String(dock.width));
    host.setSeen(showing !== 'none');
    if (showing !== 'none') place(now.docked);
    if (showing === 'panel') frame.ensure();
    if (dock.paused || dock.state === 'off') frame.remove();
    landmarks.refresh();
  };
  const arrange = () => {
    if (planned === 0 && !signal.aborted) planned = requestAnimationFrame(draw);
  };
  const landmarks = watchLandmarks(doc, arrange, signal);

  const choosing = (state: Dock['state']) => {
    if (dock.state === state) return;
    dock = { ...dock, state };
    save({ state });
  };
  const open = () => {
    opened = true;
    choosing('open');
    draw();
    frame.focus();
  };
  const fold = () => {
    if (showing !== 'panel') return;
    opened = false;
    // Opened only for now: the remembered state stays. Folded beside its thread: that is remembered.
    if (view === 'work' && !isSmall()) choosing('folded');
    draw();
  };
  const enter = (next: View) => {
    if (next === view) return;
    view = next;
    opened = false;
    room.forget();
    arrange();
  };

  const refit = () => {
    room.forget();
    arrange();
  };
  doc.defaultView?.addEventListener('resize', refit, { signal });
  host.dock.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') fold();
  });
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(planned);
      clearTimeout(viewTimer);
      clearTimeout(saveTimer);
      host.element.remove();
      room.giveBack();
    },
    { once: true },
  );

  return {
    apply(next) {
      // Opened in another window it stands beside a thread here too, but never over the mail: nobody asked here.
      dock = next;
      if (next.state !== 'open') opened = false;
      arrange();
    },
    setView(next) {
      clearTimeout(viewTimer);
      if (next === 'list' && view !== 'list') viewTimer = setTimeout(() => enter(next), FOLD_AFTER);
      else enter(next);
    },
    setTheme(next) {
      theme = next;
      host.setTheme(next);
    },
    setScore: tab.setScore,
    toggle() {
      if (dock.paused) return;
      if (showing === 'panel') fold();
      else open();
    },
    open,
    fold,
    arrange,
  };
}
