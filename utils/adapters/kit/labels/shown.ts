import type { Shown } from '../adapter';
import type { Candidate } from './candidate';
import type { Choice } from './choose';
import type { Page } from './page';
import { RANK } from './pair';

/**
 * Fields that the page shows with nothing in them: wherever one stands it holds nothing, and at least one of the
 * places says so by label or name alone. A value that could not be read is none of these.
 */
function emptyFields(candidates: readonly Candidate[]): string[] {
  const fields = new Set(candidates.map(({ field }) => field));
  return [...fields].filter((field) => {
    const all = candidates.filter((each) => each.field === field);
    const tells = ({ isEmpty, nearness, pair }: Candidate) =>
      isEmpty && nearness === 0 && pair.rank <= RANK.label;
    return all.every(({ isEmpty }) => isEmpty) && all.some(tells);
  });
}

/** Fields of the record whose values stand in controls; the name where its own field is one. */
function liveFields(
  chosen: ReadonlyMap<string, Choice>,
  candidates: readonly Candidate[],
  empty: readonly string[],
) {
  const full = [...chosen].filter(([, { candidate }]) => candidate.isLive).map(([field]) => field);
  const bare = empty.filter((field) => candidates.some((each) => each.field === field && each.isLive));
  return [...full, ...bare].map((field) => (/^(?:first|last)Name$/.test(field) ? 'name' : field));
}

/** What the page shows of its fields beside their values. */
export function shownOf(
  chosen: ReadonlyMap<string, Choice>,
  candidates: readonly Candidate[],
  { doc, profile, sight }: Page,
): Shown {
  const empty = emptyFields(candidates);
  const unsaved = profile?.unsaved ? [...doc.querySelectorAll(profile.unsaved)] : null;
  return {
    empty,
    live: [...new Set(liveFields(chosen, candidates, empty))],
    isSaved: unsaved !== null && !unsaved.some((element) => sight.shows(element)),
  };
}
