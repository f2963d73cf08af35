import type { PlayBook } from '../model/play-trial';
import type { Database } from './database';
import { hygieneBook } from './hygiene/hygiene-book';
import { targetKey } from './rows';
import { readScores } from './score/scores';

/** A worker of its own may read more at a time than the survey: what takes long is to ask for them. */
const TRIAL_RECORDS = 1_000;

/** The book as a play is tried on it: the survey's way of reading, with tasks and kept chances. */
export function playBook(db: Database): PlayBook {
  const { deals, entries, accounts, peopleOf } = hygieneBook(db, TRIAL_RECORDS);
  return {
    ...{ deals, entries, accounts, peopleOf },
    tasks: () => db.tasks.filter(({ done }) => !done).toArray(),
    chances: async (dealIds) => {
      const kept = await readScores(
        db,
        dealIds.map((id) => targetKey('deal', id)),
      );
      return new Map(
        dealIds.flatMap((id, place) => {
          const value = kept[place]?.score?.value;
          return value === undefined ? [] : [[id, value] as const];
        }),
      );
    },
  };
}
