import { showNumber } from '../format';
import { BarTable } from './BarTable';
import { DayChart } from './DayChart';
import { type ActivityChoice, type Group, hrefOf } from './filter';
import { groupRows } from './group-rows';
import type { Figures } from './use-figures';
import './figures.css';

interface Props {
  choice: ActivityChoice;
  found: Figures;
  nameOf: (by: string) => string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

const CHARTS: readonly (readonly [Group, string, string])[] = [
  ['type', 'By type', 'Type'],
  ['outcome', 'By outcome', 'Outcome'],
  ['rep', 'By person', 'Person'],
];

function Totals({ found }: { found: Figures }) {
  if (found.state === 'failed') return <span className="warn">{found.words}</span>;
  if (found.state === 'counting')
    return (
      <span className="soft numbers">
        {found.words}: {Math.floor(found.share * 100)} %
      </span>
    );
  const { entries, contacts, deals, reps } = found.figures;
  return (
    <span className="soft">
      {showNumber(entries)} {entries === 1 ? 'entry' : 'entries'}, {showNumber(contacts)} of them remarks,
      calls, meetings and mails; {showNumber(deals.size)} {deals.size === 1 ? 'deal' : 'deals'},{' '}
      {showNumber(reps.length)} {reps.length === 1 ? 'person' : 'people'}
    </span>
  );
}

/** What the entries of the filter come to: totals, and charts whose every bar opens its entries. */
export function ActivityFigures({ choice, found, nameOf, isOpen, onOpen }: Props) {
  return (
    <details className="figures" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>Figures {isOpen && <Totals found={found} />}</summary>
      {found.state === 'counted' ? (
        <div className="figures-charts">
          <DayChart choice={choice} days={found.figures.days} />
          {CHARTS.map(([group, caption, head]) => (
            <BarTable
              key={group}
              caption={caption}
              head={head}
              rows={groupRows(found.figures, choice, group, nameOf)}
              all={hrefOf({ ...choice, group })}
            />
          ))}
        </div>
      ) : (
        <div className="figures-charts" />
      )}
    </details>
  );
}
