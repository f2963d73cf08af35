import type { DealRule } from './rule';

/** A person without an address is matched with no mail. */
export const contactWithoutAddress: DealRule = {
  id: 'contact-without-address',
  name: 'Contact without address',
  severity: 'low',
  fix: 'address',
  check({ deal }) {
    const without = (deal.contacts ?? []).filter(({ email }) => !email);
    const [first] = without;
    if (first === undefined) return null;
    if (without.length > 1) return `${without.length} contacts without a mail address`;
    return `${first.name?.trim() || 'A contact'} has no mail address`;
  },
};
