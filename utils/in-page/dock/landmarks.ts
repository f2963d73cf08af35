/** Calls back when one of the watched elements takes another size. */
export type LandmarkWatch = {
  /** Watches these and no others; nothing happens where they are the same as before. */
  watch(found: readonly (Element | null)[]): void;
};

/** Watches the sizes of what the panel stands between. */
export function watchLandmarks(onResize: () => void, signal: AbortSignal): LandmarkWatch {
  let watched: readonly (Element | null)[] = [];
  const observer = new ResizeObserver(onResize);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch(found) {
      if (found.length === watched.length && found.every((element, index) => element === watched[index]))
        return;
      observer.disconnect();
      watched = found;
      for (const element of found) if (element) observer.observe(element);
    },
  };
}
