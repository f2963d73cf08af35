import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TeamAsked, TeamTold } from '../../components/workspace/data/team/team-messages';
import { serve } from './serve';

/** A dedicated worker that the workspace starts: it alone writes the store of a team's logs, and counts what is in it. */
export default defineUnlistedScript(() => {
  const hear = serve((message: TeamTold) => self.postMessage(message));
  self.addEventListener('message', ({ data }: MessageEvent<TeamAsked>) => hear(data));
});
