import { makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import type { Answer } from '../model/answer';
import type { Rest } from './rest';

/**
 * What is said where nothing is to do: the engine's word, or, where all that it proposes was set aside, when
 * the first of it comes back. Null while something stands.
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
  const back = rests
    .flatMap(({ kind, until }) => (until !== null && kinds.has(kind) ? [until] : []))
    .filter((until) => Date.parse(until) > Date.parse(at.now))
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  return { text: 'Nothing needed now: you set the rest aside.', nextCheck: calendar.read(back)?.day ?? null };
}
