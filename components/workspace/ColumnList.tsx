import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from '../ui/IconButton';

interface Props {
  /** All columns: those that are shown in their order, then the others. */
  columns: readonly { key: string; words: string }[];
  /** Keys of those that are shown, in their order. */
  shown: readonly string[];
  /** So many of the first that are shown stay, and stay where they are. */
  fixed?: number;
  onChange: (shown: string[]) => void;
}

/** The columns with one of them moved along the line. */
function moved(shown: readonly string[], key: string, by: number): string[] {
  const at = shown.indexOf(key);
  const others = shown.filter((one) => one !== key);
  return [...others.slice(0, at + by), key, ...others.slice(at + by)];
}

/** Columns to take in, leave out and move; the last one that is shown cannot be left out. */
export function ColumnList({ columns, shown, fixed = 0, onChange }: Props) {
  const toggle = (key: string, isOn: boolean) =>
    onChange(isOn ? [...shown, key] : shown.filter((one) => one !== key));
  return (
    <ul className="column-list">
      {columns.map(({ key, words }) => {
        const at = shown.indexOf(key);
        const isShown = at >= 0;
        return (
          <li key={key} className="column-line">
            <label className="choice">
              <input
                type="checkbox"
                checked={isShown}
                disabled={isShown && (at < fixed || shown.length === 1)}
                onChange={(event) => toggle(key, event.target.checked)}
              />
              {words}
            </label>
            {at >= fixed && (
              <>
                <IconButton
                  icon={ArrowUp}
                  label={`Move ${words} towards the start`}
                  disabled={at === fixed}
                  onClick={() => onChange(moved(shown, key, -1))}
                />
                <IconButton
                  icon={ArrowDown}
                  label={`Move ${words} towards the end`}
                  disabled={at === shown.length - 1}
                  onClick={() => onChange(moved(shown, key, 1))}
                />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
