import { type Calendar, calendarsAt } from '../../engine/calendar';
import type { Place } from '../../engine/place';
import type { RecordHistory } from '../../engine/scoring/features/history';
import { type Standing, standingFrom, standingOf } from '../../engine/scoring/features/standing';
import { makeReady, type ReadyModel } from '../../engine/scoring/learned';
import type { Knowledge } from '../../engine/scoring/score';
import { knowledgeOf, scoreRecord } from '../../engine/scoring/score-record';
import { sightOf } from '../../engine/scoring/training/snapshots';
import type { Score } from '../../model/answer';
import type { KeptModel, ScoreState } from '../../model/kept-score';
import type { Settings } from '../../model/settings';

type Rules = Pick<Settings, 'stages' | 'scoreRules'>;

/** What the records of a kind are scored by. */
export interface Scoring {
  settings: Rules;
  standing: Standing;
  /** Null: the rules alone. */
  model: ReadyModel | null;
  /** Closed records of the whole book. */
  wonLost: [number, number];
  calendarAt(now: string): Calendar;
}

/** Makes ready what the records of a kind are scored by: once, however many they are. */
export function makeScoring(
  { state, model }: { state: ScoreState | null; model: KeptModel | null },
  { settings, wonLost, place }: { settings: Rules; wonLost: [number, number]; place: Place },
): Scoring {
  const standing = state?.standing ? standingFrom(state.standing) : standingOf([]);
  return { settings, wonLost, standing, model: model && makeReady(model), calendarAt: calendarsAt(place) };
}

function sightFor(history: RecordHistory, now: string, { settings, standing, calendarAt }: Scoring) {
  const { stages, scoreRules: rules } = settings;
  return sightOf(history, Date.parse(now), { standing, stages, rules, calendarAt });
}

/** What the engine needs to know to score a record whose page or thread is open. */
export function knowledgeFor(history: RecordHistory, now: string, scoring: Scoring): Knowledge {
  const { settings, model, wonLost } = scoring;
  return knowledgeOf(model, sightFor(history, now, scoring), { rules: settings.scoreRules, wonLost });
}

/** The score of an open record by book and log alone; null for a closed one. */
export function scoreHistory(history: RecordHistory, now: string, scoring: Scoring): Score | null {
  const { settings, model, wonLost } = scoring;
  if (history.won !== null) return null;
  return scoreRecord(sightFor(history, now, scoring), model, { rules: settings.scoreRules, wonLost });
}
