import { z } from 'zod';
import { MOST_PLAYS, play } from '../model/play';
import { moment } from '../model/values';

/** Plays to keep; `seen`: when each was last changed as the user saw it, null for one that is new. */
export const playsToSave = z.object({
  plays: z
    .array(z.object({ play, seen: moment.nullable() }))
    .min(1)
    .max(MOST_PLAYS),
});
