import { z } from 'zod';
import { suggestion } from './answer';
import { day, id, line, moment, text } from './values';

/** A next step that stands on a record, as its thread or page said when it was on screen last. */
export const standingStep = z.object({
  /** `target|thread|kind`. */
  key: id,
  /** `deal:ID` or `lead:ID`. */
  target: z.string().regex(/^(deal|lead):./),
  /** The thread that it rests on, by Gmail's name; empty for the page of a CRM. */
  thread: z.string().max(300),
  /** The mailbox that the thread is in. */
  mailbox: line.nullable(),
  subject: line.nullable(),
  /** The stage of the record by then. */
  stage: line.nullable(),
  /** Since which day of the rep's it is right: one ahead where it comes up by itself. */
  from: day,
  /** When it was worked out. */
  at: moment,
  /** `fact` names what it rests on: another one ends a rest early. */
  step: suggestion.extend({ fact: text }),
});
export type StandingStep = z.infer<typeof standingStep>;
