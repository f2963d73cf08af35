import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import { Button } from '../../ui/Button';
import { ExportDialog } from './ExportDialog';
import { type ActivityChoice, hrefOf } from './filter';
import { filterWords } from './filter-words';

interface Props {
  choice: ActivityChoice;
  filter: ActivityFilter;
  /** The name of what the table is narrowed to; none where it has none, or until it is read. */
  nameOfAbout: string | null | undefined;
  /** How many rows the table has; null while they are counted. */
  rows: number | null;
}

/** What was on screen when the dialog was opened: what comes in behind it does not change the file's filter. */
type Asked = { filter: ActivityFilter; words: string; rows: number };

/** Opens the export of the rows of the table. */
export function ExportButton({ choice, filter, nameOfAbout, rows }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      {rows !== null && rows > 0 && (
        <a className="button button-plain" href={hrefOf(choice, '/summary')}>
          <Printer size={16} strokeWidth={1.75} aria-hidden /> Summary
        </a>
      )}
      <Button
        disabled={!rows}
        onClick={() => setAsked({ filter, words: filterWords(choice, nameOfAbout ?? null), rows: rows ?? 0 })}
      >
        <Download size={16} strokeWidth={1.75} aria-hidden /> Export
      </Button>
      {asked && <ExportDialog source={choice.source} {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}
