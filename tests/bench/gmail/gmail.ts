import { BUDGETS } from '../../built/budgets';
import { builtFile, gzipBytes } from '../../built/output';
import type { Measure } from '../measure';
import { heap } from './heap';
import { reading } from './reading';
import { scriptAdded } from './script-added';
import { threadToStep } from './thread-to-step';

const SCRIPT = 'content-scripts/gmail.js';

function weight(): Measure {
  return {
    name: 'gmail/content-script-gzip-bytes',
    unit: 'bytes',
    budget: BUDGETS[SCRIPT] ?? null,
    of: 'median',
    take: async () => [gzipBytes(builtFile('chrome-mv3', SCRIPT))],
  };
}

/** What Gmail has to pay for us, and how soon the rep gets something for it. */
export function gmail(): Measure[] {
  return [weight(), ...reading(), ...scriptAdded(), ...heap(), ...threadToStep()];
}
