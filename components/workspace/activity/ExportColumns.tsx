import { ACTIVITY_COLUMNS } from '../../../utils/export/activity-columns';
import { ColumnList } from '../ColumnList';
import { showNumber } from '../format';

interface Props {
  /** Keys in their order; none is all. */
  chosen: readonly string[];
  onChange: (columns: string[]) => void;
}

const ALL = ACTIVITY_COLUMNS.map(({ key }) => key);
const NAMES = new Map(ACTIVITY_COLUMNS.map(({ key, name }) => [key, name]));

/** Which columns a file has, and in which order. */
export function ExportColumns({ chosen, onChange }: Props) {
  const shown = chosen.length > 0 ? chosen : ALL;
  const inOrder = [...shown, ...ALL.filter((key) => !shown.includes(key))];
  return (
    <details className="export-columns">
      <summary>
        Columns: {showNumber(shown.length)} of {showNumber(ALL.length)}
      </summary>
      <ColumnList
        columns={inOrder.map((key) => ({ key, words: NAMES.get(key) ?? key }))}
        shown={shown}
        onChange={onChange}
      />
    </details>
  );
}
