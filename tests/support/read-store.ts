/** A page of either driver, as far as it can run some text. */
interface RunsText {
  evaluate(text: string): Promise<unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: rows are looked at as the browser keeps them; each test knows its own.
type Rows = any[];

/** All rows of these tables, of every table where none is named, as they stand at one moment, read beside the extension from one of its own pages. */
export async function readStore<Name extends string>(
  page: RunsText,
  ...tables: Name[]
): Promise<Record<Name, Rows>> {
  // As text: a driver takes a minute over the objects of twenty thousand deals.
  const found = await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('dealcue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const named = ${JSON.stringify(tables)};
      const names = named.length > 0 ? named : [...db.objectStoreNames];
      const reading = db.transaction(names);
      const asked = names.map((name) => [name, reading.objectStore(name).getAll()]);
      reading.onabort = () => reject(reading.error);
      reading.oncomplete = () => {
        db.close();
        resolve(JSON.stringify(Object.fromEntries(asked.map(([name, { result }]) => [name, result]))));
      };
    };
  })`);
  return JSON.parse(String(found)) as Record<Name, Rows>;
}
