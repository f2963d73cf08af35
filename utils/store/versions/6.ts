import type { Transaction } from 'dexie';
import { opensAt } from '../task-row';
import { version5 } from './5';
import type { SchemaVersion } from './version';

async function upgrade(transaction: Transaction): Promise<void> {
  await transaction
    .table('tasks')
    .toCollection()
    .modify((row) => {
      const opens = opensAt(row);
      if (opens !== null) row.opens = opens;
    });
}

/**
 * What the log says of a person, a company or a mail thread is found by them, newest first; what is open, by when it
 * wants the rep; and the next steps that stand are kept for the day's briefing.
 */
export const version6: SchemaVersion = {
  number: 6,
  stores: {
    ...version5.stores,
    contents:
      '[device+seq], [target+at+seq], message, [content.contact.id+at+seq], [content.account.id+at+seq], [content.thread.id+at+seq], content.batch',
    tasks: 'id, dealId, leadId, due, opens',
    standing: 'key, target, thread',
  },
  upgrade,
};
