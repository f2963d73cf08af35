import { changeOf } from '../../../utils/context/scoring/keep-score';
import { type Calendar, makeCalendar } from '../../../utils/engine/calendar';
import { dangerOf, type Endangered, mostAtRisk } from '../../../utils/engine/today/risk';
import type { Score } from '../../../utils/model/answer';
import type { KeptScore } from '../../../utils/model/kept-score';
import { keepRisks } from '../../../utils/store/day/risks';
import type { OpenRecord } from '../../../utils/store/open-records';
import type { Services } from '../services';

/** More than the day shows: one that was looked at makes room for the next. */
const MOST_KEPT = 10;

/** Notes, while all that is open is scored, which deals are at risk, and keeps the worst at the end. */
export function noteRisks({ db, now, place }: Services) {
  const found = new Map<string, Endangered>();
  const calendar: Calendar = makeCalendar(now(), place);
  return {
    note({ kind, record }: OpenRecord, before: KeptScore | null, score: Score | null): void {
      if (kind !== 'deal' || score === null) return;
      const change = changeOf(before, score, now());
      const danger = dangerOf(record, score, change, calendar, place.locale);
      const { id, amount, currency } = record;
      if (danger !== null) found.set(id, { id, amount, currency, ...danger });
    },
    keep: (): Promise<void> =>
      keepRisks(
        db,
        mostAtRisk([...found.values()], MOST_KEPT).map(({ id, said }) => ({ id, said })),
      ),
  };
}
