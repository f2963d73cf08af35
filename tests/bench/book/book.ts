import type { Measure } from '../measure';
import { dedupe } from './dedupe';

/** What the deal book costs. */
export function book(): Measure[] {
  return [...dedupe()];
}
