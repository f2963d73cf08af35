import { SCORE_MODEL_VERSION, type ScoreModel, scoreModel } from '../../../model/score-model';

/** A model that was read, or why it was not, in words for a person. */
export type ParsedModel = { ok: true; model: ScoreModel } | { ok: false; why: string };

const DAMAGED = 'This file is damaged or is no model of Dealcue: ';

/** What of a model's parts does not fit together; null where all does. */
export function misfit({ columns, shapes, pairs }: ScoreModel): string | null {
  for (const shape of shapes) {
    const column = columns[shape.column];
    if (column === undefined) return 'a shape belongs to a column that is not there.';
    const own = shape.kind === 'numbers' ? shape.edges.length : shape.values.length;
    if (shape.points.length !== own + 2) return `the points of "${column.name}" do not fit its values.`;
    if (shape.kind === 'numbers' && shape.edges.some((edge, at) => at > 0 && edge <= shape.edges[at - 1]!))
      return `the edges of "${column.name}" do not rise.`;
  }
  for (const { shapes: both, groups, points } of pairs)
    for (const axis of [0, 1] as const) {
      const shape = shapes[both[axis]];
      if (shape === undefined || groups[axis].length !== shape.points.length)
        return 'a pair does not fit its columns.';
      const size = axis === 0 ? points.length : Math.min(...points.map((row) => row.length));
      if (groups[axis].some((group) => group >= size)) return 'a pair has groups without points.';
    }
  return null;
}

/** Reads a model's file. A newer version and a damaged file are told apart; neither is guessed at. */
export function parseModel(text: string): ParsedModel {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, why: `${DAMAGED}it is not whole JSON.` };
  }
  const { dealcue, version } = (data ?? {}) as { dealcue?: unknown; version?: unknown };
  if (dealcue === 'score-model' && typeof version === 'number' && version > SCORE_MODEL_VERSION)
    return {
      ok: false,
      why: `This model is of version ${version}; this Dealcue reads up to version ${SCORE_MODEL_VERSION}. Update Dealcue to use it.`,
    };
  const parsed = scoreModel.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, why: `${DAMAGED}${issue?.path.join('.') || 'it'} is not as it should be.` };
  }
  const why = misfit(parsed.data);
  return why === null ? { ok: true, model: parsed.data } : { ok: false, why: DAMAGED + why };
}
