import { z } from 'zod';
import { line } from './values';

/** After how many working days mails were answered at deals in a stage, by how many answers. */
export const replyTime = z.object({
  /** Its name in small letters. */
  stage: line,
  days: z.number().int().nonnegative(),
  replies: z.number().int().nonnegative(),
});
export type ReplyTime = z.infer<typeof replyTime>;
