import type { PlayAction, PlayCondition } from '../../../../utils/model/play';
import type { Verdict } from '../../../../utils/model/play-trial';

type Field = PlayCondition['field'];

/** The fields of a condition as the list names them, with the unit of what is typed. */
export const FIELDS: readonly { field: Field; text: string; unit: string }[] = [
  { field: 'stage', text: 'Stage', unit: '' },
  { field: 'days silent', text: 'Silent on both sides', unit: 'days' },
  { field: 'days since their last word', text: 'Since their last word', unit: 'days' },
  { field: 'days since our last word', text: 'Since our last word', unit: 'days' },
  { field: 'days in stage', text: 'In this stage', unit: 'days' },
  { field: 'days open', text: 'Since the deal was made', unit: 'days' },
  { field: 'amount', text: 'Amount', unit: '' },
  { field: 'close date', text: 'Close date', unit: 'days' },
  { field: 'chance', text: 'Chance to win', unit: '%' },
  { field: 'contacts', text: 'Contacts on the deal', unit: 'people' },
  { field: 'planned', text: 'A task or meeting lies ahead', unit: '' },
  { field: 'overdue', text: 'A task is overdue', unit: '' },
  { field: 'owner', text: 'Owner', unit: '' },
  { field: 'source', text: 'Source', unit: '' },
  { field: 'company', text: 'Company', unit: '' },
  { field: 'domain', text: 'Mail domain of a contact', unit: '' },
];

/** The ways to compare, in words. */
export const WAYS: Readonly<Record<string, string>> = {
  'more than': 'is more than',
  'less than': 'is less than',
  'one of': 'is one of',
  'none of': 'is none of',
  within: 'is within the next',
  beyond: 'is further away than',
  passed: 'passed more than so long ago:',
  yes: 'yes',
  no: 'no',
};

/** What taking the suggestion does, as the list of actions names it. */
export const ACTIONS: readonly { do: PlayAction['do']; text: string }[] = [
  { do: 'mail', text: 'Draft a mail of its own' },
  { do: 'template', text: 'Draft from a template' },
  { do: 'task', text: 'Set a task' },
  { do: 'remark', text: 'Write a remark' },
  { do: 'stage', text: 'Move the stage (here only)' },
  { do: 'close date', text: 'Set the close date (here only)' },
];

/** How a condition stands on a deal, in words. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  holds: 'holds',
  fails: 'does not hold',
  unknown: 'is not known',
  'other currency': 'is in another currency',
};
