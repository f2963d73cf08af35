import type { Measure } from '../measure';
import { exporting } from './export';

/** What the log costs when it is long. */
export function log(): Measure[] {
  return exporting();
}
