import type { Place } from '../../../utils/engine/place';

/** What the page asks of the worker: to learn anew and score all that is open, or only to score. */
export type ScoreAsked = { ask: 'train' | 'rescore'; now: string; place: Place };

/** How far it is, 0 to 1, and at last that it is done or why it is not. */
export type ScoreTold =
  | { tell: 'progress'; done: number; words: string }
  | { tell: 'done'; scored: number }
  | { tell: 'failed'; name: string; message: string };
