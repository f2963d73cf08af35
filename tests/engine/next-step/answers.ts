import { evaluate } from '../../../utils/engine/evaluate';
import { placeOfMoment } from '../../../utils/engine/place';
import type { Suggestion } from '../../../utils/model/answer';
import type { EngineCase } from '../../../utils/model/case';

/** The suggestion of a kind in the engine's answer; undefined where it makes none. */
export const suggested = (input: EngineCase, kind: Suggestion['kind']): Suggestion | undefined =>
  evaluate(input, placeOfMoment(input.now)).suggestions.find((one) => one.kind === kind);
