/** How often the address is looked at where the browser tells of no change. */
const LOOK_MS = 500;

type Navigation = {
  addEventListener(type: string, hear: () => void, options: AddEventListenerOptions): void;
};

/**
 * Calls back when the page has another address: path, search or what stands after `#`. A page that changes it by
 * script alone fires no event of old; Chromium tells of it, and Firefox only since version 147.
 */
export function watchAddress(view: Window, hear: () => void, signal: AbortSignal): void {
  let last = view.location.href;
  const look = () => {
    if (view.location.href === last) return;
    last = view.location.href;
    hear();
  };
  const { navigation } = view as Window & { navigation?: Navigation };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
