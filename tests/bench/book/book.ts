import type { Measure } from '../measure';
import { dedupe } from './dedupe';
import { importing } from './import';
import { longestTask } from './longest-task';
import { matchThread } from './match-thread';
import { openTable } from './open-table';

/** What the deal book costs. */
export function book(): Measure[] {
  return [...importing(), ...dedupe(), ...openTable(), ...longestTask(), ...matchThread()];
}
