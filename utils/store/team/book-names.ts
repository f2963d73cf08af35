import type { BookName } from '../../team/team-figures';
import type { Database } from '../database';

/** A book's open deals and its companies: what a team's activity is held against. */
export async function bookNames(db: Database): Promise<{ deals: BookName[]; accounts: BookName[] }> {
  const [deals, accounts] = await Promise.all([
    db.deals.where('status').equals('open').toArray(),
    db.accounts.toArray(),
  ]);
  const nameOf = ({ id, name }: BookName): BookName => ({ id, name });
  return { deals: deals.map(nameOf), accounts: accounts.map(nameOf) };
}
