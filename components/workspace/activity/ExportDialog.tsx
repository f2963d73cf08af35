import { useCallback, useState } from 'react';
import { PLAIN_CSV } from '../../../utils/export/activity-csv';
import { isCompleteLog } from '../../../utils/export/write-activity';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import { type ExportChoice, readExportChoice, saveExportChoice } from '../../../utils/store/export-choice';
import { db } from '../../../utils/store/open';
import { teamDb } from '../../../utils/store/team/team-database';
import { useLive } from '../../hooks/use-live';
import { localDay } from '../../hooks/use-today';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { ExportAsked, ExportSource } from '../files/export-messages';
import { noteExport } from '../files/note-export';
import { type Ended, useExport } from '../files/use-export';
import { TIME_ZONE } from '../format';
import { ExportColumns } from './ExportColumns';
import { ExportOptions } from './ExportOptions';
import { ExportPreview } from './ExportPreview';
import { ExportProgress } from './ExportProgress';
import { comparedWords, inRows, NOTED_FORMAT } from './export-words';
import './export.css';

interface Props {
  source: ExportSource;
  filter: ActivityFilter;
  /** The filter in words. */
  words: string;
  /** How many rows are on screen. */
  rows: number;
  /** What it begins with in place of what was chosen last time. */
  begin?: Partial<ExportChoice>;
  onClose: () => void;
}

const FIRST: ExportChoice = { format: 'xlsx', columns: [], redacted: [], csv: PLAIN_CSV };

/** Writes activities as a file: how it is to be written, its first rows, how far it is, and how it ended. */
export function ExportDialog({ source, filter, words, rows, begin, onClose }: Props) {
  const store = source === 'team' ? teamDb() : db();
  const saved = useLive(() => readExportChoice(db()), []);
  const [changed, setChanged] = useState<ExportChoice | null>(null);
  const choice = changed ?? { ...(saved ?? FIRST), ...begin };
  const isComplete = source === 'own' && isCompleteLog(choice, words);

  const onDone = useCallback(
    async ({ file, name, words: told }: Extract<ExportAsked, { ask: 'write' }>, ended: Ended) => {
      const filterWords = source === 'team' ? `team: ${told}` : told;
      const unnoted = await noteExport({
        ...{ format: NOTED_FORMAT[file.format], filter: filterWords.slice(0, 1_000) },
        ...{ count: ended.rows, hash: ended.hash, redaction: [...file.redacted] },
      });
      return [`Saved as ${name}.`, comparedWords(ended.rows, rows), unnoted].filter(Boolean).join(' ');
    },
    [source, rows],
  );
  const { run, said, start, stop } = useExport(onDone);

  const onChange = (next: ExportChoice) => {
    setChanged(next);
    void saveExportChoice(db(), next).catch(() => undefined);
  };
  const onExport = () => {
    const now = new Date();
    const kind = isComplete ? 'log' : source === 'team' ? 'team' : 'activity';
    const name = `dealcue-${kind}-${localDay(now)}.${choice.format}`;
    start({
      ...{ ask: 'write', source, filter, words, file: choice, name },
      ...{ timeZone: TIME_ZONE, now: now.toISOString() },
    });
  };

  if (saved === undefined) return null;
  return (
    <Dialog title="Export" wide onClose={onClose}>
      <p>
        {inRows(rows)}; filter: <bdi>{words}</bdi>. Times in {choice.format === 'jsonl' ? 'UTC' : TIME_ZONE}.
        The export is noted in the log.
      </p>
      <ExportOptions choice={choice} isComplete={isComplete} onChange={onChange} />
      {choice.format !== 'jsonl' && (
        <ExportColumns chosen={choice.columns} onChange={(columns) => onChange({ ...choice, columns })} />
      )}
      <ExportPreview store={store} filter={filter} choice={choice} />
      <ExportProgress run={run} said={said} onStop={stop} />
      <div className="actions">
        <Button look="primary" disabled={run !== null} onClick={onExport}>
          Export
        </Button>
      </div>
    </Dialog>
  );
}
