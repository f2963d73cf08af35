import { z } from 'zod';
import { currency, day, id, line, moment } from './values';

/** A task that a remark speaks of. */
const saidTask = z.object({ title: line.min(1), due: z.union([day, moment]) });
/** Money that a remark speaks of: a proposal for the deal, never its amount by itself. */
export const saidAmount = z.object({ value: z.number(), currency });
/** How many of what: "60 seats". */
export const saidQuantity = z.object({ count: z.number().positive(), unit: line.min(1) });

/** What can be read in one of several ways is asked: it counts only once the rep has said yes. */
const asked = { sure: z.boolean() };

/** What a remark was understood to say. */
export const understood = z.object({
  people: z.array(z.object({ id, name: line, ...asked })).max(20),
  tasks: z.array(saidTask.extend(asked)).max(3),
  amount: saidAmount.nullable(),
  quantities: z.array(saidQuantity).max(3),
});
export type Understood = z.infer<typeof understood>;

/** What of it is saved with the remark: the rest was taken out by the rep, or never said yes to. */
export const taken = z.object({
  people: z.array(id).max(20),
  tasks: z.array(saidTask).max(3),
  amount: saidAmount.nullable(),
  quantities: z.array(saidQuantity).max(3),
});
export type Taken = z.infer<typeof taken>;

export const NOTHING_UNDERSTOOD: Understood = { people: [], tasks: [], amount: null, quantities: [] };

/** A text that a rep writes often; put into the remark, not saved by itself. */
export const remarkTemplate = z.object({ name: line.min(1).max(60), text: z.string().min(1).max(5_000) });
export type RemarkTemplate = z.infer<typeof remarkTemplate>;
