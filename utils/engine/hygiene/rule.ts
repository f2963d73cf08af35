import type { CaseDeal } from '../../model/case';
import type { Calendar, Moment } from '../calendar';

/** What a rule about deals looks at: an open deal, and what is known beside it. */
export type DealFacts = {
  deal: CaseDeal;
  /** Fields of the deal that are only doubtfully known. */
  unsure: readonly string[];
  calendar: Calendar;
  /** Where the deal stands in the user's process, counted from 1; null where its stage is no part of that. */
  stage: { name: string; place: number; typicalDays: number | null } | null;
  /** Something is written down that comes next: in the deal itself, or as an open task. */
  planned: boolean;
  /** The last time that somebody was in touch, or wrote a remark. */
  lastTouch: Moment | null;
  /** After how many days without that a deal of this stage counts as quiet. */
  quietDays: number;
  /** How often the close date was moved to a later day. */
  closeDateMoves: number;
  /** Among the fifth of the open deals with the highest amounts in their currency. */
  isTop: boolean;
};

/** What a rule about leads looks at: an open lead, and when one of us last did something about it. */
export type LeadFacts = {
  lead: { owner?: string | null; createdAt?: string | null };
  unsure: readonly string[];
  calendar: Calendar;
  lastOwnTouch: Moment | null;
};

/** How much a fault matters: `high` makes what is reckoned with it wrong. */
export type Severity = 'high' | 'medium' | 'low';

/** What mends a fault: a value to set, or a task to write down. */
export type Fix = 'close-date' | 'amount' | 'currency' | 'task' | 'contact' | 'address' | 'owner';

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
