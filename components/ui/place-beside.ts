const MARGIN = 8;
const GAP = 4;

/** Puts a fixed box below its anchor, or above where it does not fit, and never outside the viewport. */
export function placeBeside(box: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const rightToLeft = getComputedStyle(anchor).direction === 'rtl';

  const wishedLeft = rightToLeft ? from.right - size.width : from.left;
  const left = Math.max(MARGIN, Math.min(wishedLeft, clientWidth - MARGIN - size.width));
  const below = from.bottom + GAP;
  const fits = below + size.height <= clientHeight - MARGIN;
  const top = fits ? below : Math.max(MARGIN, from.top - GAP - size.height);

  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}
