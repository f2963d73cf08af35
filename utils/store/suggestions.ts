import type { Database } from './database';
import { readableRows } from './readable';
import { type SuggestionState, suggestionState } from './rows';

/** What the rep did with the suggestions of a target (`deal:ID`, `lead:ID` or `thread:ID`). */
export async function suggestionStates(db: Database, target: string): Promise<SuggestionState[]> {
  const rows = await db.suggestions.where('target').equals(target).toArray();
  return readableRows(suggestionState, rows, 'suggestions');
}

/** What the rep did with suggestions on any target. */
export async function listSuggestionStates(db: Database): Promise<SuggestionState[]> {
  return readableRows(suggestionState, await db.suggestions.toArray(), 'suggestions');
}

/** Writes what the rep did; a later decision on the same key replaces an earlier one. */
export async function saveSuggestionState(db: Database, value: SuggestionState): Promise<void> {
  await db.suggestions.put(suggestionState.parse(value));
}

/** Takes a decision back: the suggestion may show again. */
export async function removeSuggestionState(db: Database, key: string): Promise<void> {
  await db.suggestions.delete(key);
}
