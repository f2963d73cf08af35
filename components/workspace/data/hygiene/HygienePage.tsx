import { Download } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { db } from '../../../../utils/store/open';
import { readSettings } from '../../../../utils/store/settings';
import { useAction } from '../../../hooks/use-action';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showNumber } from '../../format';
import { Page } from '../../Page';
import { Said } from '../../Said';
import { DataTabs } from '../DataTabs';
import { exportFaults } from './export-faults';
import { FaultTable } from './FaultTable';
import { FixDialog } from './FixDialog';
import { AT_ONCE, FIX_WORDS, IN_BULK } from './fix-words';
import { HygieneFilters } from './HygieneFilters';
import { ANY, type FaultRow, fitsFilter } from './hygiene-rows';
import { ScoreStrip } from './ScoreStrip';
import type { Mended } from './send-fixes';
import { useFixes } from './use-fixes';
import { useSurvey } from './use-survey';
import './hygiene.css';

const countWords = (count: number) => `${showNumber(count)} ${count === 1 ? 'fault' : 'faults'}`;

const NONE: readonly FaultRow[] = [];

/** Workspace → Data → Hygiene: how clean the book is, what is wrong where, and what mends it. */
export function HygienePage() {
  const me = useLive(async () => (await readSettings(db())).identity, []);
  const [filter, setFilter] = useState(ANY);
  const [fixing, setFixing] = useState<readonly FaultRow[] | null>(null);
  const { survey, again } = useSurvey(fixing !== null);
  const fixes = useFixes(again);
  const exporting = useAction();
  const deferred = useDeferredValue(filter);

  const fits = useMemo(() => (deferred === ANY ? null : fitsFilter(deferred)), [deferred]);
  const shown = useMemo(() => (fits ? survey?.rows.filter(fits) : survey?.rows) ?? NONE, [survey, fits]);
  const { mendAtOnce } = fixes;
  const fixOne = useCallback(
    (row: FaultRow) => (AT_ONCE.has(row.fault.fix) ? mendAtOnce(row) : setFixing([row])),
    [mendAtOnce],
  );
  const onDone = (done: Mended) => {
    fixes.onMended(done);
    setFixing(null);
  };

  const [first] = shown;
  const inBulk = deferred.rule !== null && first && shown.length > 1 && IN_BULK.has(first.fault.fix);
  return (
    <Page
      fixed
      title="Data"
      tools={
        <>
          <Said action={exporting} />
          <Button
            disabled={exporting.busy || shown.length === 0}
            onClick={() => exporting.run(() => exportFaults(shown, deferred))}
          >
            <Download size={16} strokeWidth={1.75} aria-hidden /> Export CSV
          </Button>
        </>
      }
    >
      <DataTabs here="hygiene" />
      {survey && <ScoreStrip {...survey} />}
      {me === null && (
        <Notice tone="info">Say who you are in Settings first: the log names who mends.</Notice>
      )}
      <HygieneFilters
        filter={filter}
        counts={survey?.counts ?? new Map()}
        owners={survey?.owners ?? []}
        onChange={setFilter}
      />
      <div className="table-line">
        <div className="mended">
          <p role="status">{survey ? countWords(shown.length) : 'Looking…'}</p>
          <Said action={fixes.action} onUndo={fixes.undo} />
        </div>
        {inBulk && (
          <Button look="text" onClick={() => setFixing(shown)}>
            {FIX_WORDS[first.fault.fix]} on all {showNumber(shown.length)}…
          </Button>
        )}
      </div>
      {survey && <FaultTable survey={survey} fits={fits} onFix={fixOne} />}
      {fixing && (
        <FixDialog rows={fixing} me={me?.name ?? null} onClose={() => setFixing(null)} onDone={onDone} />
      )}
    </Page>
  );
}
