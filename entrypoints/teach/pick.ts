import { isControl, valueOfControl } from '../../utils/adapters/kit/labels/control';
import { folded } from '../../utils/adapters/kit/labels/text';
import { placeAt, placesIn } from './places';
import { raiseShield, type Shield } from './shield';

const LONGEST = 80;
const FORWARD = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const BACK = new Set(['ArrowUp', 'ArrowLeft']);

type Options = {
  /** The field, as a person calls it. */
  name: string;
  /** Where its value is read now; the keyboard starts there. */
  present: Element | null;
  /** Ends it without a pick. */
  signal: AbortSignal;
};

function wordsOf(element: Element): string {
  const text = folded(isControl(element) ? valueOfControl(element) : (element.textContent ?? ''));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || 'nothing in it';
}

/** The neighbour of the present place among all, round and round; where there is none yet, the first on the screen. */
function step(places: readonly Element[], at: Element | null, by: 1 | -1): Element | null {
  const index = at ? places.indexOf(at) : -1;
  if (index < 0)
    return places.find((place) => place.getBoundingClientRect().bottom >= 0) ?? places[0] ?? null;
  return places[(index + by + places.length) % places.length] ?? null;
}

function follow(
  doc: Document,
  shield: Shield,
  { name, present, signal }: Options,
  done: (at: Element | null) => void,
) {
  let at: Element | null = null;
  const { view } = shield;
  const show = (element: Element | null, isByKey = false) => {
    at = element;
    shield.outline(element);
    if (isByKey && element) shield.say(`${name}: “${wordsOf(element)}”. Enter picks it.`);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const isForward = FORWARD.has(key) && !(key === 'Tab' && shiftKey);
    const isBack = BACK.has(key) || (key === 'Tab' && shiftKey);
    if (!isForward && !isBack && !/^(?:Escape|Enter| )$/.test(key)) return;
    event.preventDefault();
    if (key === 'Escape') return done(null);
    if (isForward || isBack) {
      const next =
        at === null && present?.isConnected ? present : step(placesIn(doc), at, isForward ? 1 : -1);
      next?.scrollIntoView({ block: 'nearest' });
      return show(next, true);
    }
    if (at) done(at);
  };
  // What is heard in the frame goes with it.
  view.addEventListener('mousemove', ({ clientX, clientY }) => show(placeAt(doc, clientX, clientY)));
  view.addEventListener('click', ({ clientX, clientY }) => {
    const picked = placeAt(doc, clientX, clientY);
    if (picked) done(picked);
  });
  view.addEventListener('keydown', onKey);
  doc.addEventListener('scroll', () => shield.outline(at), { signal, capture: true, passive: true });
  doc.defaultView?.addEventListener('pagehide', () => done(null), { signal });
}

/**
 * Lets a person point at a value: by a click, or by Tab and arrows and Enter. Resolves with the element, or with
 * null when they leave. Nothing of the page is changed, and it hears of nothing.
 */
export async function pick(doc: Document, options: Options): Promise<Element | null> {
  const { name, signal } = options;
  const end = new AbortController();
  const both = AbortSignal.any([signal, end.signal]);
  const shield = raiseShield(doc);
  shield.say(`Click the value of “${name}”. Tab goes through the page, Enter picks, Esc leaves.`);
  shield.view.focus();
  try {
    return await new Promise<Element | null>((resolve) => {
      signal.addEventListener('abort', () => resolve(null), { once: true });
      follow(doc, shield, { ...options, signal: both }, resolve);
    });
  } finally {
    end.abort();
    shield.remove();
  }
}
