import { addWorkingDays } from '../calendar';
import type { Step } from './step';
import { clip, listed, recordName } from './wording';

const LONGEST_NAME = 80;
/** Nothing is lost in some days, as long as it is not forgotten. */
const DAYS = 2;

/** The record in view is very likely the same as another. */
export const mergeDuplicate: Step = {
  kind: 'merge-duplicate',
  need: 'merge',
  propose(situation) {
    const { record, twin, calendar } = situation;
    if (record === null || twin === null) return null;
    return {
      kind: 'merge-duplicate',
      title: `Look whether ${recordName(situation)} and “${clip(twin.name, LONGEST_NAME)}” are one`,
      why: `Both have the same ${listed(twin.shared)}.`,
      evidence: null,
      due: addWorkingDays(calendar.today, DAYS, calendar.ours),
      records: twin.id === null ? [] : [twin.id],
      parts: {
        impact: 0.6,
        confidence: 0.5 + 0.1 * Math.min(4, twin.shared.length),
        urgency: 0.5,
        effort: 0.18,
      },
    };
  },
};
