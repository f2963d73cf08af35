import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SurveyAsked, SurveyTold } from '../../components/workspace/data/hygiene/survey-messages';
import { lookOver } from './look-over';

/** A dedicated worker that the workspace starts: it looks the whole book over, and ends with what it found. */
export default defineUnlistedScript(() => {
  const tell = (message: SurveyTold) => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<SurveyAsked>) => void lookOver(data, tell));
});
