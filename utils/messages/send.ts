import { sendToBackground } from '../platform/runtime';
import type { Input, NamesFrom, Output, Refusal } from './protocol';

/** The background refused or could not do what was asked; `words` are for a person. */
export class RefusedError extends Error {
  override name = 'RefusedError';

  constructor(readonly refusal: Refusal) {
    super(refusal.words);
  }
}

/** Tells a refusal from an answer without a schema: this file is also part of the content script. */
export function isRefusal(reply: unknown): reply is Refusal {
  return typeof reply === 'object' && reply !== null && typeof (reply as Refusal).refused === 'string';
}

/**
 * Sends a message to the background and resolves with its answer, which the background has parsed.
 * @throws RefusedError when the background refuses; the browser's own error when it cannot be reached.
 */
export async function send<N extends NamesFrom<'content' | 'page'>>(
  name: N,
  payload: Input<N>,
): Promise<Output<N>> {
  const reply = await sendToBackground({ name, payload });
  if (isRefusal(reply)) throw new RefusedError(reply);
  return reply as Output<N>;
}
