import type { Deal, Lead } from '../../utils/model/book';

/** Where a deal stands. */
export const STATUS_WORDS: Readonly<Record<Deal['status'], string>> = {
  open: 'Open',
  won: 'Won',
  lost: 'Lost',
};

/** Where a lead stands. */
export const LEAD_WORDS: Readonly<Record<Lead['status'], string>> = {
  open: 'Open',
  converted: 'Made a deal',
  disqualified: 'Disqualified',
};
