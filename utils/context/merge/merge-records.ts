import type { Account, Contact, Deal, Lead, RecordKind } from '../../model/book';
import { foldedName } from '../../model/folded-name';
import { type AccountName, type AnyRecord, choiceOf, mergeFields, valueIn } from './merge-fields';
import { mergeSources } from './merge-sources';
import { type Picks, pickSides } from './pick-sides';

const MOST = { externals: 20, emails: 20, domains: 50, people: 200, names: 50 };

type Values = Readonly<Record<string, unknown>>;

const all = (...lists: (readonly string[] | undefined)[]) => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) <= Date.parse(other) ? one : other;
}

/** The people of both deals; a role that only the other deal names is kept. */
function peopleOfBoth(keep: Deal, gone: Deal): Deal['contacts'] {
  const people = new Map(keep.contacts.map((one) => [one.contactId, one]));
  for (const one of gone.contacts) {
    const known = people.get(one.contactId);
    people.set(one.contactId, known === undefined ? one : { ...known, role: known.role ?? one.role });
  }
  return [...people.values()].slice(0, MOST.people);
}

/** What is of both: lists are put together, the earlier of two beginnings counts. */
function bothOf(kind: RecordKind, keep: AnyRecord, gone: AnyRecord, picks: Picks): object {
  if (kind === 'account') {
    const [one, other] = [keep as Account, gone as Account];
    return { domains: all(one.domains, other.domains).slice(0, MOST.domains) };
  }
  if (kind === 'contact') {
    const [one, other] = [keep as Contact, gone as Contact];
    const [first, second] = picks.email === 'gone' ? [other, one] : [one, other];
    return { emails: all(first.emails, second.emails).slice(0, MOST.emails) };
  }
  if (kind === 'deal') {
    const [one, other] = [keep as Deal, gone as Deal];
    return { contacts: peopleOfBoth(one, other), createdAt: earlier(one.createdAt, other.createdAt) };
  }
  const [one, other] = [keep as Lead, gone as Lead];
  const email = picks.email === 'gone' ? other.email : one.email;
  const emails = [one, other].flatMap((lead) => lead.email ?? []).map((written) => written.toLowerCase());
  const others = all(emails, one.otherEmails, other.otherEmails).filter(
    (address) => address !== email?.toLowerCase(),
  );
  return {
    createdAt: earlier(one.createdAt, other.createdAt),
    ...(others.length > 0 && { otherEmails: others.slice(0, MOST.emails) }),
  };
}

/**
 * The record that stays when another one is merged into it.
 * @param picked fields whose side was chosen; the others are taken by `pickSides`
 */
export function mergeRecords<T extends AnyRecord>(
  kind: RecordKind,
  { keep, gone }: { keep: T; gone: T },
  picked: Picks,
  accountName: AccountName,
  at: string,
): T {
  // A side that holds nothing is no choice.
  const chosen = Object.entries(picked).filter(
    ([field, side]) => valueIn(side === 'gone' ? gone : keep, field, accountName) !== null,
  );
  const picks: Picks = { ...pickSides(kind, keep, gone, accountName), ...Object.fromEntries(chosen) };
  const theirs = mergeFields(kind).filter(({ field }) => picks[field] === 'gone');
  const values = theirs.flatMap(({ holds }) => holds.map((key) => [key, (gone as Values)[key]] as const));
  const record: T = { ...keep, ...Object.fromEntries(values) };
  const sideOf = (field: string) => picks[choiceOf(kind, field) ?? ''];
  const name = foldedName(record.name ?? '');
  const names = all(keep.alsoNamed, gone.alsoNamed, [
    foldedName(keep.name ?? ''),
    foldedName(gone.name ?? ''),
  ]).filter((one) => one !== name && one !== '');
  return {
    ...record,
    ...bothOf(kind, keep, gone, picks),
    origin: keep.origin ?? gone.origin,
    externals: all(keep.externals, gone.externals).slice(0, MOST.externals),
    sources: mergeSources(keep, gone, sideOf, accountName, at),
    ...(names.length > 0 && { alsoNamed: names.slice(0, MOST.names) }),
    updatedAt: at,
  };
}
