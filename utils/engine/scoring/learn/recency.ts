import { fitSmooth } from './fit-smooth';
import { logLoss } from './measures';
import { BEND } from './settings';
import { type Lesson, lessonOf, oddsBy } from './table';

/** The newest share of rows, by which older ones are judged and the base is set right. */
const NEWEST = 0.2;
const FEWEST_ROWS = 100;
const MOST_ROWS = 10_000;
/** Old rows are weighed down only where the newest lose this share of their loss by it. */
const LEAST_GAIN = 0.005;
/** Rows that the base found over all time is worth against the newest ones. */
const BASE_ROWS = 20;
/** How sure it must be, in standard errors, that the newest rows lie elsewhere: else the base would follow chance. */
const SURELY = 1.5;

/** The weight of each row: half for each half-life of age; rows without a time count as the oldest. */
export function weightsBy(times: Float64Array, halfLife: number | null): Float64Array {
  if (halfLife === null) return new Float64Array(times.length).fill(1);
  const known = times.filter((time) => !Number.isNaN(time)).sort();
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  return times.map((time) => 0.5 ** ((last - (Number.isNaN(time) ? first : time)) / halfLife));
}

/** The rows in the order of their time, those without one first. */
function byTime(times: Float64Array): Int32Array {
  const at = (row: number) => (Number.isNaN(times[row]!) ? Number.NEGATIVE_INFINITY : times[row]!);
  return Int32Array.from(times.keys()).sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a - b));
}

/** The half-life, in days, by which older rows tell most of the newest; null where all had better count alike. */
export function findHalfLife(lesson: Lesson, times: Float64Array): number | null {
  const every = Math.max(1, Math.ceil(times.length / MOST_ROWS));
  const order = byTime(times).filter((_, at) => at % every === 0);
  const cut = Math.floor(order.length * (1 - NEWEST));
  const [old, recent] = [order.slice(0, cut), order.slice(cut)];
  const known = times.filter((time) => !Number.isNaN(time)).sort();
  const span = (known.at(-1) ?? 0) - (known[0] ?? 0);
  if (order.length < FEWEST_ROWS || span <= 0) return null;
  const shown = lessonOf(lesson, recent);
  const lossWith = (halfLife: number | null) => {
    const taught = lessonOf(lesson, old);
    taught.weight.set(
      weightsBy(
        Float64Array.from(old, (row) => times[row]!),
        halfLife,
      ),
    );
    const odds = oddsBy(fitSmooth(taught, { variance: 0.1, bend: BEND }), shown);
    return logLoss(shown.won, odds, shown.weight);
  };
  const flat = lossWith(null);
  const lives = [span / 2, span / 4, span / 8];
  const losses = lives.map(lossWith);
  const best = losses.indexOf(Math.min(...losses));
  return losses[best]! < flat * (1 - LEAST_GAIN) ? lives[best]! : null;
}

/**
 * By how much the base must move for the newest tried rows to come out right on the whole; 0 where they may lie off
 * by chance.
 */
export function newestShift(times: Float64Array, won: Uint8Array, odds: Float64Array): number {
  const order = byTime(times);
  const recent = order.slice(Math.floor(order.length * (1 - NEWEST)));
  let [shift, mass] = [0, 0];
  for (let round = 0; round < 20; round++) {
    let pull = -shift * BASE_ROWS * 0.25;
    mass = BASE_ROWS * 0.25;
    for (const row of recent) {
      const p = 1 / (1 + Math.exp(-odds[row]! - shift));
      pull += won[row]! - p;
      mass += p * (1 - p);
    }
    shift += pull / mass;
  }
  return Math.abs(shift) * Math.sqrt(mass) > SURELY ? shift : 0;
}
