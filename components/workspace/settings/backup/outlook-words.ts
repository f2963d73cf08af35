import { showNumber } from '../../format';
import type { ChainOutlook, Outlook } from './backup-messages';

/** The tables whose rows a person knows, by name; all others are told together. */
const KNOWN: Readonly<Record<string, string>> = {
  deals: 'Deals',
  leads: 'Leads',
  contacts: 'Contacts',
  accounts: 'Companies',
  tasks: 'Tasks',
};
const OTHERS = 'Settings, plays, links and what was learned';
const OTHERS_OF_THEIRS = 'Links, merges and what was taught about sites';

/** A line of the table of what a backup would bring. */
export type OutlookRow = { words: string; fresh: number; changed: number; stays: number; same: number };

/** What a backup would bring, a line a kind of record, the log among them; without what the backup has nothing of. */
export function outlookRows({ tables, chains }: Outlook, isMine: boolean): OutlookRow[] {
  const rows = new Map<string, OutlookRow>();
  const add = (words: string, { fresh, changed, stays, same }: Omit<OutlookRow, 'words'>) => {
    const row = rows.get(words) ?? { words, fresh: 0, changed: 0, stays: 0, same: 0 };
    rows.set(words, {
      words,
      fresh: row.fresh + fresh,
      changed: row.changed + changed,
      stays: row.stays + stays,
      same: row.same + same,
    });
  };
  const others = isMine ? OTHERS : OTHERS_OF_THEIRS;
  for (const { table, ...counts } of [...tables].sort(
    (a, b) => Number(b.table in KNOWN) - Number(a.table in KNOWN),
  ))
    add(KNOWN[table] ?? others, counts);
  for (const { entries, fresh, isForked } of chains)
    add('Entries of the log', {
      fresh: isForked ? 0 : fresh,
      changed: 0,
      stays: isForked ? fresh : 0,
      same: entries - fresh,
    });
  return [...rows.values()].filter(({ fresh, changed, stays, same }) => fresh + changed + stays + same > 0);
}

/** What is to be known of the chains before they come in: new devices, and those that contradict the log here. */
export function chainWords(chains: readonly ChainOutlook[]): string[] {
  const count = (many: number) => `${showNumber(many)} ${many === 1 ? 'entry' : 'entries'}`;
  return chains.flatMap(({ by, entries, isHere, isForked }) => {
    if (isForked)
      return [
        `The log of ${by} in this backup (${count(entries)}) and the one here tell different things at one place: one of the two was rewritten. The one here stays, and none of the other is taken.`,
      ];
    return isHere ? [] : [`The log of ${by} (${count(entries)}) comes beside yours, as a device of its own.`];
  });
}
