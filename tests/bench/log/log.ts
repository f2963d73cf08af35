import type { Measure } from '../measure';
import { showing } from './activity-page';
import { exporting } from './export';
import { overFilledLog } from './filled-log';
import { searching } from './search';
import { verifying } from './verify';

/** What the log costs when it is long. */
export function log(): Measure[] {
  return [
    ...searching(),
    ...overFilledLog((bench) => [...showing(bench), ...exporting(bench), verifying(bench)]),
  ];
}
