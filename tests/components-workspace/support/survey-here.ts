import type { SurveyAsked, SurveyTold } from '../../../components/workspace/data/hygiene/survey-messages';
import { lookOver } from '../../../entrypoints/hygiene-worker/look-over';

/** Stands for the worker that looks the book over: it works in the page, with messages copied as for another thread. */
export class SurveyHere extends EventTarget {
  postMessage(asked: SurveyAsked): void {
    const tell = (told: SurveyTold) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(told) }));
    void lookOver(structuredClone(asked), tell);
  }
  terminate(): void {}
}
