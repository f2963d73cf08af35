// Runs inside one of the extension's pages; it is sent as text, since a compiled function would carry helpers
// that the page does not have.
async ({ database, rows }) => {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const exists = async () =>
    (await indexedDB.databases()).some(({ name, version }) => name === database && version > 0);
  // The page itself makes the database, with the schema that we do not know here.
  while (!(await exists())) await new Promise((resolve) => setTimeout(resolve, 20));
  const db = await settled(indexedDB.open(database));
  const transaction = db.transaction(Object.keys(rows), 'readwrite');
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
};
