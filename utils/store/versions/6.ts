import type { Transaction } from 'dexie';
import type { ContentRow } from '../rows';
import { opensAt } from '../task-row';
import { noteTexts } from '../texts';
import { version5 } from './5';
import type { SchemaVersion } from './version';

/** Rows of the log that are read at once. */
const CHUNK = 2_000;

/** Notes what every entry says, chunk by chunk: a long log does not fit into the memory. */
async function findTexts(transaction: Transaction): Promise<void> {
  const [contents, texts] = [transaction.table<ContentRow>('contents'), transaction.table('texts')];
  for (let rows = await contents.limit(CHUNK).toArray(); rows.length > 0; ) {
    await noteTexts({ texts }, rows);
    const { device, seq } = rows.at(-1) as ContentRow;
    rows = await contents.where('[device+seq]').above([device, seq]).limit(CHUNK).toArray();
  }
}

async function upgrade(transaction: Transaction): Promise<void> {
  await findTexts(transaction);
  await transaction
    .table('tasks')
    .toCollection()
    .modify((row) => {
      const opens = opensAt(row);
      if (opens !== null) row.opens = opens;
    });
}

/**
 * What the log says is found by its words and by its age, and what it says of a person, a company or a mail thread by
 * them, newest first; what is open, by when it wants the rep; the next steps that stand are kept for the day's briefing,
 * and remarks that were typed and not saved.
 */
export const version6: SchemaVersion = {
  number: 6,
  stores: {
    ...version5.stores,
    contents:
      '[device+seq], [target+at+seq], message, [content.contact.id+at+seq], [content.account.id+at+seq], [content.thread.id+at+seq], content.batch, at',
    // What is said, as it is looked for: neighbours in a chain share a row.
    texts: '[device+block]',
    tasks: 'id, dealId, leadId, due, opens',
    standing: 'key, target, thread',
    drafts: 'target',
  },
  upgrade,
};
