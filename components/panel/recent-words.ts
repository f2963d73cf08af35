import type { RecentActivity } from '../../utils/model/panel-view';
import { fieldWords, valueWords } from './change-words';
import type { Region } from './region';
import { ACTIVITY_WORDS, OUTCOME_WORDS } from './words';

/** The two parts of a row: what happened, and what was said about it. */
type RecentWords = { what: string; detail: string | null };

function changed({ kind, change }: RecentActivity, now: Date, region: Region): RecentWords | null {
  if (change === null) return null;
  const detail = [change.from, change.to].map((value) => valueWords(value, now, region)).join(' → ');
  const isField = kind === 'field-change' && change.field !== null;
  return { what: isField ? fieldWords(change.field ?? '') : ACTIVITY_WORDS[kind], detail };
}

/** Names people where they are known: "Clara wrote", "You wrote to Clara". */
export function recentWords(entry: RecentActivity, now: Date, region: Region): RecentWords {
  const { kind, who, writer, outcome, text } = entry;
  if (kind === 'email-in') return { what: who ? `${who} wrote` : ACTIVITY_WORDS[kind], detail: text };
  if (kind === 'email-out') {
    return { what: who ? `${writer ?? 'You'} wrote to ${who}` : ACTIVITY_WORDS[kind], detail: text };
  }
  if (kind === 'remark' && outcome) return { what: OUTCOME_WORDS[outcome], detail: text };
  if (kind === 'remark' && text) return { what: text, detail: null };
  const change = changed(entry, now, region);
  if (change !== null) return change;
  const said = [outcome && OUTCOME_WORDS[outcome], text].filter(Boolean).join(' · ');
  return { what: ACTIVITY_WORDS[kind], detail: said || null };
}
