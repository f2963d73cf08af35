import { ACTIVITY_WORDS, OUTCOME_WORDS } from '../../panel/words';
import { showDay } from '../format';
import type { RangeChoice } from './date-range';
import type { ActivityChoice, Only } from './filter';

const PRESET_WORDS = {
  today: 'today',
  week: 'this week',
  month: 'this month',
  quarter: 'this quarter',
  'fiscal-year': 'this fiscal year',
  'last-30': 'last 30 days',
};

export const ONLY_WORDS: Record<Only, string> = {
  contacts: 'Remarks, calls, meetings, mails',
  answers: 'Mails that answer one',
  waiting: 'Mails not answered yet',
  deleted: 'Deleted entries',
};

function rangeWords(range: RangeChoice): string | null {
  if (range.preset === 'all') return null;
  if (range.preset !== 'custom') return PRESET_WORDS[range.preset];
  if (range.from && range.from === range.to) return `on ${showDay(range.from)}`;
  const from = range.from && `from ${showDay(range.from)}`;
  const to = range.to && `to ${showDay(range.to)}`;
  return [from, to].filter(Boolean).join(' ') || null;
}

/** A choice in words for a reader of a file: "all", or what narrowed it. */
export function filterWords(choice: ActivityChoice, nameOfAbout: string | null): string {
  const { range, about, deal, account, person, by, kind, only, outcome, stage, words } = choice;
  const parts = [
    rangeWords(range),
    about && `about ${nameOfAbout ?? about}`,
    deal && `about ${deal}`,
    account && `about ${account}`,
    person && `about ${person}`,
    by && `by ${by}`,
    kind && `only ${ACTIVITY_WORDS[kind].toLowerCase()}`,
    only && `only ${ONLY_WORDS[only].toLowerCase()}`,
    outcome && `outcome ${OUTCOME_WORDS[outcome].toLowerCase()}`,
    stage && `deals now in ${stage}`,
    words.trim() && `with the words “${words.trim()}”`,
  ];
  return parts.filter(Boolean).join(', ') || 'all';
}
