import { type KeptModel, keptModel, type ScoreState, scoreState } from '../../model/kept-score';
import type { Database } from '../database';
import { readable } from '../readable';

type Kind = KeptModel['kind'];

/** Former models that stay for going back. */
const MOST_KEPT = 6;

const modelKey = (id: string) => `model|${id}`;
const stateKey = (kind: Kind) => `state|${kind}`;

/** Which model scores a kind of record; null before the first training, and where what is kept is damaged. */
export async function readScoreState(db: Database, kind: Kind): Promise<ScoreState | null> {
  return readable(scoreState, (await db.models.get(stateKey(kind)))?.value, 'models');
}

/** A kept model; null where there is none, and where it is damaged: then the rules score. */
async function readModel(db: Database, id: string | null): Promise<KeptModel | null> {
  if (id === null) return null;
  return readable(keptModel, (await db.models.get(modelKey(id)))?.value, 'models');
}

/** What scores a kind of record: what came of the last training, and the model that it lets score. */
export async function readInUse(
  db: Database,
  kind: Kind,
): Promise<{ state: ScoreState | null; model: KeptModel | null }> {
  const state = await readScoreState(db, kind);
  return { state, model: await readModel(db, state?.current ?? null) };
}

/** The models of a kind of record, the newest first. */
export async function listModels(db: Database, kind: Kind): Promise<KeptModel[]> {
  const rows = await db.models.where('id').startsWith('model|').toArray();
  const models = rows.flatMap(({ value }) => readable(keptModel, value, 'models') ?? []);
  return models
    .filter((model) => model.kind === kind)
    .sort((a, b) => b.trainedAt.localeCompare(a.trainedAt, 'en') || b.id.localeCompare(a.id, 'en'));
}

/** Keeps which model scores, and a new model with it where there is one. The oldest beyond a few go. */
export async function keepScoreState(
  db: Database,
  state: ScoreState,
  model: KeptModel | null,
): Promise<void> {
  const parsed = scoreState.parse(state);
  const added = model === null ? null : keptModel.parse(model);
  await db.transaction('rw', db.models, async () => {
    if (added !== null) await db.models.put({ id: modelKey(added.id), value: added });
    await db.models.put({ id: stateKey(parsed.kind), value: parsed });
    const known = (await listModels(db, parsed.kind)).filter(({ id }) => id !== parsed.current);
    await db.models.bulkDelete(known.slice(MOST_KEPT - 1).map(({ id }) => modelKey(id)));
  });
}

/** How many records of a kind were won and lost. A lead is won where it has become a deal. */
export async function closedCounts(db: Database, kind: Kind): Promise<[number, number]> {
  const table = kind === 'deal' ? db.deals : db.leads;
  const ends = kind === 'deal' ? { won: 'won', lost: 'lost' } : { won: 'converted', lost: 'disqualified' };
  return Promise.all([
    table.where('status').equals(ends.won).count(),
    table.where('status').equals(ends.lost).count(),
  ]);
}
