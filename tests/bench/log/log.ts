import type { Measure } from '../measure';
import { exporting } from './export';
import { searching } from './search';

/** What the log costs when it is long. */
export function log(): Measure[] {
  return [searching(), ...exporting()];
}
