import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '../../../ui/IconButton';

type Props = {
  label: string;
  values: readonly string[];
  /** Names that are known, to pick from. */
  known: readonly string[];
  placeholder?: string;
  onChange: (values: string[]) => void;
};

/** Several names: each is added by Enter or by leaving the field, and taken out by its button. */
export function NamesField({ label, values, known, placeholder, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = () => {
    const name = typed.trim();
    setTyped('');
    if (name !== '' && !values.includes(name)) onChange([...values, name]);
  };
  return (
    <div className="play-names">
      {values.map((name) => (
        <span key={name} className="tag">
          <bdi>{name}</bdi>
          <IconButton
            icon={X}
            label={`Take out ${name}`}
            onClick={() => onChange(values.filter((one) => one !== name))}
          />
        </span>
      ))}
      <input
        className="input"
        aria-label={label}
        list={id}
        dir="auto"
        maxLength={200}
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <datalist id={id}>
        {known
          .filter((name) => !values.includes(name))
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    </div>
  );
}
