import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

/** The local calendar day of a moment, `YYYY-MM-DD`. */
export function localDay(at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

const today = () => localDay(new Date());

/** One clock for all who ask: a table asks once for each of its rows. */
const clock = {
  listeners: new Set<() => void>(),
  timer: undefined as ReturnType<typeof setInterval> | undefined,
};

function listen(listener: () => void): () => void {
  clock.listeners.add(listener);
  clock.timer ??= setInterval(() => {
    for (const each of clock.listeners) each();
  }, MINUTE);
  return () => {
    clock.listeners.delete(listener);
    if (clock.listeners.size > 0) return;
    clearInterval(clock.timer);
    clock.timer = undefined;
  };
}

/** The rep's local day, `YYYY-MM-DD`; a page that stays open over midnight moves on with it. */
export function useToday(): string {
  return useSyncExternalStore(listen, today);
}
