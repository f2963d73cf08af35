import { giveRoomBack, isClear, makeRoom, NEAR } from './make-room';
import { findContainer, type Layout, spaceOf } from './measure';

/** A page that takes its room back so often is left alone until its view, its window or its own columns change. */
const MOST_TIMES = 3;

export type Room = {
  /** Makes the page give way by so many pixels; false when it does not. */
  take(px: number, layout: Layout): boolean;
  giveBack(): void;
  /** The view or the window is another one: what failed before may work now. */
  forget(): void;
  /** True when the page was touched since it was last asked: what was measured before no longer holds. */
  hasMoved(): boolean;
};

/** Keeps the room that the page has given, and touches the page again only when something changed. */
export function keepRoom(doc: Document): Room {
  let taken: { container: HTMLElement; px: number } | null = null;
  let moved = false;
  let times = 0;
  let space = 0;
  const refused = new Set<number>();

  const forget = () => {
    times = 0;
    refused.clear();
  };

  const giveBack = () => {
    giveRoomBack(doc);
    if (taken) moved = true;
    taken = null;
  };

  const take = (px: number, layout: Layout) => {
    const { main, column } = layout;
    if (!main) {
      giveBack();
      return false;
    }
    const whole = taken?.container === doc.body;
    // Google's own panel opened or closed: another question. A page that gave way as a whole has moved by that.
    const now = spaceOf(layout);
    if (!whole && Math.abs(now - space) > NEAR) forget();
    space = now;
    const container = findContainer(doc, main, column);
    // Gmail, which has a column, keeps its frame: there only the mail may give way.
    const boxes = column ? [container] : [...new Set([container, main, doc.body])];
    const again = taken?.px === px && boxes.includes(taken.container);
    if (again && isClear(layout, px)) return true;
    if (refused.has(px)) return false;
    times = again ? times + 1 : 0;
    moved = true;
    const made = times < MOST_TIMES ? boxes.find((one) => makeRoom(one, main, px)) : undefined;
    if (made) {
      taken = { container: made, px };
      return true;
    }
    refused.add(px);
    giveBack();
    return false;
  };

  return {
    take,
    giveBack,
    forget,
    hasMoved() {
      const was = moved;
      moved = false;
      return was;
    },
  };
}
