import { changeOf } from '../../../utils/context/scoring/keep-score';
import { makeCalendar } from '../../../utils/engine/calendar';
import { dangerOf } from '../../../utils/engine/today/risk';
import { type RiskTally, tallyRisks } from '../../../utils/engine/today/risk-tally';
import type { Score } from '../../../utils/model/answer';
import type { KeptScore } from '../../../utils/model/kept-score';
import { keepRisks } from '../../../utils/store/day/risks';
import type { OpenLife } from '../../../utils/store/score/open-lives';
import type { Services } from '../services';

/** More than the day shows: one that was looked at makes room for the next. */
const MOST_KEPT = 10;
const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

/** Notes, while all that is open is scored, which deals are at risk, and keeps the worst at the end. */
export function noteRisks({ db, now, place }: Services, begun: RiskTally) {
  const tally = tallyRisks(begun);
  const calendar = makeCalendar(now(), place);
  const percent = new Intl.NumberFormat(place.locale, PERCENT);
  return {
    note({ kind, record }: OpenLife, before: KeptScore | null, score: Score | null): void {
      if (kind !== 'deal' || score === null) return;
      const change = changeOf(before, score, now());
      const danger = dangerOf(record, score, change, calendar, (share) => percent.format(share));
      const { id, amount, currency } = record;
      if (danger !== null) tally.note({ id, amount, currency, ...danger });
    },
    kept: tally.kept,
    keep: (): Promise<void> =>
      keepRisks(
        db,
        tally.worst(MOST_KEPT).map(({ id, said }) => ({ id, said })),
      ),
  };
}
