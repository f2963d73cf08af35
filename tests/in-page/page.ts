/**
 * A page with Gmail's landmarks and boxes for an engine without layout: rectangles are worked out from the
 * margins, as a browser would for a flexible container between two fixed columns.
 */
export const WINDOW = 1_440;
const NAVIGATION = 256;
const RAIL = 56;
const HEADER = 64;
const HEIGHT = 800;

type Page = { container: HTMLElement; main: HTMLElement; rail: HTMLElement };
type Options = { stubborn?: boolean; width?: number };

function margin(element: HTMLElement, side: 'left' | 'right'): number {
  return Number.parseFloat(element.style.getPropertyValue(`margin-${side}`)) || 0;
}

/** Builds the page; `stubborn` mail does not give way to a margin. Google's column is as wide as its style says. */
export function buildPage(doc: Document, { stubborn = false, width = WINDOW }: Options = {}): Page {
  doc.body.innerHTML = `
    <header role="banner"></header>
    <div><div id="row">
      <div role="navigation"></div>
      <div id="container"><div><div role="main"><div role="listitem"></div></div></div></div>
      <div class="aUx"><div role="complementary"></div></div>
    </div></div>`;
  Object.defineProperty(doc.documentElement, 'clientWidth', { value: width, configurable: true });
  Object.defineProperty(doc.documentElement, 'clientHeight', { value: HEIGHT, configurable: true });
  const find = (selector: string) => doc.querySelector<HTMLElement>(selector) as HTMLElement;
  const container = find('#container');
  const box = (element: HTMLElement, rect: () => DOMRect) => {
    element.getBoundingClientRect = rect;
  };
  const column = find('.aUx');
  const rail = () => Number.parseFloat(column.style.width) || RAIL;
  const mail = () => {
    const left = NAVIGATION + (stubborn ? 0 : margin(container, 'left'));
    const right = width - rail() - (stubborn ? 0 : margin(container, 'right'));
    return new DOMRect(left, HEADER, right - left, HEIGHT - HEADER);
  };
  box(find('header'), () => new DOMRect(0, 0, width, HEADER));
  box(container, mail);
  box(find('[role=main]'), mail);
  box(column, () => new DOMRect(width - rail(), HEADER, rail(), HEIGHT - HEADER));
  return { container, main: find('[role=main]'), rail: column };
}
