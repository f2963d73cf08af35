import type { ActivityContent, LogEntry, MovedTo } from '../model/activity';

/** What entries say of earlier ones: where they stand now, and which records became one. */
export type Afterwards = {
  moved: Map<string, MovedTo>;
  /** Merges by the entry that tells of each: `contact:gone` into the id that stays. */
  merges: Map<string, { gone: string; into: string }>;
};

const MERGED = ['deal', 'lead', 'contact', 'account'] as const;

export const nothingAfterwards = (): Afterwards => ({ moved: new Map(), merges: new Map() });

/** Notes what an entry says of earlier ones. */
export function noteAfterwards({ moved, merges }: Afterwards, { id, content }: LogEntry): void {
  if (content === undefined) return;
  if (content.moves !== undefined) {
    const { entries, ...place } = content.moves;
    for (const entry of entries) moved.set(entry, place);
  }
  const { merged } = content;
  const kind = MERGED.find((one) => one === merged?.kind);
  const into = kind === undefined ? undefined : content[kind]?.id;
  if (merged !== undefined && into !== undefined) merges.set(id, { gone: `${kind}:${merged.id}`, into });
  // Taking a merge back is a correction that names its entry.
  else if (content.of !== undefined) merges.delete(content.of);
}

function survivor(survivors: ReadonlyMap<string, string>, kind: string, id: string): string {
  const seen = new Set<string>();
  let here = id;
  for (let next = survivors.get(`${kind}:${here}`); next !== undefined && !seen.has(here); ) {
    seen.add(here);
    here = next;
    next = survivors.get(`${kind}:${here}`);
  }
  return here;
}

/** Makes a function that gives what an entry says as the Activity page shows it; null where it was deleted. */
export function shownBy({ moved, merges }: Afterwards): (entry: LogEntry) => ActivityContent | null {
  const survivors = new Map([...merges.values()].map(({ gone, into }) => [gone, into]));
  return ({ id, content }) => {
    if (content === undefined) return null;
    const place = moved.get(id);
    const { deal: _deal, lead: _lead, account: _account, ...rest } = content;
    const here: ActivityContent = place === undefined ? content : { ...rest, ...place };
    if (survivors.size === 0) return here;
    const now = (['contact', 'account'] as const).flatMap((kind) => {
      const named = here[kind];
      return named === undefined
        ? []
        : [[kind, { ...named, id: survivor(survivors, kind, named.id) }] as const];
    });
    return { ...here, ...Object.fromEntries(now) };
  };
}
