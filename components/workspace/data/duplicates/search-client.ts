import { send } from '../../../../utils/messages/send';
import { startWorker } from '../../../../utils/platform/workers';
import type { SearchProgress, SearchTold } from './duplicates-messages';

/** Where the search of this window stands. */
export type SearchState = {
  running: boolean;
  progress: SearchProgress | null;
  /** When it began, by the page's own clock. */
  since: number;
  failed: string | null;
};

const IDLE: SearchState = { running: false, progress: null, since: 0, failed: null };

/** The one search of this window. It stands outside the pages: it goes on while another page is looked at. */
const here: { state: SearchState; worker: Worker | null; listeners: Set<() => void> } = {
  state: IDLE,
  worker: null,
  listeners: new Set(),
};

function change(state: SearchState): void {
  here.state = state;
  for (const listener of here.listeners) listener();
}

function rest(failed: string | null): void {
  here.worker?.terminate();
  here.worker = null;
  change({ ...IDLE, failed });
}

function hear(message: SearchTold): void {
  if (message.tell === 'progress') change({ ...here.state, progress: message.progress });
  else if (message.tell === 'failed') rest(message.words);
  else {
    rest(null);
    void send('book/changed', {});
  }
}

/** What can be done with the search of this window. */
export const searchClient = {
  subscribe(listener: () => void): () => void {
    here.listeners.add(listener);
    return () => here.listeners.delete(listener);
  },
  state: () => here.state,
  start(): void {
    rest(null);
    change({ ...IDLE, running: true, since: performance.now() });
    const worker = startWorker('/duplicates-worker.js');
    here.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<SearchTold>) => hear(data);
    worker.onerror = () => rest('The search stopped. Try again.');
    worker.postMessage({ now: new Date().toISOString() });
  },
  /** It writes only at its end: what was found before stays. */
  cancel: () => rest(null),
};
