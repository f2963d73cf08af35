import { giveRoomBack, isEnough, makeRoom, NEAR } from './make-room';
import { findContainer, measureSpace, visibleMain } from './measure';

/** A page that takes its room back so often is left alone until its view, its window or its own columns change. */
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
  let taken: { container: HTMLElement; px: number } | null = null;
  let times = 0;
  let space = 0;
  const refused = new Set<number>();

  const forget = () => {
    times = 0;
    refused.clear();
  };

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
    // Google's own panel opened or closed: another question.
    const now = measureSpace(doc, main);
    if (Math.abs(now - space) > NEAR) forget();
    space = now;
    const container = findContainer(doc, main);
    const again = taken?.container === container && taken.px === px;
    const { width } = main.getBoundingClientRect();
    if (again && space - width >= px - NEAR && isEnough(width, px)) return true;
    if (refused.has(px)) return false;
    times = again ? times + 1 : 0;
    if (times < MOST_TIMES && makeRoom(container, main, px)) {
      taken = { container, px };
      return true;
    }
    refused.add(px);
    giveBack();
    return false;
  };

  return { take, giveBack, forget };
}
