import { stageKey } from './quiet-days';
import type { StagePlace } from './rule';

type Stages = readonly {
  name: string;
  order?: number | null;
  typicalDays?: number | null;
  probability?: number | null;
}[];

/** Finds the place of a stage in the process by its name; made once for many deals. */
export function stagePlaces(stages: Stages): (name: string | null | undefined) => StagePlace | null {
  const inOrder = stages
    .map((stage, index) => ({ stage, order: stage.order ?? index }))
    .sort((one, other) => one.order - other.order);
  const places = new Map(
    inOrder.map(({ stage: { name, typicalDays, probability } }, index) => [
      stageKey(name),
      { name, place: index + 1, typicalDays: typicalDays ?? null, probability: probability ?? null },
    ]),
  );
  return (name) => (name == null ? null : (places.get(stageKey(name)) ?? null));
}
