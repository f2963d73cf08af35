import { companyKey } from '../identity/one-company';
import { foldedName } from '../model/folded-name';
import { isContact, makeReplies } from '../team/replies';
import type { ActivityFilter } from './activity-query';
import { followsReplies, wordsOf } from './activity-way';
import type { Database } from './database';
import type { Activity } from './entries';
import { hasWords, saidText } from './said-text';

/** Looks at entries in the order of time; `rest` are those that only the end shows to fit. */
export type Scan = { fits: (entry: Activity) => boolean; rest: () => Activity[] };

type Test = (entry: Activity) => boolean;

/** Deals by their stage now: in another's log they have ids of their own, and are known by their names. */
async function inStage(stage: string, db: Database, book: Database): Promise<Test> {
  const deals = (await book.deals.toArray()).filter((deal) => deal.stage === stage);
  if (db === book) {
    const ids = new Set(deals.map(({ id }) => id));
    return ({ content }) => content?.deal !== undefined && ids.has(content.deal.id);
  }
  const names = new Set(deals.map(({ folded }) => folded));
  return ({ content }) => Boolean(content?.deal?.name) && names.has(foldedName(content?.deal?.name ?? ''));
}

function isNamed(kind: 'deal' | 'account', key: string): Test {
  const keyOf = kind === 'deal' ? foldedName : companyKey;
  return ({ content }) => Boolean(content?.[kind]?.name) && keyOf(content?.[kind]?.name ?? '') === key;
}

/** A person by name, or by an address that the reader's own book has for that name: of strangers' mails a log has no more. */
async function isPerson(key: string, book: Database): Promise<Test> {
  const known = await book.contacts.where('folded').equals(key).toArray();
  const addresses = new Set([key, ...known.flatMap(({ emails }) => emails)]);
  return ({ content }) => {
    const contact = content?.contact;
    if (contact === undefined) return false;
    return foldedName(contact.name ?? '') === key || addresses.has(contact.id);
  };
}

async function testsOf(filter: ActivityFilter, db: Database, book: Database): Promise<Test[]> {
  const { by, outcome, kinds, stage, dealNamed, accountNamed, personNamed, only } = filter;
  const words = wordsOf(filter);
  const says = hasWords(words ?? '');
  const tests: (Test | false)[] = [
    Boolean(by) && (({ header }) => header.by === by),
    Boolean(outcome) && (({ content }) => content?.outcome === outcome),
    Boolean(kinds?.length) && (({ header }) => kinds?.includes(header.kind) ?? false),
    only === 'contacts' && isContact,
    only === 'deleted' && (({ content }) => content === null),
    dealNamed ? isNamed('deal', dealNamed) : false,
    accountNamed ? isNamed('account', accountNamed) : false,
    personNamed ? await isPerson(personNamed, book) : false,
    stage ? await inStage(stage, db, book) : false,
    // Of others the search has found them.
    followsReplies(filter) &&
      words !== null &&
      (({ content }) => content !== null && says(saidText(content))),
  ];
  return tests.filter((test) => test !== false);
}

/**
 * Makes what looks at the entries of a filter that no index answers.
 * @param book the book whose deals say which stage they are in: of another's log the reader's own
 */
export async function makeScan(filter: ActivityFilter, db: Database, book: Database): Promise<Scan> {
  const tests = await testsOf(filter, db, book);
  const isFit: Test = (entry) => tests.every((test) => test(entry));
  if (!followsReplies(filter)) return { fits: isFit, rest: () => [] };
  const replies = makeReplies<Activity>();
  return {
    fits: (entry) => replies.take(entry) !== null && filter.only === 'answers' && isFit(entry),
    rest: () => (filter.only === 'waiting' ? replies.waiting().filter(isFit) : []),
  };
}
