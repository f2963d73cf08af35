import type { Chain } from '../../../utils/store/chains';
import type { LogCheck } from '../../../utils/store/log-parts';

/** What the page asks of the worker that checks the log. */
export type VerifyAsked = { now: string };

/** A chain by its length and the address that wrote last; `own` is this browser's. */
export type CheckedChain = Pick<Chain, 'device' | 'by'> & { own: boolean };

/** What the page is told: how far it is, then how it ended. */
export type VerifyTold =
  | { tell: 'progress'; done: number; of: number }
  | { tell: 'done'; check: LogCheck; chains: CheckedChain[] }
  | { tell: 'failed'; words: string };
