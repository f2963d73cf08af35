import { useId } from 'react';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import type { PlayDraft } from './play-draft';

const CHOICES = [
  ['impact', 'What it does for the deal', { high: 'Much', medium: 'Some', low: 'A little' }],
  ['urgency', 'When it should be done', { now: 'Now', soon: 'Soon', 'can wait': 'It can wait' }],
  ['effort', 'What it costs the rep', { small: 'A minute', medium: 'A few minutes', large: 'An hour' }],
] as const;

type Props = { draft: PlayDraft; onChange: (patch: Partial<PlayDraft>) => void };

/** Where the suggestion stands among the others, and how long it rests. */
export function RankFields({ draft, onChange }: Props) {
  const id = useId();
  return (
    <div className="play-rank">
      {CHOICES.map(([part, label, words]) => (
        <div key={part} className="field">
          <label htmlFor={`${id}-${part}`}>{label}</label>
          <Select
            id={`${id}-${part}`}
            value={draft[part]}
            onChange={({ target }) => onChange({ [part]: target.value })}
          >
            {Object.entries(words).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </div>
      ))}
      <Field
        label="Then it rests, days"
        type="number"
        min={1}
        max={365}
        value={draft.restDays}
        onChange={({ target }) => onChange({ restDays: target.value })}
      />
    </div>
  );
}
