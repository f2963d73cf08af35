import { Dexie, type Transaction } from 'dexie';

/** So many rows are read for each one that is wanted, before asking for the wanted ones alone is quicker. */
const MOST_BETWEEN = 2;

/** The answers of requests of one transaction. One promise of Dexie's for all of them: a native one would leave its zone. */
export function answersOf<T>(requests: readonly IDBRequest<T>[]): PromiseLike<T[]> {
  return new Dexie.Promise<T[]>((resolve, reject) => {
    const answers: T[] = [];
    let open = requests.length;
    if (open === 0) resolve(answers);
    for (const [at, request] of requests.entries()) {
      request.onsuccess = () => {
        answers[at] = request.result;
        open -= 1;
        if (open === 0) resolve(answers);
      };
      request.onerror = () => reject(request.error);
    }
  });
}

/** What stands in a row under the key of an index; several where it holds a list. */
function keysIn(row: object, path: string): unknown[] {
  const found = (row as Readonly<Record<string, unknown>>)[path];
  return Array.isArray(found) ? found : [found];
}

/**
 * The rows under each of the keys. Dexie would walk one cursor from key to key. Where little else lies between the
 * first and the last of them, as in exports that come in the order of their ids, all between is one read; else each
 * key is asked for, all at once. An index that holds nothing between is asked no more.
 */
export async function rowsUnder<T extends object>(
  transaction: Transaction,
  table: string,
  indexName: string | null,
  wanted: readonly string[],
): Promise<T[]> {
  const keys = [...new Set(wanted)].filter((key) => key !== '').sort();
  if (keys.length === 0) return [];
  const store = transaction.idbtrans.objectStore(table);
  const index = indexName === null ? store : store.index(indexName);
  const between = IDBKeyRange.bound(keys[0], keys.at(-1));
  const few = keys.length * MOST_BETWEEN;
  const [near] = await answersOf([index.getAllKeys(between, few + 1)]);
  const count = near?.length ?? 0;
  if (count === 0) return [];
  if (count > few) return (await answersOf<T[]>(keys.map((key) => index.getAll(key)))).flat();
  const asked = new Set<unknown>(keys);
  const [rows] = await answersOf<T[]>([index.getAll(between)]);
  return (rows ?? []).filter((row) =>
    keysIn(row, indexName ?? String(store.keyPath)).some((key) => asked.has(key)),
  );
}
