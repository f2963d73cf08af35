import type { StepKind, Suggestion } from '../../model/answer';
import type { EngineCase } from '../../model/case';
import type { Play, PlayAction, SuggestedPlay } from '../../model/play';
import { addWorkingDays, type Calendar, workingDayFrom } from '../calendar';
import type { Need } from '../next-step/step';
import type { Place } from '../place';
import type { Situation } from '../situation';
import { holdAgainst } from './conditions';
import { type PlayFacts, playFacts } from './facts';
import { LONGEST_TITLE, playValues, sayPlay } from './words';

/** What a play does decides which kind is nearest, and which need it serves: of one need the best step is shown. */
export const NEAREST: Readonly<Record<PlayAction['do'], { kind: StepKind; need: Need }>> = {
  mail: { kind: 'follow-up', need: 'move' },
  template: { kind: 'follow-up', need: 'move' },
  task: { kind: 'set-next-step', need: 'move' },
  remark: { kind: 'set-next-step', need: 'move' },
  stage: { kind: 'advance-stage', need: 'outcome' },
  'close date': { kind: 'update-close-date', need: 'date' },
};

/**
 * The team's plain words as the parts of a rank; how sure one is of a rule that reads no mail is the same for all.
 * What they asked comes before a play, unless the team calls it weighty and urgent.
 */
const IMPACT = { high: 0.85, medium: 0.65, low: 0.45 } as const;
const URGENCY = { now: 0.9, soon: 0.65, 'can wait': 0.4 } as const;
const EFFORT = { small: 0.2, medium: 0.3, large: 0.5 } as const;
const CONFIDENCE = 0.7;

const LONGEST_TEXT = 1_000;

type Proposal = { need: Need; suggestion: Suggestion };

/**
 * They have said no, put us off, or are away: then no play writes to them. The other actions stay among us. That a day
 * is named in a mail ("this year's budget") is no such word.
 */
function mayWrite({ decision, talk, calendar }: Situation): boolean {
  const isAhead = (day: string | null) => day === null || day >= calendar.today;
  const said = talk.lastIn?.said?.signals ?? [];
  const leaves = said.some(({ type }) => type === 'decline' || type === 'unsubscribe');
  const putsOff = said.some(({ type, due }) => type === 'deferral' && isAhead(due));
  const isAway = talk.away !== null && isAhead(talk.away.until);
  return decision?.what !== 'declined' && !leaves && !putsOff && !isAway;
}

const isMail = ({ action }: Play) => action.do === 'mail' || action.do === 'template';

/** The facts of the deal in view as plays ask for them; null where there is no open deal. */
function factsHere(input: EngineCase, situation: Situation, chance: number | null): PlayFacts | null {
  const { record, touches, talk, ahead, overdue, calendar } = situation;
  if (input.deal == null || record?.kind !== 'deal' || !record.open) return null;
  const mails = talk.persons.flatMap(({ at, side }) =>
    at === null ? [] : [{ at, direction: side === 'ours' ? ('out' as const) : ('in' as const) }],
  );
  return playFacts({
    deal: input.deal,
    record,
    words: [...touches, ...mails],
    planned: ahead.length > 0,
    overdue: overdue !== null,
    chance,
    calendar,
  });
}

/** What taking a play does on a deal. @param say fills a text in */
export function doneBy(
  action: PlayAction,
  { today, ours }: Pick<Calendar, 'today' | 'ours'>,
  say: (text: string, longest: number) => string,
): SuggestedPlay['does'] {
  switch (action.do) {
    case 'task':
      return {
        do: 'task',
        title: say(action.title, LONGEST_TITLE),
        day: addWorkingDays(workingDayFrom(today, ours), action.workingDays, ours),
      };
    case 'remark':
      return { do: 'remark', text: say(action.text, LONGEST_TEXT) };
    case 'stage':
      return { do: 'stage', stage: action.stage };
    case 'close date':
      return { do: 'close date', day: addWorkingDays(today, action.workingDays, ours) };
    default:
      return { do: 'mail' };
  }
}

/** What the plays of the team suggest on the open deal in view; nothing where no deal is settled. */
export function proposePlays(
  plays: readonly Play[],
  input: EngineCase,
  situation: Situation,
  { chance, place }: { chance: number | null; place: Place },
): Proposal[] {
  if (plays.length === 0) return [];
  const facts = factsHere(input, situation, chance);
  if (facts === null) return [];
  const { calendar } = situation;
  const values = playValues(input.deal?.name ?? null, facts, { calendar, place });
  const say = (text: string, longest: number) => sayPlay(text, values, longest);
  const firing = plays.filter(
    (play) => play.on && holdAgainst(play, facts, calendar).fires && (!isMail(play) || mayWrite(situation)),
  );
  return firing.map((play) => {
    const { kind, need } = NEAREST[play.action.do];
    const does = doneBy(play.action, calendar, say);
    const { id, name, restDays } = play;
    const suggestion: Suggestion = {
      kind,
      title: say(play.title, LONGEST_TITLE),
      why: say(play.why, LONGEST_TEXT),
      evidence: null,
      due: does.do === 'task' ? does.day : null,
      play: { id, name, restDays, does },
      parts: {
        impact: IMPACT[play.impact],
        confidence: CONFIDENCE,
        urgency: URGENCY[play.urgency],
        effort: EFFORT[play.effort],
      },
    };
    return { need, suggestion };
  });
}
