import type { SuggestedPlay } from '../../utils/model/play';
import { formatDay } from './format';
import type { Region } from './region';

/** What the one button of a play's suggestion says: it asks nothing, since the play has said it all. */
export function playVerb({ does }: SuggestedPlay, now: Date, region: Region): string {
  switch (does.do) {
    case 'mail':
      return 'Draft mail';
    case 'task':
      return `Set task for ${formatDay(does.day, now, region, true)}`;
    case 'remark':
      return 'Write remark';
    case 'stage':
      return `Move to ${does.stage}`;
    case 'close date':
      return `Set close date ${formatDay(does.day, now, region, true)}`;
  }
}

/** What the play writes, where its button writes something: it is on screen before it is saved. */
export function playText({ does }: SuggestedPlay): string | null {
  if (does.do === 'task') return `Task: ${does.title}`;
  return does.do === 'remark' ? `Remark: ${does.text}` : null;
}
