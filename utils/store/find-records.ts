import { type Account, account, type Deal, deal, type Lead, lead } from '../model/book';
import type { Database } from './database';
import { readableRows } from './readable';

/** What somebody typed, in words to look for. */
function wordsOf(typed: string): string[] {
  return typed.toLowerCase().split(/\s+/).filter(Boolean);
}

function holds(words: readonly string[], ...texts: (string | null | undefined)[]): boolean {
  const text = texts.filter(Boolean).join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Names of the accounts in which a typed word occurs: only those can make a deal fit. */
async function namesOfAccounts(db: Database, words: readonly string[]): Promise<Map<string, string>> {
  if (words.length === 0) return new Map();
  const fits = ({ name }: Account) => words.some((word) => name.toLowerCase().includes(word));
  const rows = await db.accounts.filter(fits).toArray();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * The open deals and open leads in whose name, company, stage or address all typed words occur, those that changed
 * last first; with nothing typed, the ones that changed last. `accounts` are those of the deals.
 */
export async function findOpenRecords(
  db: Database,
  typed: string,
  limit: number,
): Promise<{ deals: Deal[]; leads: Lead[]; accounts: Account[] }> {
  const words = wordsOf(typed);
  const names = await namesOfAccounts(db, words);
  const [deals, leads] = await Promise.all([
    db.deals
      .orderBy('updatedAt')
      .reverse()
      .filter(
        ({ status, name, stage, accountId }) =>
          status === 'open' && holds(words, name, stage, names.get(accountId ?? '')),
      )
      .limit(limit)
      .toArray(),
    db.leads
      .orderBy('updatedAt')
      .reverse()
      .filter(({ status, name, company, email }) => status === 'open' && holds(words, name, company, email))
      .limit(limit)
      .toArray(),
  ]);
  const found = readableRows(deal, deals, 'deals');
  const owners = [...new Set(found.flatMap(({ accountId }) => accountId ?? []))];
  const accounts = (await db.accounts.bulkGet(owners)).filter((row) => row !== undefined);
  return {
    deals: found,
    leads: readableRows(lead, leads, 'leads'),
    accounts: readableRows(account, accounts, 'accounts'),
  };
}
