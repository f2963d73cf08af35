import { Button } from '../../ui/Button';
import type { Training } from './use-worker-run';

/** How far learning is, with the way to stop it; then how it ended. */
export function TrainingLine({ training }: { training: Training }) {
  const { running, said, stop } = training;
  return (
    <div className="training-line">
      <p role="status">{running?.words ?? said}</p>
      {running && (
        <>
          <progress aria-label={running.words} value={running.done} max={1} />
          <Button look="text" onClick={stop}>
            Stop
          </Button>
        </>
      )}
    </div>
  );
}
