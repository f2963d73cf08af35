import type { Suggestion } from '../../utils/model/answer';
import { useDesk } from './desk';
import { formatChance } from './format';

const PARTS = [
  ['impact', 'Impact'],
  ['confidence', 'Sure'],
  ['urgency', 'Urgency'],
  ['effort', 'Effort'],
] as const;

/** The four numbers that put this step in its place, and how they are joined. */
export function StepParts({ parts }: { parts: Suggestion['parts'] }) {
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
      <p className="soft">Ranked by impact × how sure × urgency ÷ effort.</p>
    </div>
  );
}
