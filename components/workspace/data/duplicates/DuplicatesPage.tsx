import { useMemo, useState, useSyncExternalStore } from 'react';
import { send } from '../../../../utils/messages/send';
import { lastSearch } from '../../../../utils/store/merge/pairs';
import { db } from '../../../../utils/store/open';
import { readSettings } from '../../../../utils/store/settings';
import { useAction } from '../../../hooks/use-action';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { DataTable } from '../../DataTable';
import { Empty } from '../../Empty';
import { showMoment, showNumber } from '../../format';
import { Page } from '../../Page';
import { Said } from '../../Said';
import { DataTabs } from '../DataTabs';
import { PairDialog } from './PairDialog';
import { PairFilters } from './PairFilters';
import { pairColumns } from './pair-columns';
import { filterLines, type PairFilter, type PairLine } from './pair-rows';
import { SearchLine } from './SearchLine';
import { searchClient } from './search-client';
import { usePairLines } from './use-pair-lines';
import '../data.css';
import '../hygiene/hygiene.css';
import './duplicates.css';

const ROW = 52;

function nextAfter(lines: readonly PairLine[], line: PairLine | null): PairLine | null {
  const decided = [line?.a.id, line?.b.id];
  const after = lines.slice(lines.findIndex(({ key }) => key === line?.key) + 1);
  return after.find(({ a, b }) => !decided.includes(a.id) && !decided.includes(b.id)) ?? null;
}

/** Workspace → Data → Duplicates: records that may be one, most certain first, to be decided on one by one. */
export function DuplicatesPage({ asked = null }: { asked?: string | null }) {
  const search = useSyncExternalStore(searchClient.subscribe, searchClient.state);
  const lines = usePairLines();
  const last = useLive(() => lastSearch(db()), []);
  const me = useLive(async () => (await readSettings(db())).identity, []);
  const [filter, setFilter] = useState<PairFilter>({ state: 'open', kind: null });
  const [open, setOpen] = useState<PairLine | null>(null);
  const [undo, setUndo] = useState<string | null>(null);
  const action = useAction();

  // The address names a pair: it is opened once, as soon as the pairs are here.
  const [wanted, setWanted] = useState(asked);
  const found = wanted === null ? undefined : lines?.find(({ key }) => key === wanted);
  if (lines !== undefined && wanted !== null) {
    setWanted(null);
    if (found !== undefined) setOpen(found);
  }

  const shown = useMemo(() => filterLines(lines ?? [], filter), [lines, filter]);
  const takeBack = (merge: string) =>
    action.run(async () => {
      await send('book/unmerge', { merge });
      setUndo(null);
      return 'The merge was taken back.';
    });
  const columns = pairColumns({ onReview: setOpen, onUndo: ({ key }) => takeBack(key) });
  const onDecided = (words: string, merge: string | null) => {
    // The next one is looked at without a click; pairs of the two themselves are others now.
    setOpen(filter.state === 'open' ? nextAfter(shown, open) : null);
    setUndo(merge);
    void action.run(async () => words);
  };

  const looked = last
    ? `Searched ${showNumber(last.records)} records on ${showMoment(last.at)}.`
    : 'Not searched yet.';
  return (
    <Page
      fixed
      title="Data"
      tools={
        <Button look="primary" disabled={search.running} onClick={searchClient.start}>
          Find duplicates
        </Button>
      }
    >
      <DataTabs here="duplicates" />
      {me === null && (
        <Notice tone="info">Say who you are in Settings first: the log names who merges.</Notice>
      )}
      <SearchLine search={search} />
      <PairFilters lines={lines ?? []} filter={filter} onChange={setFilter} />
      <div className="table-line">
        <p className="soft">{lines && looked}</p>
        <div className="pair-said">
          <Said action={action} onUndo={undo === null ? null : () => takeBack(undo)} />
        </div>
      </div>
      {lines && (
        <DataTable
          caption="Records that may be one, most certain first"
          columns={columns}
          count={shown.length}
          rowAt={(index) => shown[index]}
          rowKey={({ key }) => key}
          rowHeight={ROW}
          minWidth={620}
          subject={JSON.stringify(filter)}
          empty={
            last ? (
              <Empty title="Nothing here">
                {filter.state === 'open' ? 'No two records look like one.' : 'No pair was put here.'}
              </Empty>
            ) : (
              <Empty title="Search for duplicates">
                “Find duplicates” compares people, companies, leads and deals. It changes nothing.
              </Empty>
            )
          }
        />
      )}
      {open && <PairDialog key={open.key} line={open} onClose={() => setOpen(null)} onDecided={onDecided} />}
    </Page>
  );
}
