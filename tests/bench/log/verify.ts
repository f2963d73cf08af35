import type { Measure } from '../measure';
import type { Bench } from './bench-browser';
import { ratios } from './filled-log';

/** What checking every entry and the chain of a million costs, beside one bare reading of them. */
export function verifying(bench: () => Promise<Bench>): Measure {
  return {
    name: 'log/verify-1m',
    unit: 'x of a bare read',
    budget: null,
    of: 'median',
    take: async () => ratios(await bench(), { work: 'verify' }, 1),
  };
}
