const SVG = 'http://www.w3.org/2000/svg';
export type FoldTab = { button: HTMLButtonElement; setScore(score: string | null): void };

function makeShape(doc: Document, name: string, attributes: Record<string, string>): SVGElement {
  const shape = doc.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  return shape;
}

/** The sign of the icon: a fact, and the step that follows from it. */
function makeMark(doc: Document): SVGElement {
  const mark = makeShape(doc, 'svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  mark.append(
    makeShape(doc, 'circle', { cx: '4', cy: '8', r: '2.5', fill: 'currentColor' }),
    makeShape(doc, 'path', {
      d: 'M8.5 3 13.5 8 8.5 13',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2.5',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  return mark;
}

/** The folded panel: a button that opens it and carries the chance to win of the thread in view. */
export function makeFoldTab(doc: Document, open: () => void): FoldTab {
  const button = doc.createElement('button');
  // Isolated: in a right-to-left page the sign would change sides.
  const text = doc.createElement('bdi');
  button.type = 'button';
  button.className = 'tab';
  button.append(makeMark(doc), text);
  button.addEventListener('click', open);

  const setScore = (score: string | null) => {
    const label = score ? `Open Dealcue, ${score} chance to win` : 'Open Dealcue';
    text.textContent = score;
    text.hidden = !score;
    button.setAttribute('aria-label', label);
    button.title = label;
  };
  setScore(null);
  return { button, setScore };
}
