import { ChevronDown, X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { IconButton } from './IconButton';
import './combobox.css';
import './field.css';

export interface ComboboxOption {
  key: string;
  label: string;
  /** A second, quieter line. */
  note: string | null;
}

interface Props {
  label: string;
  /** What the field says while nothing is picked. */
  placeholder: string;
  picked: ComboboxOption | null;
  /** What fits the typed text; the owner searches. */
  options: ComboboxOption[];
  /** What is said where nothing fits. */
  nothing?: string;
  onSearch: (typed: string) => void;
  onPick: (option: ComboboxOption | null) => void;
  autoFocus?: boolean;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** A field that searches and picks one, after the ARIA pattern "combobox with list". */
export function Combobox({
  label,
  placeholder,
  picked,
  options,
  nothing = 'Nothing found.',
  onSearch,
  onPick,
  autoFocus,
}: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = typed !== null;
  const chosen = Math.min(active, options.length - 1);

  const search = (text: string) => {
    setTyped(text);
    setActive(0);
    onSearch(text);
  };
  const close = () => setTyped(null);
  const pick = (option: ComboboxOption | null) => {
    onPick(option);
    close();
  };

  function onKey(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      if (open && options.length) setActive((chosen + step + options.length) % options.length);
      else search('');
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const option = options[chosen];
      if (option) pick(option);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
  }

  return (
    <div className="combobox">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && chosen >= 0 ? `${id}-${chosen}` : undefined}
        className="input"
        placeholder={placeholder}
        value={typed ?? picked?.label ?? ''}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the field has come at the rep's own call.
        autoFocus={autoFocus}
        onChange={(event) => search(event.target.value)}
        onClick={() => !open && search('')}
        onBlur={close}
        onKeyDown={onKey}
      />
      {picked && !open ? (
        <IconButton className="combobox-end" icon={X} label={`Clear ${label}`} onClick={() => pick(null)} />
      ) : (
        <ChevronDown className="combobox-end combobox-mark" size={14} aria-hidden />
      )}
      <div className="combobox-pop" hidden={!open}>
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {open &&
            options.map((option, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, aria-activedescendant stands for it
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
              <div
                key={option.key}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                className="combobox-option"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(option)}
              >
                <span dir="auto">{option.label}</span>
                {option.note && (
                  <span className="soft" dir="auto">
                    {option.note}
                  </span>
                )}
              </div>
            ))}
        </div>
        {open && options.length === 0 && <p className="combobox-none">{nothing}</p>}
      </div>
    </div>
  );
}
