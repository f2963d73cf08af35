import type { CaseDeal } from '../../model/case';
import type { Calendar } from '../calendar';

/** What the rules look at: an open deal, and the fields of it that are only doubtfully known. */
export type HygieneFacts = { deal: CaseDeal; unsure: readonly string[]; calendar: Calendar };

/** How much a fault matters: `high` makes what is reckoned with it wrong. */
export type Severity = 'high' | 'medium' | 'low';

/** A fault in a record: which rule found it, how much it matters, and the fact in words. */
export type Finding = { rule: string; severity: Severity; text: string };

/** One rule about clean data. What is known in doubt is shown as such, and is no fault. */
export type HygieneRule = {
  id: string;
  severity: Severity;
  /** The fault in words, or null where there is none. */
  check(facts: HygieneFacts): string | null;
};
