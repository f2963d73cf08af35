import { Button } from '../../ui/Button';
import type { ExportRun } from '../files/use-export';
import { inRows } from './export-words';

interface Props {
  run: ExportRun | null;
  said: { ok: boolean; words: string } | null;
  onStop: () => void;
}

/** How far a file is, the way out of it, and how it ended. */
export function ExportProgress({ run, said, onStop }: Props) {
  return (
    <>
      {run !== null && (
        <div className="export-progress">
          <progress
            aria-label={run.words}
            max={1}
            {...(run.share === null ? {} : { value: Math.min(1, run.share) })}
          />
          <span className="numbers">
            {run.words}
            {run.rows > 0 && `: ${inRows(run.rows)}`}
          </span>
          <Button onClick={onStop}>Cancel</Button>
        </div>
      )}
      <p className={said?.ok === false ? 'said warn' : 'said'} role="status">
        {said?.words}
      </p>
    </>
  );
}
