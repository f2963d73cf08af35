import { Search } from 'lucide-react';

type Props = { label: string; placeholder: string; value: string; onChange: (value: string) => void };

/** One line that narrows a list as it is typed; the key `/` goes there. */
export function SearchField({ label, placeholder, value, onChange }: Props) {
  return (
    <span className="search">
      <Search size={14} aria-hidden />
      <input
        className="input"
        type="search"
        data-shortcut="/"
        aria-keyshortcuts="/"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
