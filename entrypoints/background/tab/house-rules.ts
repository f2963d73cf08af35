import type { Settings } from '../../../utils/model/settings';
import type { Database } from '../../../utils/store/database';
import { readNeverList } from '../../../utils/store/never-list';
import { readSettings } from '../../../utils/store/settings';

/** What every look at a page goes by: the settings, and whom the rep never wants read. Read once, then handed on. */
export type HouseRules = { settings: Settings; neverList: string[] };

async function read(db: Database): Promise<HouseRules> {
  const [settings, neverList] = await Promise.all([readSettings(db), readNeverList(db)]);
  return { settings, neverList };
}

/** The rules as they stand; rejects with the store's error when the database does not open. */
export function readHouseRules(db: Database): Promise<HouseRules> {
  const rules = read(db);
  // Whoever needs them awaits them later: until then a failure is nobody's oversight.
  rules.catch(() => undefined);
  return rules;
}
