import { makeDockFrame } from './dock-frame';
import { makeDockHost } from './dock-host';
import { GUTTER, TAB_WIDTH } from './dock-sizes';
import type { Showing } from './dock-state';
import { keepFocus } from './focus-return';
import { type FoldTab, makeFoldTab } from './fold-tab';
import { watchLandmarks } from './landmarks';
import { isRtl, type Layout } from './measure';
import { coversWindow, findWindows } from './overlaps';
import type { Theme } from './theme';
import { makeWidthHandle } from './width-handle';

/** The tab stands a little below the header. */
const TAB_TOP = 16;

/** What is to be seen, and how the page is laid out around it. */
export type Scene = {
  showing: Exclude<Showing, 'none'>;
  /** Beside the mail, and not over it. */
  docked: boolean;
  width: number;
  layout: Layout;
};

type Options = {
  askToken: () => Promise<string>;
  theme: () => Theme;
  score: () => string | null;
  width: () => number;
  /** The tab was pressed. */
  onOpen: () => void;
  /** Escape was pressed in the panel's edge. */
  onEscape: () => void;
  /** Hears each width on the way, and the one that the rep settled on. */
  onResize: (width: number) => void;
  onWidth: (width: number) => void;
  /** What the panel stands between has another size. */
  onMoved: () => void;
  signal: AbortSignal;
};

export type Stage = {
  show(scene: Scene): void;
  hide(): void;
  /** Theme or score are others now. */
  refresh(): void;
  focus(): void;
  /** Takes the panel's page out. */
  end(): void;
};

/** Puts what is seen of us into the page: made when there is something to see for the first time, and no sooner. */
export function makeStage(doc: Document, options: Options): Stage {
  const { askToken, theme, score, width, signal } = options;
  const host = makeDockHost(doc);
  const frame = makeDockFrame(doc, { askToken, theme, signal });
  const focus = keepFocus(doc, host.element, signal);
  const landmarks = watchLandmarks(options.onMoved, signal);
  let handle: HTMLElement | null = null;
  let tab: FoldTab | null = null;
  let wasPanel = false;

  const leavePanel = () => {
    if (wasPanel) focus.giveBack();
    wasPanel = false;
  };
  const makePanel = (): HTMLElement => {
    const made = makeWidthHandle(doc, {
      width,
      isRtl: () => isRtl(doc.documentElement),
      onResize(px, dragging) {
        host.dock.classList.toggle('resizing', dragging);
        options.onResize(px);
      },
      onDone: options.onWidth,
    });
    host.dock.append(made, frame.card);
    return made;
  };
  const makeTab = (): FoldTab => {
    const made = makeFoldTab(doc, options.onOpen);
    host.dock.append(made.button);
    return made;
  };
  const refresh = () => {
    host.setTheme(theme());
    tab?.setScore(score());
  };
  /** Its place is kept in one element: what is in it is made as it is needed. */
  const furnish = (isPanel: boolean, px: number) => {
    if (isPanel) handle ??= makePanel();
    else tab ??= makeTab();
    frame.card.hidden = !isPanel;
    if (handle) handle.hidden = !isPanel;
    if (tab) tab.button.hidden = isPanel;
    handle?.setAttribute('aria-valuenow', String(px));
    refresh();
  };

  host.dock.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') options.onEscape();
  });
  signal.addEventListener('abort', () => host.element.remove(), { once: true });

  return {
    show({ showing, docked, width: px, layout: { header, main, column, strip } }) {
      const isPanel = showing === 'panel';
      if (!host.element.isConnected) {
        frame.remove();
        doc.documentElement.append(host.element);
      }
      if (!isPanel) leavePanel();
      wasPanel = isPanel;
      furnish(isPanel, px);
      host.dock.classList.toggle('overlay', isPanel && !docked);
      host.setPlace({
        top: strip.top + (isPanel ? 0 : TAB_TOP),
        bottom: isPanel ? Math.max(strip.bottom, GUTTER) : null,
        end: strip.end + (isPanel ? GUTTER : 0),
        width: isPanel ? px : TAB_WIDTH,
      });
      host.setSeen(true);
      // Where it stands something of Gmail's may stand too: then it is out of sight for the while.
      const windows = findWindows(doc, main);
      if (coversWindow(doc, host.element, windows)) host.setSeen(false);
      if (isPanel) frame.ensure();
      landmarks.watch([header, main, column, ...windows]);
    },
    hide() {
      leavePanel();
      host.setSeen(false);
      landmarks.watch([]);
    },
    refresh,
    focus: frame.focus,
    end: frame.remove,
  };
}
