import type { CaseDeal } from '../../model/case';
import type { BookTwin } from '../../model/hygiene';
import type { Calendar, Moment } from '../calendar';

/** Somebody whom the last mail to their address did not reach. `at`: when it came back. */
export type Unreached = { name: string | null; email: string; at: string };

/** What rules about deals and leads alike look at. */
export type Facts = {
  /** Fields of the record that are only doubtfully known. */
  unsure: readonly string[];
  calendar: Calendar;
  /** The first whose address is of no use; null where there is none. */
  bounced: Unreached | null;
  /** The record, its people and its company, as far as the book probably has them twice. */
  twins: readonly BookTwin[];
};

/** A stage of the user's process. */
export type StagePlace = {
  name: string;
  place: number;
  typicalDays: number | null;
  probability: number | null;
};

/** What a rule about deals looks at: an open deal, and what is known beside it. */
export type DealFacts = Facts & {
  deal: CaseDeal;
  /** Where the deal stands in the user's process, counted from 1; null where its stage is no part of that. */
  stage: StagePlace | null;
  /** Since when it is in its stage; null where nobody has said. */
  stageSince: Moment | null;
  /** How many days deals usually stay in that stage, by the user's word or by the deals that were won. */
  usualStageDays: number | null;
  /** The chance that the user, a file or a page states, 0 to 1; null where nobody does, or not for sure. */
  probability: number | null;
  /** Something is written down that comes next: in the deal itself, or as an open task. */
  planned: boolean;
  /** The last time that somebody was in touch, or wrote a remark. */
  lastTouch: Moment | null;
  /** After how many days without that a deal of this stage counts as quiet. */
  quietDays: number;
  /** How often the close date was moved to a later day. */
  closeDateMoves: number;
  /** Among the fifth of the open deals with the highest amounts in their currency; those of none are held together. */
  isTop: boolean;
};

/** What a rule about leads looks at: an open lead, and when one of us last did something about it. */
export type LeadFacts = Facts & {
  lead: { owner?: string | null; createdAt?: string | null };
  lastOwnTouch: Moment | null;
};

/** A name that is usually written so: as the user's own list has it, or the book, or everybody. */
export type Usual = { value: string; by: 'list' | 'book' | 'standard'; count: number };

/** What a rule about values looks at: one that a field has on `count` records of a kind. */
export type ValueFacts = {
  kind: 'deal' | 'lead' | 'account';
  value: string;
  count: number;
  /** How it is usually written; null where that is as it stands. */
  usual: Usual | null;
};

/** How much a fault matters: `high` makes what is reckoned with it wrong. */
export type Severity = 'high' | 'medium' | 'low';

/** What mends a fault: a value to set, a task to write down, or a look at two records. */
export type Fix =
  | 'close-date'
  | 'amount'
  | 'currency'
  | 'task'
  | 'contact'
  | 'address'
  | 'owner'
  | 'probability'
  | 'spelling'
  | 'merge';

/** A fault in a record: which rule found it, how much it matters, the fact in words, and what mends it. */
export type Finding = { rule: string; severity: Severity; text: string; fix: Fix };

/** One rule about clean data. What is known in doubt is shown as such, and is no fault. */
export type Rule<Facts> = {
  id: string;
  /** The fault without its fact, for a list to choose from. */
  name: string;
  severity: Severity;
  fix: Fix;
  /** The fault in words, or null where there is none. */
  check(facts: Facts): string | null;
};
export type DealRule = Rule<DealFacts>;
export type LeadRule = Rule<LeadFacts>;
export type ValueRule = Rule<ValueFacts>;
