import type { ListName } from '../../utils/model/table';
import type { Database } from '../../utils/store/database';
import { watchTables } from '../../utils/store/table/table-changes';

/** An import changes the book many times a second: rows are read anew once it has let go for a moment. */
const REST_MS = 300;

/** What else a row shows: the table it stands in, and the columns that are looked up there; null where rows hold it. */
const BESIDE: Readonly<Record<ListName, Readonly<Record<string, readonly string[] | null>>>> = {
  deals: { accounts: null, contents: ['lastActivity'], scores: ['chance', 'ownChance', 'reasons'] },
  leads: { contents: ['lastActivity'], scores: ['chance', 'ownChance', 'reasons'] },
  contacts: { accounts: null, deals: ['deals'] },
  accounts: { contacts: ['people'], deals: ['deals'] },
};

/** What has changed since the last time: records by id, null where it may be all, and columns that are looked up. */
export type Changes = { ids: string[] | null; late: string[] };

/** Hears of what changes a list, once the book has come to rest. */
export function watchList(db: Database, list: ListName, onChanges: (changes: Changes) => void): void {
  const ids = new Set<string>();
  const late = new Set<string>();
  let isAll = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(table: string, keys: string[] | null) {
    const columns = table === list ? null : BESIDE[list][table];
    if (columns) for (const column of columns) late.add(column);
    else if (table === list && keys !== null) for (const key of keys) ids.add(key);
    else isAll = true;
  }

  function say() {
    onChanges({ ids: isAll ? null : [...ids], late: [...late] });
    isAll = false;
    ids.clear();
    late.clear();
  }

  watchTables(db, [list, ...Object.keys(BESIDE[list])], (table, keys) => {
    note(table, keys);
    clearTimeout(timer);
    timer = setTimeout(say, REST_MS);
  });
}
