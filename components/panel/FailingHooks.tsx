import type { Shortfall } from '../../utils/model/panel-view';
import { Notice } from '../ui/Notice';
import { DiagnosticsButton } from './DiagnosticsButton';
import { hookWords, lossWords } from './hook-words';

function wordsOf({ lost, contradicting, fellBack }: Shortfall): string[] {
  const missing = [...lost, ...contradicting];
  return [
    lost.length > 0 ? `Could not read on this page: ${hookWords(lost)}.` : '',
    contradicting.length > 0
      ? `The page contradicts itself on ${hookWords(contradicting)}: neither answer is used.`
      : '',
    fellBack.length > 0 ? `Read in a second way: ${hookWords(fellBack)}.` : '',
    lossWords(missing),
    missing.length > 0 ? 'All else here works as before.' : 'Nothing is missing.',
  ].filter(Boolean);
}

/** What of the page could not be read, or only in a second way, and what still works. */
export function FailingHooks({ shortfall }: { shortfall: Shortfall }) {
  if (Object.values(shortfall).every((hooks) => hooks.length === 0)) return null;
  return (
    <div className="section">
      <Notice tone="info" action={<DiagnosticsButton />}>
        {wordsOf(shortfall).join(' ')}
      </Notice>
    </div>
  );
}
