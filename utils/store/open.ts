import { type Database, openDatabase } from './database';

/** The one connection of this page or worker. It holds no data: losing it with its context does no harm. */
const connection: { db?: Database } = {};

/** The database of this context, opened at the first query. After a failure to open, a call tries anew. */
export function db(): Database {
  if (!connection.db || connection.db.hasFailed()) connection.db = openDatabase();
  return connection.db;
}
