import { type KeyboardEvent, useState } from 'react';
import { LOCALE, showDay, showNumber } from '../format';
import { type Bucket, bucketsOf } from './buckets';
import { firstWeekday } from './date-range';
import { type ActivityChoice, hrefOf } from './filter';

interface Props {
  choice: ActivityChoice;
  days: ReadonlyMap<string, number>;
}

const WEEK_START = firstWeekday(LOCALE);
const UNIT_WORDS = { day: 'day', week: 'week', month: 'month', year: 'year' };

const spanWords = ({ from, to }: Bucket) =>
  from === to ? showDay(from) : `${showDay(from)} to ${showDay(to)}`;
const entriesWords = (count: number) => `${showNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** Entries over time as columns, each the way to its entries: one of them is tabbed to, arrows go on from there. */
export function DayChart({ choice, days }: Props) {
  const { unit, buckets } = bucketsOf(days, WEEK_START);
  const [picked, setPicked] = useState(Number.POSITIVE_INFINITY);
  const active = Math.min(picked, buckets.length - 1);
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return null;

  function onKeyDown(event: KeyboardEvent<HTMLOListElement>) {
    const runsLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowRight: runsLeft ? -1 : 1, ArrowLeft: runsLeft ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(buckets.length - 1, active + step));
    setPicked(next);
    event.currentTarget.querySelectorAll('a')[next]?.focus();
  }

  return (
    <figure className="day-chart">
      <figcaption>
        By {UNIT_WORDS[unit]} <span className="soft numbers">at most {showNumber(most)}</span>
      </figcaption>
      <ol onKeyDown={onKeyDown}>
        {buckets.map((bucket, at) => {
          const words = `${spanWords(bucket)}: ${entriesWords(bucket.count)}`;
          const range = { preset: 'custom', from: bucket.from, to: bucket.to } as const;
          return (
            <li key={bucket.from}>
              <a
                href={hrefOf({ ...choice, range, group: null })}
                aria-label={words}
                title={words}
                tabIndex={at === active ? 0 : -1}
                onFocus={() => setPicked(at)}
              >
                <span style={{ blockSize: `${(bucket.count / most) * 100}%` }} />
              </a>
            </li>
          );
        })}
      </ol>
      <p className="soft numbers" aria-hidden>
        <span>{showDay(first.from)}</span>
        {buckets.length > 1 && <span>{showDay(last.to)}</span>}
      </p>
    </figure>
  );
}
