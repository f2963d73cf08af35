import type { DealRule } from './rule';

/** A big deal that hangs on one person is lost when that person leaves. */
export const singleContact: DealRule = {
  id: 'single-contact',
  name: 'Big deal with one contact',
  severity: 'medium',
  fix: 'contact',
  check({ deal, unsure, isTop }) {
    if (!isTop || deal.contacts?.length !== 1 || unsure.includes('contacts')) return null;
    const those = deal.currency ? `open deals in ${deal.currency}` : 'open deals without a currency';
    return `Only one contact, and among the largest fifth of ${those}`;
  },
};
