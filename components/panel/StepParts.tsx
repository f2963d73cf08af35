import type { ShownSuggestion } from '../../utils/model/panel-view';
import { useDesk } from './desk';
import { formatChance } from './format';

const PARTS = [
  ['impact', 'Impact'],
  ['confidence', 'Confidence'],
  ['urgency', 'Urgency'],
  ['effort', 'Effort'],
] as const;

/** Less than this either way is no habit yet. */
const NOTICEABLE = 0.1;

function habitWords(habit: number): string | null {
  if (Math.abs(habit - 1) < NOTICEABLE) return null;
  return habit > 1 ? ' Up a little: you often take this kind.' : ' Down a little: you seldom take this kind.';
}

/** The four numbers that put this step in its place, and how they are joined. */
export function StepParts({ parts, habit }: Pick<ShownSuggestion, 'parts' | 'habit'>) {
  const { region } = useDesk();
  return (
    <div className="parts">
      <dl>
        {PARTS.map(([key, word]) => (
          <div key={key}>
            <dt className="soft">{word}</dt>
            <dd className="numbers">{formatChance(parts[key], region)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">Ranked by impact × confidence × urgency ÷ effort.{habitWords(habit)}</p>
    </div>
  );
}
