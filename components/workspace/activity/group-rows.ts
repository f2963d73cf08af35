import type { ActivityKind, Outcome } from '../../../utils/model/activity';
import type { AboutKey } from '../../../utils/store/activity-about';
import type { TeamFigures, TouchedFigures } from '../../../utils/team/team-figures';
import { ACTIVITY_WORDS, OUTCOME_WORDS } from '../../panel/words';
import { showDay } from '../format';
import { type ActivityChoice, type Group, hrefOf } from './filter';

/** One group of entries: its name, how many they are, and where they are shown. */
export interface GroupRow {
  key: string;
  name: string;
  count: number;
  href: string;
}

type NameOf = (by: string) => string;

/** A deal of one id is found by it; one that several call by ids of their own is found by its name. */
function dealPart({ source, about }: ActivityChoice, { ids, name }: TouchedFigures): Partial<ActivityChoice> {
  const [id] = ids;
  const isFound = source === 'own' && about === null && ids.length === 1 && id !== undefined;
  return isFound ? { about: `deal:${id}` as AboutKey } : { deal: name };
}

/** What narrows a choice to one group, by the group's key. */
function groupsIn(figures: TeamFigures, choice: ActivityChoice, group: Group, nameOf: NameOf) {
  switch (group) {
    case 'day':
      return [...figures.days].map(([day, count]) => {
        const range = { preset: 'custom', from: day, to: day } as const;
        return { key: day, name: showDay(day), count, part: { range } };
      });
    case 'rep':
      return figures.reps.map(({ by, entries }) => ({
        key: by,
        name: nameOf(by),
        count: entries,
        part: { by },
      }));
    case 'deal':
      return [...figures.deals].map(([key, deal]) => {
        return { key, name: deal.name, count: deal.entries, part: dealPart(choice, deal) };
      });
    case 'type':
      return Object.entries(figures.kinds).map(([kind, count]) => {
        const part = { kind: kind as ActivityKind };
        return { key: kind, name: ACTIVITY_WORDS[part.kind] ?? kind, count, part };
      });
    case 'outcome':
      return Object.entries(figures.outcomes).map(([outcome, count]) => {
        const part = { outcome: outcome as Outcome };
        return { key: outcome, name: OUTCOME_WORDS[part.outcome] ?? outcome, count, part };
      });
  }
}

/**
 * The groups of what a choice lets through: days with the newest first, all others with the largest first. Entries that
 * belong to none (without a deal, without an outcome) are in no group.
 * @param nameOf the name of who writes, by address
 */
export function groupRows(
  figures: TeamFigures,
  choice: ActivityChoice,
  group: Group,
  nameOf: NameOf,
): GroupRow[] {
  const found = groupsIn(figures, choice, group, nameOf);
  found.sort((a, b) =>
    group === 'day' ? (a.key < b.key ? 1 : -1) : b.count - a.count || (a.name < b.name ? -1 : 1),
  );
  return found.map(({ part, ...told }) => ({ ...told, href: hrefOf({ ...choice, ...part, group: null }) }));
}
