import { z } from 'zod';
import { line } from '../model/values';
import type { Database } from './database';
import { readable } from './readable';

/** Lists of the user's own that names are chosen from; an export of them was imported. */
export const nameList = z.enum(['product', 'owner']);
export type NameList = z.infer<typeof nameList>;

const MOST = 10_000;
const names = z.array(line.min(1)).max(MOST);
const keyOf = (list: NameList) => `names|${list}`;

/** Names by the list that they are for. */
export function byList(all: readonly { list: NameList; name: string }[]): Map<NameList, string[]> {
  const lists = new Map<NameList, string[]>();
  for (const { list, name } of all) {
    const own = lists.get(list);
    if (own === undefined) lists.set(list, [name]);
    else own.push(name);
  }
  return lists;
}

/** The names on a list, in the order in which they came; empty where there is none. */
export async function namesOn(db: Database, list: NameList): Promise<string[]> {
  return readable(names, (await db.settings.get(keyOf(list)))?.value, 'settings') ?? [];
}

/** Puts names on a list; those that are there stay as they are. */
export async function addNames(db: Database, list: NameList, added: readonly string[]): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const all = new Set([...(await namesOn(db, list)), ...added.map((name) => name.trim()).filter(Boolean)]);
    await db.settings.put({ key: keyOf(list), value: names.parse([...all].slice(0, MOST)) });
  });
}

/** Takes names off a list again. */
export async function removeNames(db: Database, list: NameList, removed: readonly string[]): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const left = (await namesOn(db, list)).filter((name) => !removed.includes(name));
    if (left.length > 0) await db.settings.put({ key: keyOf(list), value: left });
    else await db.settings.delete(keyOf(list));
  });
}
