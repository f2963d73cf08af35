import type { Measure } from '../measure';
import { exporting } from './export';
import { overFilledLog } from './filled-log';
import { searching } from './search';
import { verifying } from './verify';

/** What the log costs when it is long. */
export function log(): Measure[] {
  return [searching(), ...overFilledLog((bench) => [...exporting(bench), verifying(bench)])];
}
