import type { BackupTold, Outlook } from '../../components/workspace/settings/backup/backup-messages';
import { serve } from '../../entrypoints/backup-worker/serve';
import { writeBackup } from '../../utils/backup/write-backup';
import { logFile } from '../../utils/export/log-file';
import type { Account, Contact, Deal } from '../../utils/model/book';
import { backupHeadOf, backupLines } from '../../utils/store/backup/backup-rows';
import type { Database } from '../../utils/store/database';
import { logParts } from '../../utils/store/log-parts';

export const AT = '2026-11-20T10:00:00.000Z';
export const LATER = '2026-11-21T10:00:00.000Z';
export const NOW = '2026-11-23T09:00:00.000Z';
export const SAM = 'sam@vendor.example';

const provenance = { origin: null, externals: [], sources: {} };

export const deal = (id: string, more: Partial<Deal> = {}): Deal => ({
  ...{ id, name: `Deal ${id}`, stage: 'Proposal', status: 'open', amount: 100, currency: 'EUR' },
  ...{ closeDate: null, owner: null, accountId: null, contacts: [], createdAt: AT, stageEnteredAt: AT },
  ...{ nextStep: null, source: null, ...provenance, unlogged: null, updatedAt: AT, ...more },
});

export const contact = (id: string, more: Partial<Contact> = {}): Contact => ({
  ...{ id, name: `Person ${id}`, emails: [`${id}@buyer.example`], phone: null, jobTitle: null },
  ...{ accountId: null, ...provenance, updatedAt: AT, ...more },
});

export const account = (id: string, more: Partial<Account> = {}): Account => ({
  ...{ id, name: `Company ${id}`, domains: [`${id}.example`], website: null, ...provenance },
  ...{ updatedAt: AT, ...more },
});

/** The backup of a store as text. */
export async function backupOf(db: Database, madeAt = NOW): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const lines = backupLines(db, madeAt, { rows: 0, damaged: 0 });
  for await (const piece of writeBackup(await backupHeadOf(db, madeAt), lines)) text += decoder.decode(piece);
  return text;
}

export const fileOf = (text: BlobPart | BlobPart[], name = 'backup.jsonl') =>
  new File(Array.isArray(text) ? text : [text], name);

/** What the worker tells of a file, and what it told when it was restored. */
export async function restored(
  db: Database,
  file: File,
  { isMine = true, passphrase = null as string | null } = {},
): Promise<{ looked: { mine: Outlook; theirs: Outlook }; done: BackupTold }> {
  const told: BackupTold[] = [];
  const ask = serve((message) => told.push(message), db);
  await ask({ ask: 'look', file, passphrase });
  const looked = told.at(-1);
  if (looked?.tell !== 'looked') throw new Error(JSON.stringify(looked));
  await ask({ ask: 'restore', isMine, now: NOW });
  return { looked, done: told.at(-1) as BackupTold };
}

/** What the worker says of a file that it does not take. */
export async function refusalOf(db: Database, file: File, passphrase: string | null = null) {
  const told: BackupTold[] = [];
  await serve((message) => told.push(message), db)({ ask: 'look', file, passphrase });
  return told.at(-1);
}

/** The complete log of one device as its file, without the first line, which says when it was written. */
export async function chainOf(db: Database, device: string): Promise<string[]> {
  let text = '';
  const parts = (await logParts(db)).filter((part) => part.device === device);
  for await (const piece of logFile(parts, NOW)) text += piece;
  return text.trimEnd().split('\n').slice(1);
}

/** Every row of every table, by table. */
export async function everything(db: Database): Promise<Record<string, unknown[]>> {
  const tables = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}
