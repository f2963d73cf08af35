import { Refused } from '../../../utils/messages/refusal';
import type { Suggestion } from '../../../utils/model/answer';
import type { Target } from '../../../utils/model/panel-view';
import type { Database } from '../../../utils/store/database';
import { saveTask } from '../../../utils/store/tasks';
import { targetContent } from '../book/target-content';
import { setDealFields, stageValues } from '../mend/set-fields';
import { makeTask } from '../task/make-task';
import { type Change, NO_CHANGE } from './change';
import { fillPerson, mendAddress } from './fill-person';

/** What the rep gave where the step asks for it. */
type Given = {
  day?: string | undefined;
  stage?: string | undefined;
  amount?: { amount: number; currency: string } | undefined;
  person?: { email: string; name: string | null } | undefined;
};
type Accepted = { suggestion: Suggestion; target: Target; given: Given; at: string };

function required<T>(value: T | undefined, words: string): T {
  if (value === undefined) throw new Refused('wrong-shape', words);
  return value;
}

const dayOf = ({ given }: Accepted) => required(given.day, 'Pick a day.');

function setTask({ target, at }: Accepted, title: string, due: string, db: Database): Change {
  const { task, entry } = makeTask({ target, title, due }, at);
  return { ...NO_CHANGE, entries: [entry], write: () => saveTask(db, task), taskId: task.id };
}

function noteRemark({ target, at }: Accepted, text: string): Change {
  return { ...NO_CHANGE, entries: [{ kind: 'remark', at, content: { ...targetContent(target), text } }] };
}

function fillField(accepted: Accepted, db: Database): Promise<Change> | Change {
  const { suggestion, target, given, at } = accepted;
  switch (suggestion.sets?.field) {
    case 'amount':
      return setDealFields(db, target, { ...required(given.amount, 'Say how much.') }, at);
    case 'closeDate':
      return setDealFields(db, target, { closeDate: dayOf(accepted) }, at);
    case 'contacts':
      return fillPerson(db, target, { ...required(given.person, 'Say who.'), role: null }, at);
    case 'decider':
      return fillPerson(db, target, { ...required(given.person, 'Say who.'), role: 'Decision maker' }, at);
    default:
      return NO_CHANGE;
  }
}

/**
 * What accepting this step changes in the book. The caller holds the book's lock until that is written.
 * @throws Refused when something that the step needs was not given, or the record is gone.
 */
export async function changeOf(accepted: Accepted, db: Database): Promise<Change> {
  const { suggestion, target, given, at } = accepted;
  const does = suggestion.play?.does;
  switch (suggestion.kind) {
    case 'set-next-step':
      if (does?.do === 'remark') return noteRemark(accepted, does.text);
      return setTask(accepted, does?.do === 'task' ? does.title : suggestion.title, dayOf(accepted), db);
    case 'wait-until':
      return setTask(accepted, `Get back in touch about ${target.name}`, dayOf(accepted), db);
    case 'update-close-date':
      return setDealFields(db, target, { closeDate: dayOf(accepted) }, at);
    case 'advance-stage':
      return setDealFields(db, target, stageValues(required(given.stage, 'Pick a stage.'), at), at);
    case 'mark-won':
      return setDealFields(db, target, { status: 'won' }, at);
    case 'mark-lost':
      return setDealFields(db, target, { status: 'lost' }, at);
    case 'fill-field':
      return fillField(accepted, db);
    case 'fix-address':
      return mendAddress(db, target, required(given.person, 'Give an address.'), at);
    case 'prepare-meeting':
      return noteRemark(accepted, suggestion.title);
    default:
      return NO_CHANGE;
  }
}
