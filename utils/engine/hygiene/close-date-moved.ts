import type { DealRule } from './rule';

/** A date that slips again and again is a wish: somebody has to ask for the real one. */
export const closeDateMoved: DealRule = {
  id: 'close-date-moved',
  name: 'Close date moved three times',
  severity: 'medium',
  fix: 'task',
  check: ({ closeDateMoves }) =>
    closeDateMoves < 3 ? null : `Close date moved to a later day ${closeDateMoves} times`,
};
