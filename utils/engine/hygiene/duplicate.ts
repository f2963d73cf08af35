import type { Facts, Rule } from './rule';

/** What is in the book twice is reckoned twice, and half of what happened stands on the other one. */
export const duplicate: Rule<Facts> = {
  id: 'duplicate',
  name: 'Probably twice in the book',
  severity: 'medium',
  fix: 'merge',
  check({ twins }) {
    const [first] = twins;
    if (first === undefined) return null;
    const { name, other } = first;
    const words =
      name === other
        ? `${name} is probably in the book twice`
        : `${name} and ${other} are probably one and the same`;
    return twins.length > 1 ? `${words}, and ${twins.length - 1} more` : words;
  },
};
