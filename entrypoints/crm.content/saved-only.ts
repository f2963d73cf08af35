import type { Adapter, PageReading } from '../../utils/adapters/kit/adapter';
import { keyOf, type RecordReading, type Timing } from './record-reading';

/** A field is believed to be empty once it has been for so long, in milliseconds: values come after their boxes. */
const EMPTY_FOR = 3_000;

/** What is known of the record in view. */
type Held = {
  key: string;
  url: string;
  /** By field, as it was last seen outside of a form, or in one that nobody had touched. */
  saved: Map<string, string>;
  emptySince: Map<string, number>;
};

export type SavedOnly = Adapter & {
  /** A person has written or chosen something in the page. */
  touched(): void;
};

/**
 * Reads as the adapter does, but takes what stands in a form for what may yet be cancelled: a value that has changed
 * there since a person touched the page is unsure until the page shows it outside of a form, says that it is saved,
 * or shows the record anew. What a form holds when it opens is what was saved.
 */
export function savedOnly(adapter: Adapter, { clock, lookAgain }: Timing): SavedOnly {
  let isTouched = false;
  let held: Held | null = null;

  const open = (reading: RecordReading): Held => {
    const key = keyOf(reading);
    if (held?.key === key) return held;
    isTouched = false;
    held = { key, url: reading.url, saved: new Map(), emptySince: new Map() };
    return held;
  };

  /** Whether what a form holds for the field waits to be saved. */
  const isPending = (field: string, value: unknown, isLive: boolean, { saved }: Held): boolean => {
    const said = JSON.stringify(value ?? null);
    const known = saved.get(field);
    if (isLive && isTouched && known !== undefined && known !== said) return true;
    saved.set(field, said);
    return false;
  };

  const emptyFor = (empty: readonly string[], { emptySince }: Held): string[] => {
    const now = clock();
    for (const field of emptySince.keys()) if (!empty.includes(field)) emptySince.delete(field);
    for (const field of empty) if (!emptySince.has(field)) emptySince.set(field, now);
    const left = [...emptySince.values()].map((since) => since + EMPTY_FOR - now).filter((ms) => ms > 0);
    if (left.length > 0) lookAgain(Math.max(...left));
    return empty.filter((field) => (emptySince.get(field) ?? now) + EMPTY_FOR <= now);
  };

  const hold = (whole: PageReading): PageReading => {
    const { reading, shown } = whole;
    if (reading.kind !== 'record' || shown === undefined) {
      // A form that is drawn anew at its own address is still that form.
      if (held?.url !== reading.url) held = null;
      return whole;
    }
    const record = open(reading);
    record.url = reading.url;
    const isLive = (field: string) => !shown.isSaved && shown.live.includes(field);
    const values: [string, unknown][] = [...Object.entries(reading.fields), ['name', reading.name]];
    const pending = values.filter(([field, value]) => isPending(field, value, isLive(field), record));
    const empty = shown.empty.filter((field) => !isPending(field, null, isLive(field), record));
    const unsure = [...new Set([...(reading.unsure ?? []), ...pending.map(([field]) => field)])];
    return {
      reading: unsure.length > 0 ? { ...reading, unsure } : reading,
      health: whole.health,
      shown: { ...shown, empty: emptyFor(empty, record) },
    };
  };

  return {
    ...adapter,
    *steps(doc, url, memory) {
      return hold(yield* adapter.steps(doc, url, memory));
    },
    touched() {
      isTouched = true;
    },
  };
}
