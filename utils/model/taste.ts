/** How often the rep took steps, said no to them, or let them stand. */
export type Tally = { taken: number; refused: number; ignored: number };

/** By kind, and by kind and stage. */
export type Taste = { kinds: ReadonlyMap<string, Tally>; stages: ReadonlyMap<string, Tally> };

/** Names a kind at a stage. */
export function stageKey(kind: string, stage: string): string {
  return `${kind}@${stage}`;
}
