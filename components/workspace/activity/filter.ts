import { type ActivityKind, activityKind } from '../../../utils/model/activity';
import { type AboutKey, isAboutKey } from '../../../utils/store/activity-about';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import { isDay, PRESETS, type RangeChoice, rangeOf } from './date-range';

/** What is picked above the table. It lives in the page's address, so that back, reload and links keep it. */
export interface ActivityChoice {
  range: RangeChoice;
  about: AboutKey | null;
  kind: ActivityKind | null;
  /** What an entry has to say. */
  words: string;
}

function rangeIn(query: URLSearchParams): RangeChoice {
  const [named, from, to] = [query.get('range'), query.get('from'), query.get('to')];
  if (named === 'custom')
    return { preset: 'custom', from: isDay(from) ? from : null, to: isDay(to) ? to : null };
  return { preset: PRESETS.find((preset) => preset === named) ?? 'all' };
}

/** Reads the choice from the address; what is not understood does not narrow. */
export function choiceIn(query: URLSearchParams): ActivityChoice {
  const [about, kind] = [query.get('about'), activityKind.safeParse(query.get('kind'))];
  return {
    range: rangeIn(query),
    about: about !== null && isAboutKey(about) ? about : null,
    kind: kind.success ? kind.data : null,
    words: query.get('words') ?? '',
  };
}

/** The address of the activity page with this choice. */
export function hrefOf({ range, about, kind, words }: ActivityChoice): string {
  const query = new URLSearchParams();
  if (range.preset !== 'all') query.set('range', range.preset);
  if (range.preset === 'custom' && range.from) query.set('from', range.from);
  if (range.preset === 'custom' && range.to) query.set('to', range.to);
  if (about) query.set('about', about);
  if (kind) query.set('kind', kind);
  if (words.trim()) query.set('words', words);
  return query.size ? `#/activity?${query}` : '#/activity';
}

/** What the store is asked for. */
export function storeFilter(
  { range, about, kind, words }: ActivityChoice,
  today: string,
  weekStart: number,
): ActivityFilter {
  const { from, before } = rangeOf(range, today, weekStart);
  return { from, to: before, target: about, kinds: kind ? [kind] : [], words: words.trim() };
}
