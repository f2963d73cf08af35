import { useSyncExternalStore } from 'react';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { tableClient } from '../records/table-client';

/**
 * The stages to choose from: those of the user's process, and once somebody is about to choose, those that deals of the
 * book are in beside them.
 */
export function useStages() {
  const own = useLive(async () => (await readSettings(db())).stages.map(({ name }) => name), []) ?? [];
  const values = useSyncExternalStore(tableClient.subscribe, () => tableClient.state('deals').values.stage);
  const others = (values ?? []).map(({ value }) => value).filter((value) => value !== null);
  const stages = [...new Set([...own, ...others])].map((name) => [name, name] as const);
  return { stages, askStages: () => tableClient.askValues('deals', 'stage') };
}
