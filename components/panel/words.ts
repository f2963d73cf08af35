import type { ActivityKind, Outcome } from '../../utils/model/activity';
import type { StepKind } from '../../utils/model/answer';
import type { Candidate, Match } from '../../utils/model/panel-view';

/** What the chips say. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  spoke: 'Spoke',
  voicemail: 'Voicemail',
  'no-answer': 'No answer',
  'sent-information': 'Sent info',
  'meeting-booked': 'Meeting booked',
  'asked-for-quote': 'Asked for quote',
  'not-now': 'Not now',
  lost: 'Lost',
};

/** What an entry of the log is called where it says nothing better by itself. */
export const ACTIVITY_WORDS: Readonly<Record<ActivityKind, string>> = {
  remark: 'Remark',
  call: 'Call',
  meeting: 'Meeting',
  'email-in': 'Mail received',
  'email-out': 'Mail sent',
  'stage-change': 'Stage changed',
  'field-change': 'Field changed',
  link: 'Thread linked',
  'rule-change': 'Rule changed',
  'task-set': 'Task set',
  'task-done': 'Task done',
  'suggestion-accepted': 'Step taken',
  'suggestion-dismissed': 'Step declined',
  'suggestion-snoozed': 'Step put off',
  import: 'Imported',
  merge: 'Merged',
  export: 'Exported',
  correction: 'Corrected',
  deletion: 'Deleted',
};

/** What the one button says, and what it asks first where a step needs a day. */
type StepWords = { verb: string; asks: null | { label: string; verb: string } };

const draft = (what: string): StepWords => ({ verb: `Draft ${what}`, asks: null });
const act = (verb: string): StepWords => ({ verb, asks: null });
const onDay = (verb: string, label: string, save: string): StepWords => ({
  verb,
  asks: { label, verb: save },
});

export const STEP_WORDS: Readonly<Record<StepKind, StepWords>> = {
  reply: draft('reply'),
  'send-quote': draft('quote'),
  'propose-times': draft('times'),
  'fulfil-commitment': draft('reply'),
  'chase-commitment': draft('nudge'),
  'follow-up': draft('follow-up'),
  'wait-until': onDay('Wait until…', 'Wait until', 'Wait'),
  'prepare-meeting': act('Mark prepared'),
  'send-recap': draft('recap'),
  'answer-objection': draft('answer'),
  'involve-others': draft('mail'),
  'advance-stage': act('Move stage…'),
  'mark-won': act('Mark as won'),
  'mark-lost': act('Mark as lost'),
  'update-close-date': onDay('Move close date', 'New close date', 'Move'),
  'set-next-step': onDay('Set a next step', 'Next step on', 'Set'),
  'fill-field': act('Fill it in…'),
  revive: draft('last attempt'),
  'fix-address': act('Mend the address…'),
  'create-lead': act('Track as lead'),
  'link-deal': act('Choose the deal'),
  'merge-duplicate': act('Compare'),
};

const MATCH_WORDS: Readonly<Record<Match['how'], [alone: string, by: string]>> = {
  rep: ['chosen by you', 'chosen by you'],
  contact: ['matched by a contact', 'matched by'],
  account: ['the only open deal of the company', 'matched by'],
  lead: ['matched by a lead', 'matched by'],
  page: ['shown on this page', 'the only open deal with'],
};

/** Why this deal: "matched by clara@buyer.example". */
export function matchWords(match: Match): string {
  const [alone, by] = MATCH_WORDS[match.how];
  return match.by && match.how !== 'rep' ? `${by} ${match.by}` : alone;
}

/** What a closed record is called; an open one shows its stage instead. */
export const STATUS_WORDS = { open: null, won: 'Won', lost: 'Lost' } as const;

/** What tells records of the same name apart: "Lead · Northwind · Proposal". */
export function describeCandidate({ kind, account, stage, status }: Candidate): string {
  const closed = status ? STATUS_WORDS[status] : null;
  return [kind === 'lead' ? 'Lead' : null, account, closed ?? stage].filter(Boolean).join(' · ');
}
