import type { Target } from '../../utils/model/panel-view';

/** Text that was typed and not yet saved. It outlives reconnects, folding and a reload of the frame. */
export type KeptText = { read(target: Target): string; write(target: Target, text: string): void };

function keyOf({ kind, id }: Target): string {
  return `remark:${kind}:${id}`;
}

/** The tab's own storage, or null where the browser refuses it to a framed page. */
function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** Keeps texts by target, in memory and, where the browser allows it, in the tab's own storage. */
export function makeKeptText(storage: Storage | null = tabStorage()): KeptText {
  const memory = new Map<string, string>();
  return {
    read: (target) => memory.get(keyOf(target)) ?? storage?.getItem(keyOf(target)) ?? '',
    write: (target, text) => {
      const key = keyOf(target);
      memory.set(key, text);
      try {
        if (text) storage?.setItem(key, text);
        else storage?.removeItem(key);
      } catch {
        // A full or blocked storage loses only what a reload would lose; memory still holds the text.
      }
    },
  };
}
