import type { WeekScore } from '../../../../utils/model/hygiene';
import { showDay, showNumber } from '../../format';

const WIDTH = 220;
const HEIGHT = 40;
/** A year at most: beyond it, lines are closer than a picture can tell. */
const MOST = 52;
const WIDEST = 16;
const GAP = 2;
const WEEK_MS = 7 * 86_400_000;

const scoreOf = ({ score }: WeekScore) => showNumber(Math.round(score));
const weeksBetween = (from: WeekScore, to: WeekScore) =>
  Math.round((Date.parse(to.week) - Date.parse(from.week)) / WEEK_MS);

/**
 * The score of each week as a column of 0 to 100, the oldest first; a week without one leaves its place empty. Its
 * numbers are in the table of the details.
 */
export function TrendChart({ weeks }: { weeks: readonly WeekScore[] }) {
  const last = weeks.at(-1);
  const shown = last ? weeks.filter((week) => weeksBetween(week, last) < MOST) : [];
  const [first] = shown;
  if (!first || !last || shown.length < 2) return <p className="soft">The trend begins with next week.</p>;
  const places = weeksBetween(first, last) + 1;
  const step = Math.min(WIDEST + GAP, WIDTH / places);
  const begun = showDay(first.week);
  return (
    <figure className="trend-figure">
      <svg
        className="trend"
        width={step * places}
        height={HEIGHT}
        role="img"
        aria-label={`Score by week. From ${scoreOf(first)} in the week of ${begun} to ${scoreOf(last)} in the week of ${showDay(last.week)}.`}
      >
        {shown.map((week) => {
          const height = Math.max(1, (week.score / 100) * HEIGHT);
          return (
            <rect
              key={week.week}
              className={week === last ? 'trend-now' : undefined}
              x={weeksBetween(first, week) * step}
              y={HEIGHT - height}
              width={Math.max(1, step - GAP)}
              height={height}
            >
              <title>{`Week of ${showDay(week.week)}: ${scoreOf(week)}`}</title>
            </rect>
          );
        })}
      </svg>
      {/* The picture's own name says the same. */}
      <figcaption className="soft numbers" aria-hidden>
        {scoreOf(first)} in the week of {begun}, {scoreOf(last)} now
      </figcaption>
    </figure>
  );
}
