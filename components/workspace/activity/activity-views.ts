import type { ActivityView } from '../../../utils/model/table';
import { type ActivityChoice, choiceIn, queryOf } from './filter';

/** The view that the page opens with. */
export const ALL_ENTRIES: ActivityView = {
  ...{ id: 'all', list: 'activity', name: 'All entries' },
  state: { query: '' },
};

/** The view that a choice began with, and how it stands now. */
export function chosenOf(choice: ActivityChoice, saved: readonly ActivityView[]) {
  const view = saved.find(({ id }) => id === choice.view) ?? ALL_ENTRIES;
  const state = { query: queryOf(choice) };
  return { view, state, isChanged: state.query !== view.state.query };
}

/** The choice that a view stands for. */
export function choiceOf({ id }: ActivityView, { query }: ActivityView['state']): ActivityChoice {
  return { ...choiceIn(new URLSearchParams(query)), view: id === ALL_ENTRIES.id ? null : id };
}
