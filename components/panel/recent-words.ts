import type { RecentActivity } from '../../utils/model/panel-view';
import { ACTIVITY_WORDS, OUTCOME_WORDS } from './words';

/** The two parts of a row: what happened, and what was said about it. */
type RecentWords = { what: string; detail: string | null };

/** Names people where they are known: "Clara wrote", "You wrote to Clara". */
export function recentWords({ kind, who, writer, outcome, text }: RecentActivity): RecentWords {
  if (kind === 'email-in') return { what: who ? `${who} wrote` : ACTIVITY_WORDS[kind], detail: text };
  if (kind === 'email-out') {
    return { what: who ? `${writer ?? 'You'} wrote to ${who}` : ACTIVITY_WORDS[kind], detail: text };
  }
  if (kind === 'remark' && outcome) return { what: OUTCOME_WORDS[outcome], detail: text };
  if (kind === 'remark' && text) return { what: text, detail: null };
  const said = [outcome && OUTCOME_WORDS[outcome], text].filter(Boolean).join(' · ');
  return { what: ACTIVITY_WORDS[kind], detail: said || null };
}
