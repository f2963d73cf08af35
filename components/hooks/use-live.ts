import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The answer of a query of the store, asked again when what it read has changed; `undefined` until the
 * first answer.
 */
export function useLive<T>(query: () => Promise<T>, when: readonly unknown[]): T | undefined {
  return useLiveQuery(query, [...when]);
}
