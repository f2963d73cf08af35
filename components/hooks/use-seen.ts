import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** How long a panel must have been in plain sight before a click in it may save (milliseconds). */
const IN_SIGHT_FOR = 500;

type Visible = IntersectionObserverEntry & { isVisible?: boolean };
type Options = IntersectionObserverInit & { trackVisibility?: boolean; delay?: number };

function canTellCovered(): boolean {
  return typeof IntersectionObserver !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype;
}

/**
 * Tells whether a person can have seen what they click: a page could slide the frame under the pointer, or lay
 * something over it. `mark` is a small element that our own menus never cover. Where the browser cannot tell
 * what is covered (Firefox), a document that has been visible for as long is what there is.
 */
export function useSeen(mark: RefObject<HTMLElement | null>): () => boolean {
  const since = useRef<number | null>(null);

  useEffect(() => {
    const set = (visible: boolean) => {
      since.current = visible ? (since.current ?? performance.now()) : null;
    };
    if (mark.current && canTellCovered()) {
      const options: Options = { threshold: 1, trackVisibility: true, delay: 100 };
      const observer = new IntersectionObserver((entries) => {
        set((entries.at(-1) as Visible | undefined)?.isVisible === true);
      }, options);
      observer.observe(mark.current);
      return () => observer.disconnect();
    }
    const look = () => set(document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [mark]);

  return useCallback(() => since.current !== null && performance.now() - since.current >= IN_SIGHT_FOR, []);
}
