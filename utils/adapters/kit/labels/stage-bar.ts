import type { IsClosed } from './closed';
import type { Place } from './pair';
import type { Sight } from './sight';
import { folded, piecesOf, readParts } from './text';
import { childrenOf, isElement, parentOf } from './tree';

const FEWEST_STEPS = 3;
const MOST_STEPS = 20;
const LONGEST_STEP = 50;
/** Class words by which front ends name a path of stages. */
const PATH = /path|stage|step|pipeline|progress|chevron|arrow|statusbar|workflow|funnel|phase|milestone/i;
const DONE = /(?:^|[\s_-])(?:done|complete|completed|past|passed|finished|reached|won)(?:$|[\s_-])/i;

/** A path of stages that a page draws: the present step, and all steps in order. */
export interface StageBar {
  readonly stage: string;
  readonly steps: readonly string[];
  readonly element: Element;
  /** The page names the bar as a path, or marks steps as passed: not a row of tabs. */
  readonly isCertain: boolean;
}

function textOf(step: Element, sight: Sight, isClosed: IsClosed): string {
  const place: Place = { nodes: [step] };
  const shown = piecesOf(readParts(place, { sight, isClosed }, { all: true }))[0] ?? '';
  return folded(shown || step.getAttribute('aria-label') || step.getAttribute('title') || '');
}

/** Siblings of one kind around a step; a step may be wrapped. */
function stepsAround(current: Element): Element[] {
  let step = current;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(step);
    if (!parent) return [];
    const siblings = Array.from(childrenOf(parent)).filter(
      (node): node is Element => isElement(node) && node.localName === step.localName,
    );
    if (siblings.length >= FEWEST_STEPS) return siblings.length <= MOST_STEPS ? siblings : [];
    step = parent;
  }
  return [];
}

function namesPath(element: Element, isStageLabel: (text: string) => boolean): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++, at = parentOf(at)) {
    const words = `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('name') ?? ''} ${at.getAttribute('data-name') ?? ''} ${at.localName.includes('-') ? at.localName : ''}`;
    if (PATH.test(words) || isStageLabel(at.getAttribute('aria-label') ?? '')) return true;
  }
  return false;
}

/**
 * The path of stages among the present elements of a page, or null. Of several, none: which one is the
 * record's, nobody can tell.
 */
export function findStageBar(
  currents: readonly Element[],
  sight: Sight,
  isClosed: IsClosed,
  isStageLabel: (text: string) => boolean,
): StageBar | null {
  const bars = new Map<Element, StageBar>();
  for (const current of currents) {
    if (!sight.shows(current)) continue;
    const siblings = stepsAround(current);
    const parent = siblings[0] && parentOf(siblings[0]);
    const isStep = current.getAttribute('aria-current') === 'step';
    if (!parent || !(isStep || namesPath(siblings[0] ?? parent, isStageLabel))) continue;
    const steps = siblings
      .map((step) => textOf(step, sight, isClosed))
      .filter((text) => text !== '' && text.length <= LONGEST_STEP);
    const stage = textOf(current, sight, isClosed);
    if (steps.length < FEWEST_STEPS || stage === '' || stage.length > LONGEST_STEP) continue;
    const passed = siblings.some((step) => DONE.test(step.getAttribute('class') ?? ''));
    const before = bars.get(parent);
    // Steps before the present one are often marked as active too: the last one is where the deal stands.
    bars.set(parent, { stage, steps, element: parent, isCertain: passed || before === undefined });
  }
  const [bar, more] = [...bars.values()];
  return bar && !more ? bar : null;
}
