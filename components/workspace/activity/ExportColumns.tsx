import { ArrowDown, ArrowUp } from 'lucide-react';
import { ACTIVITY_COLUMNS } from '../../../utils/export/activity-columns';
import { IconButton } from '../../ui/IconButton';
import { showNumber } from '../format';

interface Props {
  /** Keys in their order; none is all. */
  chosen: readonly string[];
  onChange: (columns: string[]) => void;
}

const ALL = ACTIVITY_COLUMNS.map(({ key }) => key);
const NAMES = new Map(ACTIVITY_COLUMNS.map(({ key, name }) => [key, name]));

function moved(shown: readonly string[], key: string, by: number): string[] {
  const at = shown.indexOf(key);
  const others = shown.filter((one) => one !== key);
  return [...others.slice(0, at + by), key, ...others.slice(at + by)];
}

/** Which columns a file has, and in which order. */
export function ExportColumns({ chosen, onChange }: Props) {
  const shown = chosen.length > 0 ? chosen : ALL;
  const inOrder = [...shown, ...ALL.filter((key) => !shown.includes(key))];
  const toggle = (key: string, isOn: boolean) =>
    onChange(isOn ? [...shown, key] : shown.filter((one) => one !== key));
  return (
    <details className="export-columns">
      <summary>
        Columns: {showNumber(shown.length)} of {showNumber(ALL.length)}
      </summary>
      <ul className="column-list">
        {inOrder.map((key) => {
          const at = shown.indexOf(key);
          const name = NAMES.get(key) ?? key;
          return (
            <li key={key} className="column-line">
              <label className="choice">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={at >= 0 && shown.length === 1}
                  onChange={(event) => toggle(key, event.target.checked)}
                />
                {name}
              </label>
              {at >= 0 && (
                <>
                  <IconButton
                    icon={ArrowUp}
                    label={`Move ${name} towards the start`}
                    disabled={at === 0}
                    onClick={() => onChange(moved(shown, key, -1))}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={`Move ${name} towards the end`}
                    disabled={at === shown.length - 1}
                    onClick={() => onChange(moved(shown, key, 1))}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
