import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import { db } from '../../../utils/store/open';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { showNumber } from '../format';
import { Said } from '../Said';
import { exportActivity } from './export-activity';
import type { ActivityChoice } from './filter';
import { filterWords } from './filter-words';

interface Props {
  choice: ActivityChoice;
  filter: ActivityFilter;
  /** The name of what the table is narrowed to; none where it has none, or until it is read. */
  nameOfAbout: string | null | undefined;
  /** How many rows the table has; null while they are counted. */
  rows: number | null;
}

const inRows = (count: number) => `${showNumber(count)} ${count === 1 ? 'row' : 'rows'}`;

/** Saves the rows of the table as a CSV file and says how many were written. */
export function ExportCsv({ choice, filter, nameOfAbout, rows }: Props) {
  const [progress, setProgress] = useState(0);
  const action = useAction();

  const onExport = () => {
    setProgress(0);
    return action.run(async () => {
      const words = filterWords(choice, nameOfAbout ?? null);
      const { name, count, unnoted } = await exportActivity(db(), filter, words, setProgress);
      return [`Exported ${inRows(count)} to ${name}.`, unnoted].filter(Boolean).join(' ');
    });
  };

  return (
    <>
      {action.busy && <span className="soft numbers">Writing… {showNumber(progress)}</span>}
      <Said action={action} />
      <Button disabled={action.busy || !rows} onClick={onExport}>
        <Download size={16} strokeWidth={1.75} aria-hidden /> Export CSV
      </Button>
    </>
  );
}
