import type { Transaction } from 'dexie';
import { companyKey } from '../../identity/one-company';
import { version4 } from './4';
import type { SchemaVersion } from './version';

async function upgrade(transaction: Transaction): Promise<void> {
  await transaction
    .table('accounts')
    .toCollection()
    .modify((row: { name?: unknown; bare?: string }) => {
      row.bare = typeof row.name === 'string' ? companyKey(row.name) : '';
    });
}

/** Companies are found by their names without legal forms. */
export const version5: SchemaVersion = {
  number: 5,
  stores: { ...version4.stores, accounts: 'id, *domains, *externals, folded, *alsoNamed, bare' },
  upgrade,
};
