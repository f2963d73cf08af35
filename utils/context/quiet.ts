import { makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import type { Answer } from '../model/answer';
import { DRAFTED, type Rest } from './rest';

const ASIDE = 'Nothing needed now: you set the rest aside.';
const UNSENT = 'Draft ready, not sent yet.';

/**
 * What is said where nothing is to do: the engine's word, or, where all that it proposes was set aside, that a
 * draft of it waits, and when the first of it comes back. Null while something stands. A mail of ours ends the
 * engine's proposal, and with it the word about the draft.
 */
export function quietOf(
  answer: Answer,
  shown: number,
  rests: readonly Rest[],
  at: { now: string; place: Place },
): Answer['quiet'] {
  if (shown > 0 || answer.suggestions.length === 0) return shown > 0 ? null : answer.quiet;
  const calendar = makeCalendar(at.now, at.place);
  const kinds = new Set<string>(answer.suggestions.map(({ kind }) => kind));
  const resting = rests.flatMap(({ kind, until, reason }) =>
    until !== null && kinds.has(kind) && Date.parse(until) > Date.parse(at.now) ? [{ until, reason }] : [],
  );
  const [back] = resting.sort((a, b) => Date.parse(a.until) - Date.parse(b.until));
  const text = resting.some(({ reason }) => reason === DRAFTED) ? UNSENT : ASIDE;
  return { text, nextCheck: calendar.read(back?.until)?.day ?? null };
}
