import { makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import type { StepKind, Suggestion } from '../model/answer';
import type { DismissReason } from './rest';

/** What a kind is called in "No more … for Northwind". */
const NUDGES: Readonly<Record<StepKind, string>> = {
  reply: 'reply nudges',
  'send-quote': 'quote nudges',
  'propose-times': 'nudges to propose times',
  'fulfil-commitment': 'nudges about what you promised',
  'chase-commitment': 'nudges about what they promised',
  'follow-up': 'follow-up nudges',
  'wait-until': 'waiting nudges',
  'prepare-meeting': 'meeting nudges',
  'send-recap': 'recap nudges',
  'answer-objection': 'objection nudges',
  'involve-others': 'nudges to involve others',
  'advance-stage': 'stage nudges',
  'mark-won': 'nudges to mark it won',
  'mark-lost': 'nudges to mark it lost',
  'update-close-date': 'close date nudges',
  'set-next-step': 'nudges to set a next step',
  'fill-field': 'nudges to fill in fields',
  revive: 'nudges to revive it',
  'fix-address': 'address nudges',
  'create-lead': 'nudges to track',
  'link-deal': 'nudges to link a deal',
  'merge-duplicate': 'nudges to merge',
};

/** Says days as the rep's locale writes them. */
export type DayWords = (moment: string) => string;

/** Words for days as seen from `now` at this place: "2 Dec". */
export function dayWords(now: string, place: Place): DayWords {
  const calendar = makeCalendar(now, place);
  return (moment) => calendar.say(calendar.read(moment)?.day ?? calendar.today);
}

/** What is no more where a step is refused: "follow-up nudges", "nudges of the play “Stuck proposals”". */
function nudgesOf({ kind, play }: Pick<Suggestion, 'kind' | 'play'>): string {
  return play === undefined ? NUDGES[kind] : `nudges of the play “${play.name}”`;
}

/** What dismissing does, in words. `about` is the record's name, or "this thread". */
export function dismissWords(
  step: Pick<Suggestion, 'kind' | 'play'>,
  reason: DismissReason,
  about: string,
  until: string | null,
  say: DayWords,
): string {
  if (reason === 'done')
    return step.play === undefined || until === null
      ? 'Done. It comes back only when something new happens.'
      : `Done. It comes back on ${say(until)} at the earliest.`;
  if (reason === 'never-kind') return `No more ${nudgesOf(step)} on any record.`;
  return until === null
    ? `No more ${nudgesOf(step)} for ${about}.`
    : `No more ${nudgesOf(step)} for ${about} until ${say(until)}.`;
}

/** What "Later" does, in words. */
export function snoozeWords(until: string, say: DayWords): string {
  return `Back on ${say(until)}, or sooner if something new happens.`;
}

/** What was accepted, with what the rep gave for it. */
type AcceptedStep = {
  kind: StepKind;
  play?: Suggestion['play'];
  about: string;
  sets?: { field: string } | undefined;
  day?: string | undefined;
  stage?: string | undefined;
  person?: { email: string } | undefined;
};

/** What accepting does, in words. */
export function acceptWords(step: AcceptedStep, say: DayWords): string {
  const { kind, play, about, sets, day, stage, person } = step;
  if (play?.does.do === 'remark') return `Remark saved on ${about}.`;
  switch (kind) {
    case 'update-close-date':
      return `${about} now closes ${say(day ?? '')}.`;
    case 'set-next-step':
      return `Task set for ${say(day ?? '')}.`;
    case 'wait-until':
      return `A task reminds you on ${say(day ?? '')}. Until then this rests.`;
    case 'advance-stage':
      return `${about} is now in ${stage}. Here only: your CRM is not changed.`;
    case 'mark-won':
      return `${about} is marked as won. Here only: your CRM is not changed.`;
    case 'mark-lost':
      return `${about} is marked as lost. Here only: your CRM is not changed.`;
    case 'fill-field':
      if (sets?.field === 'closeDate') return `${about} now closes ${say(day ?? '')}.`;
      return person === undefined
        ? `The amount of ${about} is saved.`
        : `${person.email} is on ${about} now.`;
    case 'fix-address':
      return `Mail goes to ${person?.email} from now on.`;
    case 'prepare-meeting':
      return 'Noted as prepared.';
    case 'merge-duplicate':
      return 'Opened in the workspace. Nothing is merged until you say so.';
    default:
      return 'Noted.';
  }
}

const DRAFT_WORDS = {
  'reply-box': 'Draft put into the reply box. Nothing was sent.',
  clipboard: 'Copied. Paste it into your reply.',
} as const;

/** Where a draft has gone, in words; null: nowhere yet, it is shown. */
export function draftWords(placed: keyof typeof DRAFT_WORDS | null): string {
  return placed === null ? 'Draft ready. Nothing was sent.' : DRAFT_WORDS[placed];
}
