import type { Database } from '../../../utils/store/database';
import { db } from '../../../utils/store/open';
import { teamDb } from '../../../utils/store/team/team-database';
import type { ExportSource } from '../files/export-messages';

/** The store that a log is read from. */
export const logOf = (source: ExportSource): Database => (source === 'team' ? teamDb() : db());
