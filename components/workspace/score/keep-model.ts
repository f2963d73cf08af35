import { featuresOf } from '../../../utils/engine/scoring/features/read-features';
import type { KeptModel, ScoreState } from '../../../utils/model/kept-score';
import type { ScoreModel } from '../../../utils/model/score-model';
import { db } from '../../../utils/store/open';
import { keepScoreState, readScoreState } from '../../../utils/store/score/score-models';

type Kind = KeptModel['kind'];

async function stateNow(kind: Kind, now: string): Promise<ScoreState> {
  const nothing = { current: null, standing: null, said: '', missing: [], closed: null, isChosen: false };
  return (await readScoreState(db(), kind)) ?? { kind, at: now, ...nothing };
}

/** Lets a kept model score from now on, or the rules alone (null), until somebody has it learned anew. */
export async function putInUse(kind: Kind, model: KeptModel | null): Promise<void> {
  const at = new Date().toISOString();
  const said = model === null ? 'The rules score: somebody chose so.' : 'Somebody chose the model in use.';
  const state = { ...(await stateNow(kind, at)), current: model?.id ?? null, said, at, isChosen: true };
  await keepScoreState(db(), state, null);
}

/** Takes over a model from a file. Resolves with why it cannot score here, in words; null where it does. */
export async function takeModel(kind: Kind, model: ScoreModel): Promise<string | null> {
  const known = new Set(featuresOf(kind).map(({ id }) => id));
  const strange = model.columns.filter(({ name, use }) => use === 'used' && !known.has(name));
  if (strange.length > 0)
    return `This model was learned from facts that are not known here: ${strange.map(({ name }) => `“${name}”`).join(', ')}.`;
  const at = new Date().toISOString();
  const { verdict, won, lost } = model;
  const id = `${kind}-${at}`;
  const kept: KeptModel = { id, kind, trainedAt: at, won, lost, verdict, record: null, model };
  const said = 'The model in use was brought in from a file; how good it is here is not known yet.';
  const state = { ...(await stateNow(kind, at)), current: id, said, at, isChosen: true };
  await keepScoreState(db(), state, kept);
  return null;
}
