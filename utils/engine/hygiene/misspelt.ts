import type { ValueRule } from './rule';

const OF = { deal: ['deal', 'deals'], lead: ['lead', 'leads'], account: ['company', 'companies'] } as const;

/** A name that is written in two ways counts as two in every sum. */
export const misspelt: ValueRule = {
  id: 'misspelt',
  name: 'Unusual spelling',
  severity: 'low',
  fix: 'spelling',
  check({ kind, count, usual }) {
    if (usual === null) return null;
    const on = `On ${count} ${OF[kind][count === 1 ? 0 : 1]}`;
    if (usual.by === 'list') return `${on}; the list has “${usual.value}”`;
    if (usual.by === 'standard') return `${on}; usually “${usual.value}”`;
    return `${on}; “${usual.value}” on ${usual.count}`;
  },
};
