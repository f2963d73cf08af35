import type { Play } from '../model/play';
import type { Entry } from './entry-activity';
import { DRAFTED, type Rest } from './rest';
import { playIdOf } from './step-rule';

const DAY_MS = 86_400_000;

/**
 * The rests as they stand now: a draft that a play has given comes back the next morning, unless a mail went out
 * since; then the play rests for its own days from when it was taken.
 */
export function restsAfterSending(
  rests: readonly Rest[],
  plays: readonly Play[],
  entries: readonly Entry[],
): Rest[] {
  return rests.map((rest) => {
    const play = rest.reason === DRAFTED ? plays.find(({ id }) => id === playIdOf(rest.kind)) : undefined;
    const taken = Date.parse(rest.at);
    const isSent = entries.some(
      ({ header }) => header.kind === 'email-out' && Date.parse(header.at) >= taken,
    );
    if (play === undefined || !isSent) return rest;
    return { ...rest, reason: null, until: new Date(taken + play.restDays * DAY_MS).toISOString() };
  });
}
