import { v4 } from 'uuid';
import { afterEach } from 'vitest';
import { type Database, openDatabase } from '../../utils/store/database';

const opened: Database[] = [];

/** A new database of its own, or another window's connection to one; gone after the test. */
export function testDatabase(name: string = v4()): Database {
  const db = openDatabase(name);
  opened.push(db);
  return db;
}

afterEach(async () => {
  const connections = opened.splice(0);
  for (const db of connections) db.close();
  const names = new Set(connections.map(({ name }) => name));
  for (const name of names) await openDatabase(name).delete();
});
