import { candidatesOf } from '../../utils/context/candidates';
import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { findOpenRecords } from '../../utils/store/find-records';
import type { Services } from './services';

/** More than these are found by another word. */
const MOST = 10;

/** Open deals and leads by what the rep typed, for a thread that belongs to none of those that are offered. */
export async function onFind(
  { typed }: Parsed<'record/find'>,
  _caller: PanelCaller,
  { db }: Services,
): Promise<Output<'record/find'>> {
  const { deals, leads, accounts } = await findOpenRecords(db, typed, MOST);
  return { candidates: candidatesOf(deals, leads, accounts) };
}
