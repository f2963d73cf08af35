import { v4 } from 'uuid';
import { afterEach(async () => {
  const connections = opened.splice(0);
  for (const db of connections) db.close();
  const names = new Set(connections.map(({ name }) => name));
  for (const name of names) await openDatabase(name).delete();
});
