import type { Health } from '../../model/reading';

/** A named place in a page with the selectors that find it, likeliest first. */
export interface Hook {
  readonly name: string;
  /** Tried one by one: joined by commas, document order would override rank. */
  readonly selectors: readonly string[];
}

/** Collects how the hooks of one page did. */
export interface HookReport {
  /** Keeps the worst rank that answered; `null` stays only where nothing ever answered. */
  note(name: string, rank: number | null): void;
  /** Two independent ways contradict each other. */
  disagree(name: string): void;
  health(): Health;
}

type Accept = (element: Element) => boolean;

const anything: Accept = () => true;

/** A fresh report: no hook asked yet. */
export function createReport(): HookReport {
  const hooks: Record<string, number | null> = {};
  const disagree = new Set<string>();
  return {
    note(name, rank) {
      const before = hooks[name] ?? null;
      hooks[name] = rank === null || before === null ? (rank ?? before) : Math.max(rank, before);
    },
    disagree: (name) => void disagree.add(name),
    health: () => ({ hooks, disagree: [...disagree] }),
  };
}

/** The outermost closed part around an element, inside the root; or null. The root itself is open. */
function shellOf(element: Element, root: ParentNode, closed: string): Element | null {
  let shell: Element | null = null;
  if (closed === '') return null;
  // By steps, and not by `closest`: that would go on to the top of the page for each of some hundred questions.
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    if (at.matches(closed)) shell = at;
  }
  return shell;
}

/** Where in a list of page order the part's last descendant stands, plus one: found by halving. */
function endOf(shell: Element, found: ArrayLike<Element>, from: number): number {
  let [inside, outside] = [from, found.length];
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    if (shell.contains(found[middle] ?? null)) inside = middle;
    else outside = middle;
  }
  return outside;
}

/**
 * Matches in page order, save those inside a closed part. A part that a hostile hand has filled with a hundred
 * thousand matches is stepped over at once.
 * @param root stands in no closed part itself
 * @param closed selects the parts that are not looked into; '' for none
 */
export function* openMatches(root: ParentNode, selector: string, closed: string): Generator<Element> {
  const first = root.querySelector(selector);
  if (!first) return;
  let shell = shellOf(first, root, closed);
  // Nearly every hook answers here, without a list of all matches.
  if (!shell) yield first;
  const found = root.querySelectorAll(selector);
  for (let at = shell ? endOf(shell, found, 0) : 1; at < found.length; ) {
    const element = found[at] as Element;
    shell = shellOf(element, root, closed);
    if (!shell) yield element;
    at = shell ? endOf(shell, found, at) : at + 1;
  }
}

/** All open elements of the first selector that finds any acceptable one; the report, where kept, learns its rank. */
export function selectAll(
  root: ParentNode,
  hook: Hook,
  report: HookReport | null,
  accept: Accept = anything,
  closed = '',
): Element[] {
  for (const [rank, selector] of hook.selectors.entries()) {
    const found = [...openMatches(root, selector, closed)].filter(accept);
    if (found.length > 0) {
      report?.note(hook.name, rank);
      return found;
    }
  }
  report?.note(hook.name, null);
  return [];
}

/** The first acceptable open element of the first selector that finds one, or null. */
export function select(
  root: ParentNode,
  hook: Hook,
  report: HookReport | null,
  accept: Accept = anything,
  closed = '',
): Element | null {
  for (const [rank, selector] of hook.selectors.entries()) {
    for (const element of openMatches(root, selector, closed)) {
      if (!accept(element)) continue;
      report?.note(hook.name, rank);
      return element;
    }
  }
  report?.note(hook.name, null);
  return null;
}
