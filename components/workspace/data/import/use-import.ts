import { useSyncExternalStore } from 'react';
import { type ImportState, importClient } from './import-client';

/** The import of this window as it stands. */
export function useImport(): ImportState {
  return useSyncExternalStore(importClient.subscribe, importClient.state);
}
