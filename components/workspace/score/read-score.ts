import type { KeptModel, OwnChance, ScoreRecord, ScoreState } from '../../../utils/model/kept-score';
import { db } from '../../../utils/store/open';
import { closedCounts, listModels, readScoreState } from '../../../utils/store/score/score-models';
import { readSettings } from '../../../utils/store/settings';

type Kind = KeptModel['kind'];

/** Of a closed record that the rep had a number of their own for: that number, the score's, and how it ended. */
export type Rivalry = { id: string; name: string; won: boolean; own: number; said: number };

/** All that the page shows of a kind of record. */
export interface ScoreSight {
  counts: [number, number];
  state: ScoreState | null;
  /** The newest first. */
  models: KeptModel[];
  current: KeptModel | null;
  /** How good the model in use was; where the rules score, the newest model. Null where nobody knows. */
  record: ScoreRecord | null;
  rules: Readonly<Record<string, number>>;
  names: ReadonlyMap<string, string>;
  rivalries: Rivalry[];
}

/** So many that were closed last are shown: their names are looked up, the model has none. */
export const OUTCOMES_SHOWN = 20;

async function rivalriesOf(kind: Kind): Promise<Rivalry[]> {
  const kept = await db()
    .scores.where('key')
    .startsWith(`${kind}:`)
    .filter(({ owns }) => owns.length > 0)
    .toArray();
  const table = kind === 'deal' ? db().deals : db().leads;
  const records = await table.bulkGet(kept.map(({ key }) => key.slice(kind.length + 1)));
  return kept.flatMap(({ owns }, at) => {
    const record = records[at];
    const last: OwnChance | undefined = owns.at(-1);
    if (record === undefined || record.status === 'open' || last === undefined) return [];
    const won = record.status === 'won' || record.status === 'converted';
    return [{ id: record.id, name: record.name, won, own: last.value, said: last.said }];
  });
}

/** Reads what the page shows; runs again when it changes. */
export async function readScoreSight(kind: Kind): Promise<ScoreSight> {
  const [counts, state, models, settings, rivalries] = await Promise.all([
    closedCounts(db(), kind),
    readScoreState(db(), kind),
    listModels(db(), kind),
    readSettings(db()),
    rivalriesOf(kind),
  ]);
  const current = models.find(({ id }) => id === state?.current) ?? null;
  const record = (current ?? models[0])?.record ?? null;
  const ids = (record?.outcomes ?? []).slice(0, OUTCOMES_SHOWN).map(({ id }) => id);
  const rows = await (kind === 'deal' ? db().deals : db().leads).bulkGet(ids);
  const names = new Map(rows.flatMap((row) => (row ? [[row.id, row.name] as const] : [])));
  return { counts, state, models, current, record, rules: settings.scoreRules, names, rivalries };
}
