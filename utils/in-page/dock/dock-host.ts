import DOCK_STYLE from './dock.css?inline';
import type { Theme } from './theme';

const NAME = 'dealcue-panel';
/** Gmail's shortcuts see only the host, not what is focused in it, and would act on mail. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** Where the host stands, in pixels of the viewport; `bottom` null: as high as its content. */
export type Place = { top: number; bottom: number | null; end: number; width: number };

export type DockHost = {
  element: HTMLElement;
  /** Holds all that is seen. Its shadow root is closed: the page sees one empty element. */
  dock: HTMLElement;
  setPlace(place: Place): void;
  setTheme(theme: Theme): void;
  setSeen(seen: boolean): void;
};

/** Takes out what an older script of ours left in the page. */
export function removeOldHosts(doc: Document): void {
  for (const host of doc.querySelectorAll(NAME)) host.remove();
}

/** Puts our one element into the page, unseen. A landmark, so that a screen reader finds it by name. */
export function makeDockHost(doc: Document): DockHost {
  const element = doc.createElement(NAME);
  element.setAttribute('role', 'complementary');
  element.setAttribute('aria-label', 'Dealcue');
  element.hidden = true;
  const root = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = DOCK_STYLE;
  const dock = doc.createElement('div');
  dock.className = 'dock';
  root.append(style, dock);
  for (const key of KEYS) root.addEventListener(key, (event) => event.stopPropagation());
  doc.documentElement.append(element);

  let placed = '';
  return {
    element,
    dock,
    setPlace({ top, bottom, end, width }) {
      const low = bottom === null ? 'auto' : `${bottom}px`;
      const place = `--top:${top}px;--bottom:${low};--end:${end}px;--width:${width}px`;
      // Each writing makes the page work out its styles again.
      if (place !== placed) element.style.cssText = place;
      placed = place;
    },
    setTheme(theme) {
      dock.classList.toggle('dark', theme === 'dark');
    },
    setSeen(seen) {
      element.hidden = !seen;
    },
  };
}
