/** Remembers where the focus of the page was, and gives it back when the panel lets go of it. */
export type FocusReturn = { giveBack(): void };

/** Watches where the focus leaves from, outside `host`. Holds the element weakly: mail comes and goes. */
export function keepFocus(doc: Document, host: HTMLElement, signal: AbortSignal): FocusReturn {
  let last: WeakRef<HTMLElement> | null = null;
  const note = ({ target }: Event) => {
    if (target instanceof HTMLElement && target !== host) last = new WeakRef(target);
  };
  doc.addEventListener('focusout', note, { signal, capture: true });
  return {
    giveBack() {
      if (doc.activeElement !== host) return;
      // Else a hidden frame would go on to swallow Gmail's own keys.
      host.blur();
      const before = last?.deref();
      if (before?.isConnected) before.focus({ preventScroll: true });
    },
  };
}
