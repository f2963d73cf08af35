import type { Stage } from '../../../utils/model/book';
import type { KeptModel, OwnChance, ScoreRecord, ScoreState } from '../../../utils/model/kept-score';
import { db } from '../../../utils/store/open';
import { targetKey } from '../../../utils/store/rows';
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
  stages: readonly Stage[];
  names: ReadonlyMap<string, string>;
}

/** So many that were closed last are shown: their names are looked up, the model has none. */
export const OUTCOMES_SHOWN = 20;
/** So many records are read at once: more would hold up the page. */
const CHUNK = 200;

/** Closed records that have a score, and that score. */
async function* closedWithScore(kind: Kind) {
  const table = kind === 'deal' ? db().deals : db().leads;
  const [closed, scored] = await Promise.all([
    table.where('status').notEqual('open').primaryKeys(),
    db().scores.where('key').startsWith(`${kind}:`).primaryKeys(),
  ]);
  const known = new Set<string>(scored);
  const ids = closed.filter((id) => known.has(targetKey(kind, id)));
  for (let start = 0; start < ids.length; start += CHUNK) {
    const some = ids.slice(start, start + CHUNK);
    const [records, scores] = await Promise.all([
      table.bulkGet(some),
      db().scores.bulkGet(some.map((id) => targetKey(kind, id))),
    ]);
    yield* records.map((record, at) => ({ record, owns: scores[at]?.owns ?? [] }));
  }
}

/**
 * Of closed records, the rep's own numbers beside the score's; `counts` is how many were won and lost. To be read when
 * more was closed, not live: every score that is written would have them all read again.
 */
export async function readRivalries(kind: Kind, [won, lost]: readonly [number, number]): Promise<Rivalry[]> {
  const rivalries: Rivalry[] = [];
  if (won + lost === 0) return rivalries;
  for await (const { record, owns } of closedWithScore(kind)) {
    const last: OwnChance | undefined = owns.at(-1);
    if (record === undefined || last === undefined) continue;
    const isWon = record.status === 'won' || record.status === 'converted';
    rivalries.push({ id: record.id, name: record.name, won: isWon, own: last.value, said: last.said });
  }
  return rivalries;
}

/** Reads what the page shows; runs again when it changes. */
export async function readScoreSight(kind: Kind): Promise<ScoreSight> {
  const [counts, state, models, settings] = await Promise.all([
    closedCounts(db(), kind),
    readScoreState(db(), kind),
    listModels(db(), kind),
    readSettings(db()),
  ]);
  const current = models.find(({ id }) => id === state?.current) ?? null;
  const record = (current ?? models[0])?.record ?? null;
  const ids = (record?.outcomes ?? []).slice(0, OUTCOMES_SHOWN).map(({ id }) => id);
  const rows = await (kind === 'deal' ? db().deals : db().leads).bulkGet(ids);
  const names = new Map(rows.flatMap((row) => (row ? [[row.id, row.name] as const] : [])));
  return {
    counts,
    state,
    models,
    current,
    record,
    rules: settings.scoreRules,
    stages: settings.stages,
    names,
  };
}
