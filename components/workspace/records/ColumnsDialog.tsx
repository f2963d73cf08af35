import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ListName } from '../../../utils/model/table';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { columnWords } from './list-words';
import { columnsInOrder } from './views';

interface Props {
  list: ListName;
  /** The columns that are shown, in their order; the name is always the first. */
  shown: readonly string[];
  onChange: (columns: string[]) => void;
  onClose: () => void;
}

/** The columns with one of them moved along the line. */
function moved(shown: readonly string[], key: string, by: number): string[] {
  const at = shown.indexOf(key);
  const others = shown.filter((one) => one !== key);
  return [...others.slice(0, at + by), key, ...others.slice(at + by)];
}

/** Which columns a table has, and in which order. What is changed is seen at once behind it. */
export function ColumnsDialog({ list, shown, onChange, onClose }: Props) {
  const toggle = (key: string, isOn: boolean) =>
    onChange(isOn ? [...shown, key] : shown.filter((one) => one !== key));
  return (
    <Dialog title="Columns" onClose={onClose}>
      <ul className="column-list">
        {columnsInOrder(list, shown).map((key) => {
          const words = columnWords(list, key);
          const at = shown.indexOf(key);
          return (
            <li key={key} className="column-line">
              <label className="choice">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={key === 'name'}
                  onChange={(event) => toggle(key, event.target.checked)}
                />
                {words}
              </label>
              {at > 0 && (
                <>
                  <IconButton
                    icon={ArrowUp}
                    label={`Move ${words} towards the start`}
                    disabled={at === 1}
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
    </Dialog>
  );
}
