import { ACTIVITY_WORDS } from '../../panel/words';
import { showDay } from '../format';
import type { RangeChoice } from './date-range';
import type { ActivityChoice } from './filter';

const PRESET_WORDS = { today: 'today', week: 'this week', month: 'this month', 'last-30': 'last 30 days' };

function rangeWords(range: RangeChoice): string | null {
  if (range.preset === 'all') return null;
  if (range.preset !== 'custom') return PRESET_WORDS[range.preset];
  const from = range.from && `from ${showDay(range.from)}`;
  const to = range.to && `to ${showDay(range.to)}`;
  return [from, to].filter(Boolean).join(' ') || null;
}

/** A choice in words for a reader of a file: "all", or what narrowed it. */
export function filterWords(
  { range, about, kind, words }: ActivityChoice,
  nameOfAbout: string | null,
): string {
  const parts = [
    rangeWords(range),
    about && `about ${nameOfAbout ?? about}`,
    kind && `only ${ACTIVITY_WORDS[kind].toLowerCase()}`,
    words.trim() && `with the words “${words.trim()}”`,
  ];
  return parts.filter(Boolean).join(', ') || 'all';
}
