import type { Adapter, PageReading } from '../../utils/adapters/kit/adapter';
import { keyOf, type RecordReading, type Timing } from './record-reading';

/** The page of another record is believed once it has said the same for so long, in milliseconds. */
const STEADY = 300;
/** What says exactly what the record before said is most likely still that one; so long it is not believed. */
const SUSPICIOUS = 3_000;

/** What a record says, and since when. */
type Seen = { key: string; said: string; since: number };

export type SteadyAdapter = Adapter & {
  /** True while what the page says is not believed yet. */
  isWaiting(): boolean;
};

/** All that a reading says of its record, save where that came from. */
function sayingOf({ entity, name, fields }: RecordReading): string {
  return JSON.stringify([entity, name, fields]);
}

/**
 * Reads as the adapter does, but holds the next record of a page back until it has come to rest. A page that moves
 * on by script has its new address first, then parts of the new record beside parts of the old one: read at that
 * moment, one record would be given the values of the other.
 */
export function steady(adapter: Adapter, { clock, lookAgain }: Timing): SteadyAdapter {
  let last: Seen | null = null;
  let next: Seen | null = null;

  /** Milliseconds until the record can be believed; 0 when it is. */
  const waitFor = (reading: RecordReading): number => {
    const now = clock();
    const [key, said] = [keyOf(reading), sayingOf(reading)];
    if (last === null || last.key === key) {
      last = { key, said, since: now };
      next = null;
      return 0;
    }
    if (next?.key !== key || next.said !== said) next = { key, said, since: now };
    const left = next.since + (said === last.said ? SUSPICIOUS : STEADY) - now;
    if (left > 0) return left;
    last = next;
    next = null;
    return 0;
  };

  const hold = (whole: PageReading): PageReading => {
    const { reading } = whole;
    if (reading.kind !== 'record') {
      next = null;
      return whole;
    }
    const wait = waitFor(reading);
    if (wait === 0) return whole;
    lookAgain(wait);
    const { site, url } = reading;
    return { reading: { kind: 'other', site, url }, health: { hooks: {}, disagree: [] } };
  };

  return {
    ...adapter,
    *steps(doc, url, memory) {
      return hold(yield* adapter.steps(doc, url, memory));
    },
    isWaiting: () => next !== null,
  };
}
