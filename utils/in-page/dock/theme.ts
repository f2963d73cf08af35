import { visibleMain } from './measure';

export type Theme = 'light' | 'dark';

const NUMBERS = /[\d.]+/g;
const MIDDLE = 128;

/** Perceived brightness 0 to 255 of a computed `rgb()` colour (ITU-R BT.601), or null when it lets light through. */
function brightness(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(NUMBERS) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function backdrop(from: Element | null, doc: Document): number | null {
  for (let element = from; element; element = element.parentElement) {
    const found = brightness(doc.defaultView?.getComputedStyle(element).backgroundColor ?? '');
    if (found !== null) return found;
  }
  return null;
}

/**
 * The theme of what the panel stands beside: Gmail carries no mark of it, and its frame and its mail may differ
 * under a picture theme. What is behind the mail decides; where nothing is painted there, the colour of the
 * navigation's words, which are light on a dark ground.
 */
export function measureTheme(doc: Document): Theme {
  const behind = backdrop(visibleMain(doc), doc);
  if (behind !== null) return behind < MIDDLE ? 'dark' : 'light';
  const item = doc.querySelector('[role=navigation] a');
  const words = item && brightness(doc.defaultView?.getComputedStyle(item).color ?? '');
  return words !== null && words > MIDDLE ? 'dark' : 'light';
}
