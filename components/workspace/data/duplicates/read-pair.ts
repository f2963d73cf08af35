import type { AnyRecord } from '../../../../utils/context/merge/merge-fields';
import { mergeFields, valueIn } from '../../../../utils/context/merge/merge-fields';
import { byWorth, type Picks, pickSides } from '../../../../utils/context/merge/pick-sides';
import { isSameValue } from '../../../../utils/context/records/settle-field';
import type { Stated } from '../../../../utils/model/book';
import { getRecord } from '../../../../utils/store/externals';
import { db } from '../../../../utils/store/open';
import { getAccount } from '../../../../utils/store/people';
import type { PairLine } from './pair-rows';

type Value = Stated['value'];

/** One field of two records side by side. */
export type PairField = { field: string; keep: Value; gone: Value; isSame: boolean };

/** Two records as they are now, the one that stays first, with what is better of each. */
export type OpenPair = {
  keep: AnyRecord;
  gone: AnyRecord;
  fields: PairField[];
  picks: Picks;
  /** What the two have under other names, which a merge keeps all of. */
  both: { words: string; values: string[] }[];
};

function listsOf(keep: AnyRecord, gone: AnyRecord): OpenPair['both'] {
  const all = (key: 'emails' | 'domains') => [
    ...new Set([keep, gone].flatMap((one) => (one as { emails?: string[]; domains?: string[] })[key] ?? [])),
  ];
  const [emails, domains] = [all('emails'), all('domains')];
  return [
    ...(emails.length > 1 ? [{ words: 'Addresses', values: emails }] : []),
    ...(domains.length > 1 ? [{ words: 'Domains', values: domains }] : []),
  ];
}

/** Reads what is needed to decide on a pair; null where one of the two is gone. */
export async function readPair({ kind, a, b }: PairLine): Promise<OpenPair | null> {
  const [one, other] = await Promise.all([getRecord(db(), kind, a.id), getRecord(db(), kind, b.id)]);
  if (one === null || other === null || one.id === other.id) return null;
  const names = new Map<string, string>();
  for (const record of [one, other]) {
    const id = 'accountId' in record ? record.accountId : null;
    const account = id === null ? null : await getAccount(db(), id);
    if (id !== null && account !== null) names.set(id, account.name);
  }
  const accountName = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const [keep, gone] = byWorth<AnyRecord>(kind, one, other);
  const rows = mergeFields(kind).flatMap(({ field, holds }) => [
    field,
    ...holds.filter((key) => key !== field && !['accountId', 'company', 'stageEnteredAt'].includes(key)),
  ]);
  const fields = rows.map((field) => {
    const [own, its] = [valueIn(keep, field, accountName), valueIn(gone, field, accountName)];
    return { field, keep: own, gone: its, isSame: isSameValue(own, its) };
  });
  return {
    ...{ keep, gone, picks: pickSides(kind, keep, gone, accountName), both: listsOf(keep, gone) },
    fields: fields.filter(({ keep: own, gone: its }) => own !== null || its !== null),
  };
}
