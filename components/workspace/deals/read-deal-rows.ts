import type { Database } from '../../../utils/store/database';
import { listDeals } from '../../../utils/store/deals';
import { lastActivityOf } from '../../../utils/store/last-activity';
import { listAccounts } from '../../../utils/store/people';
import { targetKey } from '../../../utils/store/rows';
import type { DealRow } from './deal-list';

/** Every deal with its company's name and the moment of its last activity. */
export async function readDealRows(db: Database): Promise<DealRow[]> {
  const [deals, accounts] = await Promise.all([listDeals(db), listAccounts(db)]);
  const names = new Map(accounts.map((account) => [account.id, account.name]));
  const last = await lastActivityOf(
    db,
    deals.map((deal) => targetKey('deal', deal.id)),
  );
  return deals.map((deal) => ({
    deal,
    account: names.get(deal.accountId ?? '') ?? null,
    lastActivity: last.get(targetKey('deal', deal.id)) ?? null,
  }));
}
