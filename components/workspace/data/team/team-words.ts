import type { FileReport, MergeFault } from '../../../../utils/log/merge/report';
import { WHY_NO_LOG } from '../../../../utils/log/why-no-log';
import { showMoment, showNumber } from '../../format';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const FAULT_WORDS: Readonly<Record<Exclude<MergeFault['kind'], 'not-a-log'>, string>> = {
  gap: 'Gap',
  break: 'Break',
  rewritten: 'Rewritten history',
  'duplicate-id': 'One id twice',
};

/** Why nothing of a file was taken, and what would be. */
function notTakenWords(line: number, why: string): string {
  if (why === WHY_NO_LOG.empty) return 'the file is empty';
  if (why.startsWith(WHY_NO_LOG.version)) return 'a newer Dealcue wrote this file. Update this one first';
  if (why.startsWith(WHY_NO_LOG.extract))
    return 'this is a part of a log, filtered or with something taken out. Ask for the complete log, which Settings exports';
  return `this is no log that Settings exports (line ${showNumber(line)}: ${why})`;
}

export const entriesWords = (count: number) => `${showNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** What became of a file, in one line. */
export function reportWords({ added, present, erased, untaken }: FileReport): string {
  const parts = [
    `${showNumber(added)} new`,
    present > 0 && `${showNumber(present)} there already`,
    erased > 0 && `${showNumber(erased)} deleted since by who wrote them`,
    untaken > 0 && `${showNumber(untaken)} not taken, since something before them is missing or was changed`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** One thing that is wrong with a file: "Gap, line 4: entries 5 to 7 are missing". */
export function faultWords({ kind, line, why }: MergeFault): string {
  if (kind === 'not-a-log') return `Not taken: ${notTakenWords(line, why)}`;
  return `${FAULT_WORDS[kind]}, line ${showNumber(line)}: ${why.replace(/^history was rewritten: /, '')}`;
}

/** Whose logs a file holds, and as of when. */
export function partsWords({ parts }: FileReport): string {
  return parts.map(({ by, exportedAt }) => `${by}, as of ${showMoment(exportedAt)}`).join('; ');
}

/** A stretch of time as people say it: "3 h", "2.5 days". */
export function waitWords(ms: number | null): string {
  if (ms === null) return '–';
  if (ms < HOUR) return `${showNumber(Math.round(ms / 60_000))} min`;
  if (ms < 2 * DAY) return `${showNumber(Math.round(ms / HOUR))} h`;
  return `${showNumber(Math.round(ms / DAY))} days`;
}

/** "12 of 30 (40 %)"; the count is always there. */
export function shareWords(part: number, of: number): string {
  return of === 0
    ? '0 of 0'
    : `${showNumber(part)} of ${showNumber(of)} (${Math.round((part / of) * 100)} %)`;
}
