import { fitWidth } from '../watch/guard';

/** Pixels that an arrow key moves the edge. */
const STEP = 16;
const NARROWEST = fitWidth(0);
const WIDEST = fitWidth(Number.POSITIVE_INFINITY);

type Options = {
  width: () => number;
  isRtl: () => boolean;
  /** Hears each width on the way, and whether a drag is under way. */
  onResize: (width: number, dragging: boolean) => void;
  /** Hears the width that the rep settled on. */
  onDone: (width: number) => void;
};

/** The edge between the mail and the panel: dragged by pointer, or moved by arrow keys, Home and End. */
export function makeWidthHandle(doc: Document, { width, isRtl, onResize, onDone }: Options): HTMLElement {
  const handle = doc.createElement('div');
  handle.className = 'handle';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-label', 'Width of Dealcue');
  handle.setAttribute('aria-valuemin', String(NARROWEST));
  handle.setAttribute('aria-valuemax', String(WIDEST));

  let from: { x: number; width: number } | null = null;
  const dragged = (x: number, start: { x: number; width: number }) =>
    fitWidth(start.width + (isRtl() ? x - start.x : start.x - x));
  const end = () => {
    if (!from) return;
    from = null;
    onResize(width(), false);
    onDone(width());
  };

  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    // Else the page starts to select text under the way of the pointer.
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    from = { x: event.clientX, width: width() };
    onResize(width(), true);
  });
  handle.addEventListener('pointermove', (event) => from && onResize(dragged(event.clientX, from), true));
  handle.addEventListener('lostpointercapture', end);
  handle.addEventListener('keydown', (event) => {
    const wider = isRtl() ? 'ArrowRight' : 'ArrowLeft';
    const narrower = isRtl() ? 'ArrowLeft' : 'ArrowRight';
    const wanted: Record<string, number> = {
      [wider]: width() + STEP,
      [narrower]: width() - STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onResize(fitWidth(next), false);
    onDone(fitWidth(next));
  });
  return handle;
}
