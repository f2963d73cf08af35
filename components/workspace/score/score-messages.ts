import type { Place } from '../../../utils/engine/place';

/**
 * What is asked of the worker: to learn anew and score all that is open, only to score it, or to do what is due: to
 * learn where enough was closed since the last time, and to score what has no score yet.
 */
export type ScoreAsked = { ask: 'train' | 'rescore' | 'due'; now: string; place: Place };

/** How far it is, 0 to 1, and at last that it is done or why it is not. */
export type ScoreTold =
  | { tell: 'progress'; done: number; words: string }
  /** What was learned scores from now on; what is open is yet to be scored by it. */
  | { tell: 'kept' }
  | { tell: 'done'; scored: number; learned: boolean }
  /** Another window learns or scores just now: what is due is done there. */
  | { tell: 'busy' }
  | { tell: 'failed'; name: string; message: string };
