import { DATABASE_NAME } from './database';

/** Rows that are asked for at once. */
const CHUNK = 500;

/** There is no database of this name, so there is nothing to save. */
export class NoDatabaseError extends Error {
  override name = 'NoDatabaseError';
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // Else one damaged row would abort the transaction, and the rows beside it with it.
      event.preventDefault();
      reject(request.error);
    };
  });
}

/** Opens whatever version there is; never makes one. */
async function openRaw(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction?.abort();
  };
  return settled(request).catch((error) => {
    throw isNew ? new NoDatabaseError(name) : error;
  });
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A row that the browser cannot give back is named by its key, and the next one is read. */
async function rowLine(store: IDBObjectStore, key: IDBValidKey): Promise<string> {
  const table = store.name;
  try {
    return toLine({ table, key, row: await settled(store.get(key)) });
  } catch (error) {
    return toLine({ table, key, unreadable: String(error) });
  }
}

/** The rows of the keys at once; one damaged value fails them all, and then each is asked for by itself. */
async function rowLines(store: IDBObjectStore, keys: IDBValidKey[]): Promise<string> {
  const table = store.name;
  try {
    const rows: unknown[] = await settled(store.getAll(IDBKeyRange.bound(keys[0], keys.at(-1))));
    return rows.map((row, index) => toLine({ table, key: keys[index], row })).join('');
  } catch {
    return (await Promise.all(keys.map((key) => rowLine(store, key)))).join('');
  }
}

async function* tableLines(db: IDBDatabase, table: string): AsyncGenerator<string> {
  let last: IDBValidKey | undefined;
  for (;;) {
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    // One transaction for keys and rows, so that a writer cannot come between them.
    const store = db.transaction(table, 'readonly').objectStore(table);
    const keys = await settled(store.getAllKeys(range, CHUNK));
    if (keys.length === 0) return;
    yield await rowLines(store, keys);
    last = keys.at(-1);
  }
}

async function* readableTable(db: IDBDatabase, table: string): AsyncGenerator<string> {
  try {
    yield* tableLines(db, table);
  } catch (error) {
    yield toLine({ table, unreadable: String(error) });
  }
}

/**
 * Everything that can still be read of a database that does not open the usual way, as JSON Lines in pieces:
 * a first line, then one a row. It asks for no version, changes nothing, and goes on after what is damaged.
 * @throws NoDatabaseError when there is none; the browser's own error when it opens none at all.
 */
export async function* rawExport(
  name = DATABASE_NAME,
  factory: IDBFactory = indexedDB,
): AsyncGenerator<string> {
  const db = await openRaw(name, factory);
  try {
    const tables = [...db.objectStoreNames];
    yield toLine({ dealcue: 'raw', database: name, version: db.version, tables });
    for (const table of tables) yield* readableTable(db, table);
  } finally {
    db.close();
  }
}
