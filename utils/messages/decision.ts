import { z } from 'zod';
import { currency, day, email, line, moment } from '../model/values';

/** What the rep does with a suggestion, with what they gave where accepting it asks for something. */
export const decision = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('accept'),
    day: day.optional(),
    stage: line.min(1).optional(),
    amount: z.object({ amount: z.number().positive(), currency }).optional(),
    person: z.object({ email, name: line.nullable() }).optional(),
  }),
  z.object({ what: z.literal('snooze'), until: moment }),
  z.object({ what: z.literal('dismiss'), reason: z.enum(['done', 'not-useful', 'not-here', 'never-kind']) }),
]);
