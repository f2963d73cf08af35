/** Where a value stands: one element, or a run of neighbours; `text` where it is a part of a longer text. */
export interface Place {
  readonly nodes: readonly Node[];
  readonly text?: string;
}

/** How well a way of finding pairs is trusted, best first. */
export const RANK = {
  taught: 0,
  hook: 1,
  name: 2,
  label: 3,
  beside: 4,
  id: 5,
  icon: 6,
  inline: 7,
  form: 8,
} as const;

/** A label or machine name, and the place of its value; which field that is, is told later. */
export interface Pair {
  /** Machine names, likeliest first. */
  readonly names: readonly string[];
  /** The label's text; null where only a machine name speaks. */
  readonly label: string | null;
  /** Where the label itself stands. */
  readonly labelNode: Node | null;
  readonly value: Place;
  readonly rank: number;
  /** In words for `found`: `data-name`, `dt`, `label`. */
  readonly how: string;
}

/** The element that a place lies in. */
export function elementOf({ nodes }: Place): Element | null {
  const [first] = nodes;
  if (!first) return null;
  return first.nodeType === 1 ? (first as Element) : first.parentElement;
}
