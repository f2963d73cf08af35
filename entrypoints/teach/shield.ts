const NAME = 'dealcue-teach';
const PANEL = 'dealcue-panel';
/** Over everything of the page. */
const TOP = 2_147_483_647;

// Each is set on its element: a style sheet in the frame would be under the policy of the page that it lies in.
const GROUND = 'block-size:100%;margin:0;background:transparent;cursor:crosshair;outline:none';
const BOX =
  'position:fixed;box-sizing:border-box;border:2px solid #2754c5;border-radius:4px;background:rgb(39 84 197 / 12%);box-shadow:0 0 0 1px #fff;pointer-events:none';
const WORDS =
  'position:fixed;inset-block-end:16px;inset-inline-start:16px;max-inline-size:min(480px,60%);margin:0;padding:8px 12px;border:1px solid transparent;border-radius:8px;background:#1a1d21;color:#fff;font:13px/18px -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;overflow-wrap:anywhere;box-shadow:0 4px 16px rgb(15 23 42 / 30%);pointer-events:none';

/** What lies over the page while somebody points. */
export interface Shield {
  /** What is pressed and moved over the page comes here: the page itself hears nothing of it. */
  readonly view: Window;
  /** Draws the outline around an element, or none. */
  outline(element: Element | null): void;
  /** Says something below, and to a screen reader. */
  say(words: string): void;
  remove(): void;
}

/** All of the viewport but the panel, which stays within reach. */
function clipOf(doc: Document): string {
  const { innerWidth: width = 0, innerHeight: height = 0 } = doc.defaultView ?? {};
  const { x, y, right, bottom } = doc.querySelector(PANEL)?.getBoundingClientRect() ?? new DOMRect();
  const hole = right > x ? `M${x} ${y}V${bottom}H${right}V${y}Z` : '';
  return `path(evenodd, "M0 0H${width}V${height}H0Z${hole}")`;
}

function makeFrame(doc: Document, root: ShadowRoot): HTMLIFrameElement {
  const frame = doc.createElement('iframe');
  frame.title = 'Dealcue: point at a value';
  root.append(frame);
  return frame;
}

function fillFrame(inner: Document): { box: HTMLElement; words: HTMLElement } {
  for (const ground of [inner.documentElement, inner.body]) ground.style.cssText = GROUND;
  const box = inner.createElement('div');
  box.hidden = true;
  const words = inner.createElement('p');
  words.style.cssText = WORDS;
  words.setAttribute('role', 'status');
  // Else a screen reader would keep arrows and Tab to itself.
  inner.body.setAttribute('role', 'application');
  inner.body.setAttribute('aria-label', 'Point at a value');
  inner.body.tabIndex = -1;
  inner.body.append(box, words);
  return { box, words };
}

/**
 * Lays an empty frame over the page, in a closed shadow root. A frame hears what is pressed in it, and the page that
 * it lies in does not: neither its links nor its earliest listeners act on what is pointed at.
 */
export function raiseShield(doc: Document): Shield {
  for (const old of doc.querySelectorAll(NAME)) old.remove();
  const host = doc.createElement(NAME);
  const cover = () => {
    host.style.cssText = `all:initial;position:fixed;inset:0;z-index:${TOP};clip-path:${clipOf(doc)}`;
  };
  cover();
  const root = host.attachShadow({ mode: 'closed' });
  const frame = makeFrame(doc, root);
  // A frame of another colour scheme than its page would be painted over it.
  frame.style.cssText =
    'all:initial;position:fixed;inset:0;inline-size:100%;block-size:100%;border:0;color-scheme:light';
  doc.documentElement.append(host);
  const view = frame.contentWindow;
  const inner = frame.contentDocument;
  if (!view || !inner) throw new Error('The browser gave no frame.');
  const { box, words } = fillFrame(inner);
  doc.defaultView?.addEventListener('resize', cover);
  return {
    view,
    outline(element) {
      const place = element?.getBoundingClientRect();
      box.hidden = !place;
      if (!place) return;
      const { x, y, width, height } = place;
      box.style.cssText = `${BOX};left:${x - 3}px;top:${y - 3}px;width:${width + 6}px;height:${height + 6}px`;
    },
    say(said) {
      words.textContent = said;
    },
    remove() {
      doc.defaultView?.removeEventListener('resize', cover);
      host.remove();
    },
  };
}
