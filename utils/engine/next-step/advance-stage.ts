import { workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import { MILESTONES, type Process, type ProcessStage } from '../situation/process';
import type { Progress } from '../situation/progress';
import type { Step } from './step';
import { callName, quoteOf, recordName } from './wording';

const FACT = Object.freeze({
  demo: 'The demo was held',
  proposal: 'The proposal was sent',
  contract: 'The contract was sent',
  agreed: 'They agreed',
});

/** The first stage of what has been reached, where the deal still stands before it. */
function stageAhead({ stages, current }: Process, { milestone }: Progress): ProcessStage | null {
  if (current === null) return null;
  const reached = stages.find((stage) => stage.milestone === milestone);
  if (reached === undefined || reached.place <= current.place) return null;
  const isPast =
    current.milestone !== null && MILESTONES.indexOf(current.milestone) >= MILESTONES.indexOf(milestone);
  return isPast ? null : reached;
}

function explain({ calendar, record }: Situation, { fact, at, mail }: Progress): string {
  const said = fact === 'agreed' && mail !== null ? `${callName(mail.from)} agreed` : FACT[fact];
  return `${said} on ${calendar.say(at.day)}; the stage is still ${record?.stage?.name}.`;
}

/** The facts are ahead of the stage: agreed, proposed, demo held. */
export const advanceStage: Step = {
  kind: 'advance-stage',
  need: 'outcome',
  propose(situation) {
    const { record, process, progress, calendar } = situation;
    if (record?.kind !== 'deal' || !record.open || record.stage === null || progress === null) return null;
    const ahead = stageAhead(process, progress);
    if (ahead === null) return null;
    return {
      kind: 'advance-stage',
      title: `Move ${recordName(situation)} to ${ahead.name}`,
      why: explain(situation, progress),
      evidence: quoteOf(progress.text, progress),
      due: workingDayFrom(calendar.today, calendar.ours),
      sets: { field: 'stage', to: ahead.name },
      parts: { impact: 0.5, confidence: 0.8, urgency: 0.5, effort: 0.15 },
    };
  },
};
