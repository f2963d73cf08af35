import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showNumber } from '../../format';
import { timeLeft } from '../import/time-left';
import { KINDS_WORDS } from './pair-words';
import { type SearchState, searchClient } from './search-client';
import '../../work-progress.css';

/** How far the search is, how long it may still take, and the way out of it; nothing while none is running. */
export function SearchLine({ search }: { search: SearchState }) {
  const { running, progress, since, failed } = search;
  if (failed !== null) return <Notice tone="warn">{failed}</Notice>;
  if (!running) return null;
  const share = progress?.share ?? 0;
  const left = timeLeft(share, performance.now() - since);
  const what = progress && `${KINDS_WORDS[progress.kind]}: ${showNumber(progress.records)}`;
  return (
    <section className="work-progress" aria-label="Progress">
      <p role="status">Searching for duplicates…</p>
      <progress value={share} max={1} aria-label="Searching for duplicates…" />
      <p className="soft">{[what, `${Math.floor(share * 100)}%`, left].filter(Boolean).join(' · ')}</p>
      <Button onClick={searchClient.cancel}>Cancel</Button>
    </section>
  );
}
