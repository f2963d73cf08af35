import type { FromTables, ToTables } from '../../components/workspace/records/table-messages';
import type { ListName } from '../../utils/model/table';
import { explainFailure } from '../../utils/store/failure';
import { db } from '../../utils/store/open';
import { type BookTable, makeBookTable } from './book-table';

/** Hears what the page asks, and tells what is found. Each list is read when it is first asked for, and kept current. */
export function serve(tell: (message: FromTables) => void): (message: ToTables) => void {
  const tables = new Map<ListName, BookTable>();
  const onFailure = (error: unknown) => tell({ tell: 'failed', failure: explainFailure(error) });
  function tableOf(list: ListName): BookTable {
    const known = tables.get(list);
    if (known) return known;
    const table = makeBookTable(db(), list, tell, onFailure);
    tables.set(list, table);
    return table;
  }
  return (message) => {
    const table = tableOf(message.list);
    if (message.ask === 'find') table.find(message.number, message.query);
    else if (message.ask === 'rows') table.tellRows(message.version, message.first, message.last);
    else if (message.ask === 'values') table.tellValues(message.column);
    else if (message.ask === 'choices') table.tellChoices(message.words);
    else table.tellAll(message.query, message.columns);
  };
}
