import type { z } from 'zod';

/**
 * Who sends a message.
 *
 * - `content`: a content script in the top frame of a granted site. It hands in readings and asks for
 *   nothing of the book; how its own host is to be read it may know.
 * - `panel`: the panel over its port, once its token was taken.
 * - `page`: the workspace and the popup, which are never framed.
 */
export type Sender = 'content' | 'panel' | 'page';

/** A message: who may send it, what it carries, what it answers. */
export function define<S extends Sender, I extends z.ZodType, O extends z.ZodType>(
  from: S,
  input: I,
  output: O,
) {
  return { from, input, output };
}
