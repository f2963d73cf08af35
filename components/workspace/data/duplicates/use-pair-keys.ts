import { type RefObject, useEffect } from 'react';

/** One key presses the button in the box that carries it as `data-shortcut`; with a modifier nothing happens. */
export function usePairKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
      const buttons = box.current?.querySelectorAll<HTMLElement>('[data-shortcut]:not(:disabled)') ?? [];
      const found = [...buttons].find((one) => one.dataset.shortcut === event.key.toLowerCase());
      if (!found) return;
      event.preventDefault();
      found.click();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [box]);
}
