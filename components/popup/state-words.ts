import type { PanelView } from '../../utils/model/panel-view';

/** What the sites are called that are read. */
export const SITE_WORDS: Readonly<Record<string, string>> = { gmail: 'Gmail' };

const STATE_WORDS: Readonly<Record<PanelView['state'], string>> = {
  loading: 'The page is still loading.',
  paused: 'Paused.',
  'nothing-open': 'No thread is open.',
  unreadable: 'This page cannot be read.',
  'left-alone': 'Left alone: nothing of this thread is stored.',
  ask: 'Several deals fit. Choose one in the panel.',
  unmatched: 'Belongs to no deal yet. Nothing of it is stored.',
  record: 'Belongs to a deal or lead.',
  'store-failed': 'The stored data cannot be opened.',
};

/** A state of the panel in one sentence; one that is not known is a page that was not read yet. */
export function stateWords(state: string): string {
  return state in STATE_WORDS ? STATE_WORDS[state as PanelView['state']] : 'Not read yet.';
}
