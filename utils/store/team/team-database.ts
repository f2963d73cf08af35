import { type Database, openDatabase } from '../database';

/** The name of the store of a team's logs: apart from the rep's own, with the same tables. */
export const TEAM_DATABASE = 'dealcue-team';

/** Whoever writes the team's logs holds this lock: two windows at once would each see half of what the other writes. */
export const TEAM_LOCK = 'dealcue-team';

const connection: { db?: Database } = {};

/** This page's or worker's connection to the team's logs. They are read as the own log is; nothing is ever mixed. */
export function teamDb(): Database {
  if (!connection.db || connection.db.hasFailed()) connection.db = openDatabase(TEAM_DATABASE);
  return connection.db;
}
