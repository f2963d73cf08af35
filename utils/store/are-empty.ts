import type { Table } from 'dexie';

/** Whether tables hold no row, told without counting. */
export async function areEmpty(tables: readonly Table[]): Promise<boolean> {
  const firsts = await Promise.all(tables.map((table) => table.limit(1).primaryKeys()));
  return firsts.every((keys) => keys.length === 0);
}
