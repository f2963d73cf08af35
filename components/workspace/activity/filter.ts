import { type ActivityKind, activityKind, type Outcome, outcome } from '../../../utils/model/activity';
import { foldedName } from '../../../utils/model/folded-name';
import { type AboutKey, isAboutKey } from '../../../utils/store/activity-about';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import { accountKey, dealKey } from '../../../utils/team/team-figures';
import type { ExportSource } from '../files/export-messages';
import { type Calendar, isDay, PRESETS, type RangeChoice, rangeOf } from './date-range';

export const GROUPS = ['day', 'rep', 'deal', 'type', 'outcome'] as const;
export type Group = (typeof GROUPS)[number];

export const ONLY = ['contacts', 'answers', 'waiting', 'deleted'] as const;
export type Only = (typeof ONLY)[number];

/** What is picked above the table. It lives in the page's address, so that back, reload and links keep it. */
export interface ActivityChoice {
  source: ExportSource;
  range: RangeChoice;
  about: AboutKey | null;
  /** A deal, a company and a person by name: of a team, where each rep has them under ids of their own. */
  deal: string | null;
  account: string | null;
  person: string | null;
  by: string | null;
  kind: ActivityKind | null;
  only: Only | null;
  outcome: Outcome | null;
  /** The stage in which the deal is now. */
  stage: string | null;
  /** What an entry has to say. */
  words: string;
  /** The saved view that it began with. */
  view: string | null;
  /** The table shows how many there are of each instead of the entries. */
  group: Group | null;
}

/** Everything in a log. */
export const everything = (source: ExportSource): ActivityChoice => ({
  ...{ source, range: { preset: 'all' }, about: null, deal: null, account: null, person: null },
  ...{ by: null, kind: null, only: null, outcome: null, stage: null, words: '', group: null, view: null },
});

function rangeIn(query: URLSearchParams): RangeChoice {
  const [named, from, to] = [query.get('range'), query.get('from'), query.get('to')];
  if (named === 'custom')
    return { preset: 'custom', from: isDay(from) ? from : null, to: isDay(to) ? to : null };
  return { preset: PRESETS.find((preset) => preset === named) ?? 'all' };
}

/** Reads the choice from the address; what is not understood does not narrow. */
export function choiceIn(query: URLSearchParams): ActivityChoice {
  const about = query.get('about');
  return {
    source: query.get('source') === 'team' ? 'team' : 'own',
    range: rangeIn(query),
    about: about !== null && isAboutKey(about) ? about : null,
    deal: query.get('deal') || null,
    account: query.get('account') || null,
    person: query.get('person') || null,
    by: query.get('by') || null,
    kind: activityKind.safeParse(query.get('kind')).data ?? null,
    only: ONLY.find((one) => one === query.get('only')) ?? null,
    outcome: outcome.safeParse(query.get('outcome')).data ?? null,
    stage: query.get('stage') || null,
    words: query.get('words') ?? '',
    view: query.get('view') || null,
    group: GROUPS.find((one) => one === query.get('group')) ?? null,
  };
}

/** A choice as the part of an address after `?`; empty where nothing is picked. */
export function queryOf(choice: ActivityChoice): string {
  const { source, range, words } = choice;
  const query = new URLSearchParams();
  if (source === 'team') query.set('source', source);
  if (range.preset !== 'all') query.set('range', range.preset);
  if (range.preset === 'custom' && range.from) query.set('from', range.from);
  if (range.preset === 'custom' && range.to) query.set('to', range.to);
  for (const key of [
    'about',
    'deal',
    'account',
    'person',
    'by',
    'kind',
    'only',
    'outcome',
    'stage',
    'group',
  ] as const) {
    const value = choice[key];
    if (value) query.set(key, value);
  }
  if (words.trim()) query.set('words', words);
  return query.toString();
}

/** The address of the activity page with this choice, or of its summary. */
export function hrefOf(choice: ActivityChoice, page: '' | '/summary' = ''): string {
  const view = choice.view ? new URLSearchParams({ view: choice.view }).toString() : '';
  const query = [view, queryOf(choice)].filter(Boolean).join('&');
  return query ? `#/activity${page}?${query}` : `#/activity${page}`;
}

/** Whether something is left out of the log. */
export const isNarrowed = (choice: ActivityChoice): boolean =>
  queryOf({ ...choice, source: 'own', group: null }) !== '';

/** What the store is asked for. */
export function storeFilter(choice: ActivityChoice, calendar: Calendar): ActivityFilter {
  const { about, deal, account, person, by, kind, only, outcome: how, stage, words } = choice;
  const { from, before } = rangeOf(choice.range, calendar);
  return {
    ...{ from, to: before, target: about, kinds: kind ? [kind] : [], words: words.trim() },
    ...{ by, outcome: how, stage, only },
    dealNamed: deal && dealKey(deal),
    accountNamed: account && accountKey(account),
    personNamed: person && foldedName(person),
  };
}
