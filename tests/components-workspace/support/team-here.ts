import type { TeamAsked, TeamTold } from '../../../components/workspace/data/team/team-messages';
import { serve } from '../../../entrypoints/team-worker/serve';

/** Stands for the worker that counts what a log comes to: it works in the page, with messages copied as for another thread. */
export class TeamHere {
  onmessage: ((event: { data: TeamTold }) => void) | null = null;
  onerror: (() => void) | null = null;
  private readonly hear = serve((message) => this.onmessage?.({ data: structuredClone(message) }));
  postMessage(asked: TeamAsked): void {
    this.hear(structuredClone(asked));
  }
  terminate(): void {
    this.onmessage = null;
  }
}
