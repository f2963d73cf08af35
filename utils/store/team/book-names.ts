import type { Database } from '../database';

/** The names of a book's open deals and of its companies: what a team's activity is held against. */
export async function bookNames(db: Database): Promise<{ deals: string[]; accounts: string[] }> {
  const [deals, accounts] = await Promise.all([
    db.deals.where('status').equals('open').toArray(),
    db.accounts.toArray(),
  ]);
  return { deals: deals.map(({ name }) => name), accounts: accounts.map(({ name }) => name) };
}
