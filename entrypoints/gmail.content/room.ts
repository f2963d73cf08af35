import { giveRoomBack, makeRoom } from './make-room';
import { findContainer, isRtl, visibleMain } from './measure';

/** A page that takes its room back so often is left alone until its view or its window changes. */
const MOST_TIMES = 3;

export type Room = {
  /** Makes the page give way by so many pixels; false when it does not. */
  take(px: number): boolean;
  giveBack(): void;
  /** The view or the window is another one: what failed before may work now. */
  forget(): void;
};

/** Keeps the room that the page has given, and touches the page again only when something changed. */
export function keepRoom(doc: Document): Room {
  let taken: { container: HTMLElement; px: number; edge: number } | null = null;
  let times = 0;
  const refused = new Set<number>();

  const giveBack = () => {
    giveRoomBack(doc);
    taken = null;
  };

  const take = (px: number) => {
    const main = visibleMain(doc);
    if (!main) {
      giveBack();
      return false;
    }
    const container = findContainer(doc, main);
    const edge = () => main.getBoundingClientRect()[isRtl(main) ? 'left' : 'right'];
    const again = taken?.container === container && taken.px === px;
    if (again && Math.abs((taken?.edge ?? 0) - edge()) < 1) return true;
    if (refused.has(px)) return false;
    times = again ? times + 1 : 0;
    if (times < MOST_TIMES && makeRoom(container, main, px)) {
      taken = { container, px, edge: edge() };
      return true;
    }
    refused.add(px);
    giveBack();
    return false;
  };

  return {
    take,
    giveBack,
    forget() {
      times = 0;
      refused.clear();
    },
  };
}
