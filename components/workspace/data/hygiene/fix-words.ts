import type { Fix } from '../../../../utils/engine/hygiene/rule';
import type { Mending } from '../../../../utils/model/hygiene';
import { showDay, showMoney } from '../../format';

/** What the button of a fault says. */
export const FIX_WORDS: Readonly<Record<Fix, string>> = {
  'close-date': 'Set close date',
  amount: 'Set amount',
  currency: 'Set currency',
  task: 'Add a task',
  contact: 'Add contact',
  address: 'Add address',
  owner: 'Set owner',
  probability: 'As its stage',
  spelling: 'Change spelling',
  merge: 'Compare',
};

/** What mends a fault by one press: there is nothing to fill in that is not known, and it can be taken back. */
export const AT_ONCE: ReadonlySet<Fix> = new Set<Fix>(['probability', 'spelling', 'task']);

/** What can mend many records at once: an amount or a person belongs to one alone. */
export const IN_BULK: ReadonlySet<Fix> = new Set<Fix>([
  'close-date',
  'currency',
  'task',
  'owner',
  'probability',
  'spelling',
]);

const TASKS: Readonly<Record<string, string>> = {
  'no-next-step': 'Agree the next step',
  'no-activity': 'Get in touch',
  'close-date-moved': 'Ask which close date holds',
  'stage-too-long': 'Ask what holds it up',
  'lead-untouched': 'Get in touch',
};

/** The task that is proposed for a fault. */
export const taskFor = (rule: string): string => TASKS[rule] ?? '';

/** What a record has once it is mended: "Close date 18 Dec". */
export function mendedWords(mending: Mending): string {
  switch (mending.what) {
    case 'close-date':
      return `Close date ${showDay(mending.day)}`;
    case 'amount':
      return `Amount ${showMoney(mending.amount, mending.currency)}`;
    case 'currency':
      return `Currency ${mending.currency}`;
    case 'task':
      return `Task “${mending.title}”, due ${showDay(mending.due)}`;
    case 'owner':
      return `Owner ${mending.owner}`;
    case 'contact':
      return `Contact ${mending.name ?? mending.email}`;
    case 'address':
      return `Address ${mending.email}`;
    case 'probability':
      return 'probability as the stage has it';
    case 'spelling':
      return `“${mending.to}”`;
  }
}
