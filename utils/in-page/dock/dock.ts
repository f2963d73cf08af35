import type { Dock } from '../../model/settings';
import { whenIdle } from '../when-idle';
import { GUTTER, TAB_WIDTH } from './dock-sizes';
import { makeStage, type Scene, type Stage } from './dock-stage';
import { type Showing, type View, whatToShow } from './dock-state';
import { type Layout, measureLayout } from './measure';
import { keepRoom } from './room';
import type { Theme } from './theme';

/** In a window that is no wider the mail needs all of it. */
const SMALL = 1_024;
/** What is made for the first time is made while the page has nothing to do, or after so long. */
const IDLE_BY = 200;
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
  let score: string | null = null;
  let showing: Showing = 'none';
  let opened = false;
  let planned = false;
  let viewTimer: ReturnType<typeof setTimeout> | undefined;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let stage: Stage | null = null;
  const room = keepRoom(doc);

  const choose = (roomy: boolean) => whatToShow({ dock, view, roomy, opened });

  /** Makes room for what is to be seen and says what that is: where there is no room, what may overlay. */
  const settle = (layout: Layout): Pick<Scene, 'showing' | 'docked'> => {
    const roomy = layout.width > SMALL;
    if (choose(roomy) === 'panel' && roomy && room.take(dock.width + 2 * GUTTER, layout)) {
      return { showing: 'panel', docked: true };
    }
    if (choose(false) === 'panel') {
      room.giveBack();
      return { showing: 'panel', docked: false };
    }
    room.take(TAB_WIDTH, layout);
    return { showing: 'tab', docked: false };
  };

  const clear = () => {
    showing = 'none';
    if (!stage) return;
    stage.hide();
    room.giveBack();
    if (dock.paused || dock.state === 'off') stage.end();
  };

  const draw = () => {
    planned = false;
    if (signal.aborted) return;
    // Nothing is made, measured or moved in a page in which nothing of ours is to be seen.
    if (choose(true) === 'none') return clear();
    stage ??= makeOurs();
    const layout = measureLayout(doc);
    const settled = settle(layout);
    showing = settled.showing;
    const now = room.hasMoved() ? measureLayout(doc) : layout;
    stage.show({ ...settled, width: dock.width, layout: now });
  };
  const arrange = () => {
    if (planned || signal.aborted) return;
    planned = true;
    if (stage) requestAnimationFrame(draw);
    else whenIdle(draw, IDLE_BY);
  };

  const choosing = (state: Dock['state']) => {
    if (dock.state === state) return;
    dock = { ...dock, state };
    save({ state });
  };
  const open = () => {
    opened = true;
    choosing('open');
    draw();
    stage?.focus();
  };
  const fold = () => {
    if (showing !== 'panel') return;
    opened = false;
    // Opened only for now: the remembered state stays. Folded beside its thread: that is remembered.
    if (view === 'work' && doc.documentElement.clientWidth > SMALL) choosing('folded');
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
  const makeOurs = (): Stage => {
    doc.defaultView?.addEventListener('resize', refit, { signal });
    return makeStage(doc, {
      askToken,
      theme: () => theme,
      score: () => score,
      width: () => dock.width,
      onOpen: open,
      onEscape: fold,
      onMoved: arrange,
      onResize(width) {
        // What the rep has in hand must not fold when the page stops giving way.
        opened = true;
        dock = { ...dock, width };
        arrange();
      },
      onWidth(width) {
        clearTimeout(saveTimer);
        saveTimer = setTimeout(() => save({ width }), SAVE_AFTER);
      },
      signal,
    });
  };
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(viewTimer);
      clearTimeout(saveTimer);
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
      stage?.refresh();
    },
    setScore(next) {
      score = next;
      stage?.refresh();
    },
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
