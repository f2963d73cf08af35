import { useTraining } from './use-training';

/** On every page, for as long as something is learned or scored: how far that is. */
export function TrainingNote() {
  const { running } = useTraining();
  if (running === null) return null;
  return (
    <p className="training-note soft">
      {running.words}
      <progress aria-label={running.words} value={running.done} max={1} />
    </p>
  );
}
