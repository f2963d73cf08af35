import { useSyncExternalStore } from 'react';

const read = () => window.location.hash;

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Goes to a hash without adding a step to the history: for what changes while a person types or picks. */
export function replaceHash(hash: string): void {
  window.history.replaceState(null, '', hash);
  // replaceState itself is silent.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The part of the address after `#`, with the `#`, kept current. */
export function useHash(): string {
  return useSyncExternalStore(listen, read);
}
