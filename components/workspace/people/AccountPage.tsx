import { soleValue } from '../../../utils/context/records/sole-value';
import type { Account } from '../../../utils/model/book';
import { type AboutKey, companyKeys } from '../../../utils/store/activity-about';
import { contactsAt } from '../../../utils/store/contacts';
import { dealsFor } from '../../../utils/store/deals';
import { db } from '../../../utils/store/open';
import { getAccount } from '../../../utils/store/people';
import { targetKey } from '../../../utils/store/rows';
import { importEntriesOf } from '../../../utils/store/timeline';
import { useLive } from '../../hooks/use-live';
import { FieldSources } from '../detail/FieldSources';
import { InCrm, InGmail } from '../detail/InOtherPlaces';
import { NoSuchRecord } from '../detail/NoSuchRecord';
import { dealItem, RecordList } from '../detail/RecordList';
import { Timeline } from '../detail/Timeline';
import { WebLink } from '../detail/WebLink';
import { Facts } from '../Facts';
import { showDayOf, showNumber } from '../format';
import { Page } from '../Page';

const BACK = { href: '#/accounts', words: 'Accounts' };
const MOST_SHOWN = 50;

/** What only the sources say of a company. */
const STATED = [
  ['industry', 'Industry'],
  ['country', 'Country'],
] as const;

function statedIn(account: Account, field: string): string | null {
  const value = soleValue(account, field);
  return value === null ? null : String(value);
}

async function readAccount(id: string) {
  const account = await getAccount(db(), id);
  if (!account) return { account: null };
  const [deals, people, names, imports] = await Promise.all([
    dealsFor(db(), { contactIds: [], accountIds: [account.id] }),
    contactsAt(db(), account.id, MOST_SHOWN),
    companyKeys(db(), account.id),
    importEntriesOf(db(), account.sources),
  ]);
  return { account, deals, people, names, imports };
}

const webAddress = (website: string) => (website.includes('://') ? website : `https://${website}`);

/** One company: its people, its deals, and what happened on those. */
export function AccountPage({ id }: { id: string }) {
  const read = useLive(() => readAccount(id), [id]);
  if (!read?.account) return <NoSuchRecord kind="account" back={BACK} isRead={read !== undefined} />;

  const { account, deals, people, names, imports } = read;
  const targets = deals.map((deal) => targetKey('deal', deal.id));
  const about = [...names, ...targets, ...people.contacts.map((one): AboutKey => `contact:${one.id}`)];
  const open = deals.filter(({ status }) => status === 'open').length;
  return (
    <Page
      title={account.name}
      back={BACK}
      under={`${showNumber(open)} open ${open === 1 ? 'deal' : 'deals'} of ${showNumber(deals.length)}`}
    >
      <div className="record">
        <div className="record-main">
          <Timeline about={about} also={imports} />
          {people.count > people.contacts.length && (
            <p className="soft">
              Of {showNumber(people.count)} people the first {showNumber(people.contacts.length)} are in this
              timeline; what happened with the others alone stands on their own pages.
            </p>
          )}
          <FieldSources sources={account.sources} currency={null} />
        </div>
        <aside className="record-side" aria-label="About the account">
          <Facts
            title="Account"
            facts={[
              [
                'Website',
                account.website && <WebLink url={webAddress(account.website)} words={account.website} />,
              ],
              [account.domains.length > 1 ? 'Domains' : 'Domain', account.domains.join(', ') || null],
              ...STATED.map(([field, words]) => [words, statedIn(account, field)] as const),
              ['Changed', showDayOf(account.updatedAt)],
            ]}
          />
          <RecordList
            title="Deals"
            items={deals.slice(0, MOST_SHOWN).map(dealItem)}
            count={deals.length}
            none="No deal is with this account."
          />
          <RecordList
            title="Contacts"
            items={people.contacts.map(({ id: contactId, name, emails, jobTitle }) => ({
              kind: 'contact',
              id: contactId,
              name: name ?? emails[0] ?? 'Nameless contact',
              about: jobTitle && <bdi className="soft">{jobTitle}</bdi>,
            }))}
            count={people.count}
            none="Nobody is known there yet."
          />
          <InCrm record={account} />
          <InGmail about={about} />
        </aside>
      </div>
    </Page>
  );
}
