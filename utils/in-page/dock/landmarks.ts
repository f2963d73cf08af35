import { findColumn, visibleMain } from './measure';
import { findWindows } from './overlaps';

/** Calls back when the header, the mail, Google's column or a window in Gmail takes another size. */
export type LandmarkWatch = { refresh(): void };

/** Watches the sizes of what the panel stands between. `refresh` looks whether they are still the same elements. */
export function watchLandmarks(doc: Document, onResize: () => void, signal: AbortSignal): LandmarkWatch {
  let watched: (Element | null)[] = [];
  const observer = new ResizeObserver(onResize);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    refresh() {
      const found = [
        doc.querySelector('[role=banner]'),
        visibleMain(doc),
        findColumn(doc),
        ...findWindows(doc),
      ];
      if (found.length === watched.length && found.every((element, index) => element === watched[index]))
        return;
      observer.disconnect();
      watched = found;
      for (const element of found) if (element) observer.observe(element);
    },
  };
}
