import type { TrialAsked, TrialTold } from '../../../components/workspace/settings/plays/trial-messages';
import { tryOnBook } from '../../../entrypoints/play-worker/try-on-book';

/** Stands for the worker that tries plays: it works in the page, with messages copied as for another thread. */
export class TrialHere extends EventTarget {
  postMessage(asked: TrialAsked): void {
    const tell = (told: TrialTold) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(told) }));
    void tryOnBook(structuredClone(asked), tell);
  }
  terminate(): void {}
}
