import type { Measure } from '../measure';
import { dedupe } from './dedupe';
import { importing } from './import';

/** What the deal book costs. */
export function book(): Measure[] {
  return [...importing(), ...dedupe()];
}
