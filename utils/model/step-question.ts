import { z } from 'zod';
import { currency, line } from './values';

/** What the one button of a step must ask first, beside a day. */
export const stepQuestion = z.discriminatedUnion('what', [
  /** The stages of the process, in order, and the one that the facts point to. */
  z.object({ what: z.literal('stage'), stages: z.array(line).min(1).max(60), first: line.nullable() }),
  z.object({ what: z.literal('amount'), currency: currency.nullable() }),
  z.object({ what: z.literal('close-date') }),
  z.object({ what: z.literal('person') }),
  /** Whose address it is, and the one that does not reach them. */
  z.object({ what: z.literal('address'), name: line.nullable(), old: line }),
]);
export type StepQuestion = z.infer<typeof stepQuestion>;
