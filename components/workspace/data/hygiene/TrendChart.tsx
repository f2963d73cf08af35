import type { WeekScore } from '../../../../utils/model/hygiene';
import { showDay, showNumber } from '../../format';

const WIDTH = 220;
const HEIGHT = 40;
/** A year at most: beyond it, lines are closer than a picture can tell. */
const MOST = 52;
const WIDEST = 16;
const GAP = 2;

function inWords(weeks: readonly WeekScore[]): string {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) return '';
  const score = (week: WeekScore) => showNumber(Math.round(week.score));
  return `From ${score(first)} in the week of ${showDay(first.week)} to ${score(last)} in the week of ${showDay(last.week)}.`;
}

/** The score of each week as a column of 0 to 100, the oldest first. Its numbers are in the table of the details. */
export function TrendChart({ weeks }: { weeks: readonly WeekScore[] }) {
  const shown = weeks.slice(-MOST);
  if (shown.length < 2) return <p className="soft">The trend begins with next week.</p>;
  const step = Math.min(WIDEST + GAP, WIDTH / shown.length);
  return (
    <svg
      className="trend"
      width={step * shown.length}
      height={HEIGHT}
      role="img"
      aria-label={`Score by week. ${inWords(shown)}`}
    >
      {shown.map(({ week, score }, index) => (
        <rect
          key={week}
          className={index === shown.length - 1 ? 'trend-now' : undefined}
          x={index * step}
          y={HEIGHT - Math.max(1, (score / 100) * HEIGHT)}
          width={Math.max(1, step - GAP)}
          height={Math.max(1, (score / 100) * HEIGHT)}
        >
          <title>{`Week of ${showDay(week)}: ${showNumber(Math.round(score))}`}</title>
        </rect>
      ))}
    </svg>
  );
}
