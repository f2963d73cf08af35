import { whenIdle } from '../when-idle';

/** A page is read once it was quiet for so long, in milliseconds. */
const QUIET = 150;
/** Right after a navigation somebody waits for the answer; what comes too late is read again. */
const QUIET_AFTER_MOVE = 30;
const MOVE_LASTS = 1_500;
/** Under constant change it is read this long after the first change. */
const PATIENCE = 1_000;
/** Two reads are at least this far apart. */
const LEAST_GAP = 500;
/** Each read that finds nothing new doubles the gap, up to this. */
const WIDEST_GAP = 4_000;
/** A page that was quiet for so long starts afresh. */
const CALM = 2_000;
/** Reads that a navigation allows without a gap: its page arrives in pieces. */
const FREE_READS = 2;
/** A busy page may have no idle time: read anyway then. */
const IDLE_BY = 50;

export type Settler = {
  /** The page changed. */
  changed(): void;
  /** The person went somewhere or clicked: what changes now is awaited. Plans no read by itself. */
  moved(): void;
  /** Reads at once. A read that is under way is as good. */
  now(): void;
  /** Forgets what was planned. */
  cancel(): void;
};

/**
 * Decides when a changing page is read. `read` resolves with whether it found something new; as long as it does
 * not, the reads of a page that never stops changing grow rarer. It never runs twice at a time, and never rejects.
 */
export function makeSettler(read: () => Promise<boolean>): Settler {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Outlives a timer, so that an idle callback of a cancelled plan does nothing. */
  let plan = 0;
  let reading = false;
  let firstChange = Number.NaN;
  let lastChange = Number.NEGATIVE_INFINITY;
  let lastMove = Number.NEGATIVE_INFINITY;
  let lastRead = Number.NEGATIVE_INFINITY;
  let gap = LEAST_GAP;
  let free = 0;

  const due = () => {
    const quiet = performance.now() - lastMove < MOVE_LASTS ? QUIET_AFTER_MOVE : QUIET;
    const settled = Math.min(lastChange + quiet, firstChange + PATIENCE);
    return free > 0 ? settled : Math.max(settled, lastRead + gap);
  };

  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    plan += 1;
    firstChange = Number.NaN;
  };

  const run = async () => {
    cancel();
    reading = true;
    lastRead = performance.now();
    if (free > 0) free -= 1;
    gap = (await read()) ? LEAST_GAP : Math.min(gap * 2, WIDEST_GAP);
    reading = false;
    if (!Number.isNaN(firstChange)) wait();
  };

  const wait = () => {
    const mine = plan;
    timer = setTimeout(
      () => {
        timer = undefined;
        // The time may have moved on since: one timer is cheaper than one a change.
        if (performance.now() < due()) wait();
        else whenIdle(() => mine === plan && run(), IDLE_BY);
      },
      Math.max(0, due() - performance.now()),
    );
  };

  const changed = () => {
    const now = performance.now();
    if (now - lastChange > CALM) gap = LEAST_GAP;
    lastChange = now;
    if (!Number.isNaN(firstChange)) return;
    firstChange = now;
    if (!reading) wait();
  };

  const moved = () => {
    const now = performance.now();
    if (now - lastMove > PATIENCE) free = FREE_READS;
    lastMove = now;
    gap = LEAST_GAP;
    if (timer === undefined) return;
    clearTimeout(timer);
    wait();
  };

  return { changed, moved, now: () => reading || run(), cancel };
}
