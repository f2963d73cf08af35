import { useState } from 'react';
import { keptWeeks } from '../../../../utils/store/hygiene/hygiene-trend';
import { db } from '../../../../utils/store/open';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { showNumber } from '../../format';
import { ScoreDetails } from './ScoreDetails';
import type { SurveySums } from './survey-messages';
import { TrendChart } from './TrendChart';

const counted = (count: number, one: string, many: string) =>
  `${showNumber(count)} ${count === 1 ? one : many}`;

/** How clean the book is: one number with its basis, its trend, and the way to its parts. */
export function ScoreStrip({ overall, byOwner }: Pick<SurveySums, 'overall' | 'byOwner'>) {
  const weeks = useLive(() => keptWeeks(db()), []) ?? [];
  const [isOpen, setOpen] = useState(false);
  if (overall === null) return null;
  return (
    <section className="score-strip" aria-label="Hygiene score">
      <p className="score-words">
        <strong className="score-number numbers">{showNumber(Math.round(overall.score))}</strong> of 100
        <span className="soft">
          {counted(overall.faults, 'fault', 'faults')} in{' '}
          {counted(overall.records, 'open deal or lead', 'open deals and leads')}
        </span>
      </p>
      <TrendChart weeks={weeks} />
      <Button look="text" onClick={() => setOpen(true)}>
        By owner, by week, and how it is worked out
      </Button>
      {isOpen && <ScoreDetails owners={byOwner} weeks={weeks} onClose={() => setOpen(false)} />}
    </section>
  );
}
