import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { showNumber } from '../../format';
import type { ImportState } from './import-client';
import { timeLeft } from './time-left';
import type { Progress } from './worker-messages';
import '../../work-progress.css';

const WORDS: Readonly<Partial<Record<ImportState['phase'], string>>> = {
  sorting: 'Looking at the files…',
  copying: 'Copying the file…',
  checking: 'Checking what would change…',
  writing: 'Importing…',
  undoing: 'Taking the import back…',
};

interface Props {
  phase: ImportState['phase'];
  progress: Progress | null;
  /** When the step began, by the page's own clock. */
  since: number;
  onCancel: () => void;
}

/** How far a step is, how long it may still take, and the way out of it. */
export function ProgressLine({ phase, progress, since, onCancel }: Props) {
  const [isLeaving, setIsLeaving] = useState(false);
  const share = progress === null || progress.of === 0 ? 0 : Math.min(1, progress.done / progress.of);
  const left = timeLeft(share, performance.now() - since);
  const rows = progress && progress.rows > 0 ? `${showNumber(progress.rows)} rows` : null;
  const facts = [rows, `${Math.floor(share * 100)}%`, left].filter(Boolean).join(' · ');
  const words = isLeaving ? 'Taking back what was begun…' : (WORDS[phase] ?? '');
  return (
    <section className="work-progress" aria-label="Progress">
      <p role="status">{words}</p>
      <progress value={share} max={1} aria-label={words} />
      <p className="soft">{facts}</p>
      {phase !== 'undoing' && (
        <Button
          disabled={isLeaving}
          onClick={() => {
            setIsLeaving(true);
            onCancel();
          }}
        >
          Cancel
        </Button>
      )}
    </section>
  );
}
