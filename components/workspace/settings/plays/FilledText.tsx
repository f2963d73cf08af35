import { useId } from 'react';
import { useGrowing } from '../../../hooks/use-growing';
import { useInsert } from '../../../hooks/use-insert';
import { Select } from '../../../ui/Select';

const MOST_HEIGHT = 260;

type Props = {
  label: string;
  value: string;
  /** What may stand in braces. */
  fields: readonly string[];
  /** How many characters it may have. */
  most: number;
  lang?: string;
  rows?: number;
  onChange: (text: string) => void;
};

/** A text in which facts of the deal stand in braces, with a list to put them in. */
export function FilledText({ label, value, fields, most, lang, rows = 1, onChange }: Props) {
  const id = useId();
  const area = useGrowing(value, MOST_HEIGHT);
  const insert = useInsert(area, value, onChange);
  return (
    <div className="field">
      <div className="play-label">
        <label htmlFor={id}>{label}</label>
        <Select
          className="play-insert"
          aria-label={`Insert a fact into: ${label}`}
          value=""
          onChange={({ target }) => target.value && insert(`{${target.value}}`)}
        >
          <option value="">Insert a fact…</option>
          {fields.map((field) => (
            <option key={field} value={field}>
              {field}
            </option>
          ))}
        </Select>
      </div>
      <textarea
        id={id}
        ref={area}
        className="input play-text"
        dir="auto"
        lang={lang}
        rows={rows}
        maxLength={most}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
