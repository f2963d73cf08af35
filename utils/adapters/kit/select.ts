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

/** All elements of the first selector that finds any acceptable one; the report, where one is kept, learns its rank. */
export function selectAll(
  root: ParentNode,
  hook: Hook,
  report: HookReport | null,
  accept: Accept = anything,
): Element[] {
  for (const [rank, selector] of hook.selectors.entries()) {
    const found = [...root.querySelectorAll(selector)].filter(accept);
    if (found.length > 0) {
      report?.note(hook.name, rank);
      return found;
    }
  }
  report?.note(hook.name, null);
  return [];
}

/** The first acceptable element of the first selector that finds one, or null. */
export function select(
  root: ParentNode,
  hook: Hook,
  report: HookReport | null,
  accept: Accept = anything,
): Element | null {
  for (const [rank, selector] of hook.selectors.entries()) {
    for (const element of root.querySelectorAll(selector)) {
      if (!accept(element)) continue;
      report?.note(hook.name, rank);
      return element;
    }
  }
  report?.note(hook.name, null);
  return null;
}
