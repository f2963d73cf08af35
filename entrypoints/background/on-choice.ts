import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { Target } from '../../utils/model/panel-view';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveLead } from '../../utils/store/leads';
import { append, type NewEntry } from '../../utils/store/log';
import { saveAccount, saveContact } from '../../utils/store/people';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { keepUndo, NOTHING_TO_UNDO, type UndoStep } from './book/undo';
import { changeEntries } from './mend/change-entries';
import { onScreen, sameTarget } from './panel/views';
import { type Choice, chooseOnDeal, chooseOnLead } from './record/choose-value';
import { takeUp } from './record/record-log';
import type { Services } from './services';
import type { Page } from './tab/pages';

type Chosen = { entries: NewEntry[]; chosen: UndoStep['chosen']; write(): Promise<void> };
type Asked = { target: Pick<Target, 'kind' | 'id'>; choice: Choice };
type Caller = { tabId: number | null; page: Page | null };

/** Fields whose change the log tells; whom a deal is with stands in its people and its account. */
const LOGGED = ['stage', 'status', 'name', 'amount', 'currency', 'closeDate', 'owner', 'nextStep', 'source'];

const LEAD_LOGGED = [...LOGGED, 'company', 'email', 'phone', 'jobTitle'];

function entriesOf<T extends { id: string; name: string }>(
  kind: Target['kind'],
  [before, after]: readonly [T, T],
  fields: readonly string[],
  at: string,
): NewEntry[] {
  const values = (record: T) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
  return changeEntries({ kind, id: after.id, name: after.name }, values(before), values(after), { at });
}

/** The ids of those that the book does not have yet. */
async function newAmong(
  records: readonly { id: string }[],
  known: (id: string) => PromiseLike<object | undefined>,
): Promise<string[]> {
  const found = await Promise.all(records.map(({ id }) => known(id)));
  return records.flatMap(({ id }, at) => (found[at] === undefined ? [id] : []));
}

async function chooseFor(db: Database, { target: { kind, id }, choice }: Asked): Promise<Chosen> {
  const { at } = choice;
  if (kind === 'lead') {
    const before = await takeUp(db, { kind: 'lead', id }, at);
    if (before === null) throw new Refused('changed');
    const lead = chooseOnLead(before, choice);
    return {
      entries: entriesOf(kind, [before, lead], LEAD_LOGGED, at),
      chosen: { kind, before },
      write: () => saveLead(db, lead),
    };
  }
  const before = await takeUp(db, { kind: 'deal', id }, at);
  if (before === null) throw new Refused('changed');
  const { deal, account, people } = await chooseOnDeal(db, before, choice);
  const made = {
    contacts: await newAmong(people, (one) => db.contacts.get(one)),
    accounts: await newAmong(account === null ? [] : [account], (one) => db.accounts.get(one)),
  };
  return {
    entries: entriesOf(kind, [before, deal], LOGGED, at),
    chosen: { kind, before, made },
    write: async () => {
      if (account !== null) await saveAccount(db, account);
      for (const contact of people) await saveContact(db, contact);
      await saveDeal(db, deal);
    },
  };
}

async function saveChoice(
  { target, field, value }: Parsed<'choice/save-here'>,
  { tabId, page }: Caller,
  services: Services,
): Promise<Output<'choice/save'>> {
  const { db } = services;
  const by = requireAuthor(await readSettings(db), page);
  const at = services.now();
  const { chosen, logged } = await withLock(BOOK_LOCK, async () => {
    const { entries, write, chosen } = await chooseFor(db, { target, choice: { field, value, at } });
    return { chosen, logged: await append(db, entries, { by, now: at, alongside: write }) };
  });
  const entryIds = logged.map(({ id }) => id);
  const undo = await keepUndo({ ...NOTHING_TO_UNDO, at, by, tabId, entryIds, chosen });
  await services.showAll();
  return { undo };
}

/**
 * The panel uses one of the values that sources give a field: it is the user's own word from then on, and what the
 * others have said of it until then is out of date.
 */
export async function onChoice(
  { version, ...asked }: Parsed<'choice/save'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'choice/save'>> {
  const { view, page, tabId } = await onScreen(caller, version);
  sameTarget(view, asked.target);
  return saveChoice(asked, { tabId, page }, services);
}

/** The workspace does the same on the record's own page. */
export function onChoiceHere(
  asked: Parsed<'choice/save-here'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'choice/save-here'>> {
  return saveChoice(asked, { tabId: null, page: null }, services);
}
