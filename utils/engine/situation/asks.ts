import type { SignalType } from '../signals/read-signals';

/** What wants an answer. */
export const ASKS: ReadonlySet<SignalType> = new Set([
  'question',
  'request',
  'problem',
  'price-request',
  'meeting-request',
  'objection',
]);
