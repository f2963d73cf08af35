import type { EngineCase } from '../../../model/case';
import type { Calendar } from '../../calendar';
import type { Sight } from '../features/feature';
import { type RecordHistory, stoodAt } from '../features/history';
import { readFeatures } from '../features/read-features';
import type { Standing } from '../features/standing';
import type { Row } from '../learn/scorer';
import { type RuleSettings, rulePoints } from '../rule-points';
import { momentsOf } from './moments';

/** A closed record as it stood at a moment, and how it ended. */
export interface Snapshot {
  id: string;
  closedAt: number | null;
  won: boolean;
  row: Row;
  /** What the expert rules say of it, in log-odds, their base left out. */
  rules: number;
}

/** What the records of a book are seen by. */
export interface Setting {
  standing: Standing;
  stages: NonNullable<EngineCase['stages']>;
  rules: RuleSettings;
  /** The rep's calendar at a moment. */
  calendarAt(now: string): Calendar;
}

/** A record as of a moment (milliseconds). */
export function sightOf(
  history: RecordHistory,
  at: number,
  { standing, stages, calendarAt }: Setting,
): Sight {
  const calendar = calendarAt(new Date(at).toISOString());
  return { stood: stoodAt(history, at), standing, stages, calendar };
}

/** A closed record at several moments of its life; nothing for an open one. */
export function snapshotsOf(history: RecordHistory, setting: Setting): Snapshot[] {
  const { id, won, closedAt } = history;
  if (won === null) return [];
  return momentsOf(history).map((at) => {
    const sight = sightOf(history, at, setting);
    const points = rulePoints(sight, setting.rules);
    return {
      id,
      closedAt,
      won,
      row: readFeatures(sight),
      rules: points.reduce((sum, reason) => sum + reason.points, 0),
    };
  });
}

/** The looks by record, in the order in which the records were closed. */
export function byRecord(snapshots: readonly Snapshot[]): Snapshot[][] {
  const records = new Map<string, Snapshot[]>();
  for (const seen of snapshots) {
    const known = records.get(seen.id);
    if (known === undefined) records.set(seen.id, [seen]);
    else known.push(seen);
  }
  const closing = ([first]: Snapshot[]) => first?.closedAt ?? 0;
  return [...records.values()].sort((a, b) => closing(a) - closing(b));
}

/** The look at half of a record's life. */
export const halfway = (seen: readonly Snapshot[]): Snapshot | undefined =>
  seen[Math.floor((seen.length - 1) / 2)];
