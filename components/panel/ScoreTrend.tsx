import type { ScoreChange } from '../../utils/model/kept-score';
import { useDesk } from './desk';
import { dayOf, formatDay } from './format';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** By how many points of a hundred a score has changed, and since when: "▼ 9 since Mon 16 Nov". */
export function ScoreTrend({ change }: { change: ScoreChange }) {
  const { now, region } = useDesk();
  const since = new Date(change.since);
  const isRecent = now.getTime() - since.getTime() < WEEK_MS;
  const points = Math.round(change.by * 100);
  return (
    <span className={points < 0 ? 'score-trend falls' : 'score-trend'}>
      <span aria-hidden>{points < 0 ? '▼' : '▲'} </span>
      <span className="aloud">{points < 0 ? 'down ' : 'up '}</span>
      <span className="numbers">{Math.abs(points)}</span> since{' '}
      {formatDay(dayOf(since, region), now, region, isRecent)}
    </span>
  );
}
