import type { ListName } from '../../../utils/model/table';
import { Dialog } from '../../ui/Dialog';
import { ColumnList } from '../ColumnList';
import { columnWords } from './list-words';
import { columnsInOrder } from './views';

interface Props {
  list: ListName;
  /** The columns that are shown, in their order; the name is always the first. */
  shown: readonly string[];
  onChange: (columns: string[]) => void;
  onClose: () => void;
}

/** Which columns a table has, and in which order. What is changed is seen at once behind it. */
export function ColumnsDialog({ list, shown, onChange, onClose }: Props) {
  const columns = columnsInOrder(list, shown).map((key) => ({ key, words: columnWords(list, key) }));
  return (
    <Dialog title="Columns" onClose={onClose}>
      <ColumnList columns={columns} shown={shown} fixed={1} onChange={onChange} />
    </Dialog>
  );
}
