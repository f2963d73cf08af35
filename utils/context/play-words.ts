import type { Play, PlayAction, PlayCondition } from '../model/play';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** What each field is called in a sentence. */
export const FIELD_WORDS: Readonly<Record<PlayCondition['field'], string>> = {
  stage: 'stage',
  amount: 'amount',
  'days silent': 'days without a word from either side',
  'days since their last word': 'days since their last word',
  'days since our last word': 'days since our last word',
  'days in stage': 'days in the stage',
  'days open': 'days since the deal was made',
  'close date': 'close date',
  chance: 'chance to win, %',
  contacts: 'number of contacts',
  planned: 'a task or meeting lies ahead',
  overdue: 'a task is overdue',
  owner: 'owner',
  source: 'source',
  company: 'company',
  domain: 'mail domain of a contact',
};

function dateWords({ is, value }: Extract<PlayCondition, { field: 'close date' }>): string {
  if (is === 'within') return value === 0 ? 'is today' : `is within the next ${days(value)}`;
  if (is === 'beyond') return `is more than ${days(value)} away`;
  return value === 0 ? 'has passed' : `passed more than ${days(value)} ago`;
}

/** A condition as a sentence: "stage is Proposal or Negotiation", "amount is more than 50000 EUR". */
export function conditionWords(condition: PlayCondition): string {
  const field = FIELD_WORDS[condition.field];
  switch (condition.field) {
    case 'amount':
      return `${field} is ${condition.is} ${condition.value} ${condition.currency}`;
    case 'close date':
      return `${field} ${dateWords(condition)}`;
    case 'planned':
      return condition.is === 'yes' ? field : 'no task or meeting lies ahead';
    case 'overdue':
      return condition.is === 'yes' ? field : 'no task is overdue';
    case 'stage':
    case 'owner':
    case 'source':
    case 'company':
    case 'domain':
      return `${field} is ${condition.is === 'none of' ? 'not ' : ''}${listed(condition.values)}`;
    default:
      return `${field}: ${condition.is} ${condition.value}`;
  }
}

/** What taking the suggestion does: "draft its own mail", "set the task “Call {company}”, due in 2 working days". */
export function actionWords(action: PlayAction): string {
  const due = (count: number) =>
    count === 0 ? 'today' : count === 1 ? 'in 1 working day' : `in ${count} working days`;
  switch (action.do) {
    case 'mail':
      return 'draft its own mail';
    case 'template':
      return `draft from the template “${action.template}”`;
    case 'task':
      return `set the task “${action.title}”, due ${due(action.workingDays)}`;
    case 'remark':
      return `write the remark “${action.text}”`;
    case 'stage':
      return `move the stage to ${action.stage}`;
    case 'close date':
      return `set the close date to a day ${due(action.workingDays)}`;
  }
}

/** A whole play as one sentence, as the log and the list of plays say it. */
export function playWords({ when, action }: Pick<Play, 'when' | 'action'>): string {
  return `When ${when.map(conditionWords).join(' and ')}, then ${actionWords(action)}.`;
}
