import type { Shortfall } from '../../utils/model/panel-view';
import { Notice } from '../ui/Notice';
import { DiagnosticsButton } from './DiagnosticsButton';
import { hookWords, lossWords } from './hook-words';

const CUT = 'Only the beginning of a mail is on this page: the rest of it is not read.';

function wordsOf({ lost, contradicting, fellBack, cut }: Shortfall): string[] {
  const missing = [...lost, ...contradicting];
  const failing = missing.length + fellBack.length > 0;
  return [
    cut ? CUT : '',
    lost.length > 0 ? `Could not read on this page: ${hookWords(lost)}.` : '',
    contradicting.length > 0
      ? `The page contradicts itself on ${hookWords(contradicting)}: neither answer is used.`
      : '',
    fellBack.length > 0 ? `Read in a second way: ${hookWords(fellBack)}.` : '',
    lossWords(missing),
    missing.length > 0 ? 'All else here works as before.' : '',
    failing && missing.length === 0 && !cut ? 'Nothing is missing.' : '',
  ].filter(Boolean);
}

/** What of the page could not be read, or only in a second way, and what still works. */
export function FailingHooks({ shortfall }: { shortfall: Shortfall }) {
  const words = wordsOf(shortfall);
  if (words.length === 0) return null;
  const { lost, contradicting, fellBack } = shortfall;
  const failing = [...lost, ...contradicting, ...fellBack].length > 0;
  return (
    <div className="section">
      <Notice tone="info" action={failing && <DiagnosticsButton />}>
        {words.join(' ')}
      </Notice>
    </div>
  );
}
