import { meanScore } from '../../engine/hygiene/score';
import type { WeekScore } from '../../model/hygiene';
import type { Surveyed } from './surveyed';

/** How clean the records of one owner are; null is nobody. */
export type OwnerScore = { owner: string | null; score: number; records: number; faults: number };

/** What is scored: open deals and leads. */
const scored = (records: readonly Surveyed[]) => records.filter(({ score }) => score !== null);

function scoreOf(owner: string | null, records: readonly Surveyed[]): OwnerScore {
  const score = meanScore(records.flatMap((record) => record.score ?? [])) ?? 100;
  const faults = records.reduce((sum, record) => sum + record.faults.length, 0);
  return { owner, score, records: records.length, faults };
}

/** How clean all records are together; null where there are none. */
export function overallScore(records: readonly Surveyed[]): Omit<OwnerScore, 'owner'> | null {
  const counted = scored(records);
  if (counted.length === 0) return null;
  const { owner: _nobody, ...score } = scoreOf(null, counted);
  return score;
}

/** The same owner by owner, the one with most to mend first. */
export function ownerScores(records: readonly Surveyed[]): OwnerScore[] {
  const byOwner = new Map<string | null, Surveyed[]>();
  for (const record of scored(records)) {
    const owner = record.owner?.trim() || null;
    const known = byOwner.get(owner);
    if (known === undefined) byOwner.set(owner, [record]);
    else known.push(record);
  }
  return [...byOwner]
    .map(([owner, own]) => scoreOf(owner, own))
    .sort((one, other) => one.score - other.score || other.faults - one.faults);
}

/** The Monday of the week that a day lies in, `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const since = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - since * 86_400_000).toISOString().slice(0, 10);
}

/** What is kept of a week; null where there is nothing to be clean. */
export function weekOf(records: readonly Surveyed[], today: string): WeekScore | null {
  const all = overallScore(records);
  return all && { week: mondayOf(today), ...all };
}
