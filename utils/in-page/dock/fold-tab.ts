const SVG = 'http://www.w3.org/2000/svg';
export type FoldTab = { button: HTMLButtonElement; setScore(score: string | null): void };

/** The sign of the icon: a fact, and the step that follows from it, in one stroke. */
function makeMark(doc: Document): SVGElement {
  const mark = doc.createElementNS(SVG, 'svg');
  const path = doc.createElementNS(SVG, 'path');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', 'M8.5 3 13.5 8 8.5 13M2.75 8a1.25 1.25 0 1 0 2.5 0 1.25 1.25 0 1 0-2.5 0');
  mark.append(path);
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
