import { personKeys } from '../../../utils/store/activity-about';
import { getContact } from '../../../utils/store/contacts';
import { dealsFor } from '../../../utils/store/deals';
import { leadsByEmail } from '../../../utils/store/leads';
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
import { Facts } from '../Facts';
import { showDayOf } from '../format';
import { Page } from '../Page';
import { recordHref } from '../route';

const BACK = { href: '#/contacts', words: 'Contacts' };
const MOST_DEALS = 50;

async function readContact(id: string) {
  const contact = await getContact(db(), id);
  if (!contact) return { contact: null };
  const [account, deals, leads, names, imports] = await Promise.all([
    contact.accountId ? getAccount(db(), contact.accountId) : null,
    dealsFor(db(), { contactIds: [contact.id], accountIds: [] }),
    leadsByEmail(db(), contact.emails),
    personKeys(db(), contact),
    importEntriesOf(db(), contact.sources),
  ]);
  return { contact, account, deals, leads, names, imports };
}

/** One person: how to reach them, their account and deals, and what happened with them and on those. */
export function ContactPage({ id }: { id: string }) {
  const read = useLive(() => readContact(id), [id]);
  if (!read?.contact) return <NoSuchRecord kind="contact" back={BACK} isRead={read !== undefined} />;

  const { contact, account, deals, leads, names, imports } = read;
  const targets = [
    ...deals.map((deal) => targetKey('deal', deal.id)),
    ...leads.map((lead) => targetKey('lead', lead.id)),
  ];
  const [first] = contact.emails;
  const about = [...names, ...targets];
  return (
    <Page
      title={contact.name ?? first ?? 'Nameless contact'}
      back={BACK}
      under={
        <>
          {contact.jobTitle && <bdi>{contact.jobTitle}</bdi>}
          {account ? (
            <a href={recordHref('account', account.id)} dir="auto">
              {account.name}
            </a>
          ) : (
            <span>No account</span>
          )}
        </>
      }
    >
      <div className="record">
        <div className="record-main">
          <Timeline about={about} also={imports} />
          <FieldSources sources={contact.sources} currency={null} />
        </div>
        <aside className="record-side" aria-label="About the contact">
          <Facts
            title="Contact"
            facts={[
              [
                contact.emails.length > 1 ? 'Mail addresses' : 'Mail address',
                contact.emails.join(', ') || null,
              ],
              ['Phone', contact.phone],
              ['Job title', contact.jobTitle],
              ['Changed', showDayOf(contact.updatedAt)],
            ]}
          />
          <RecordList
            title="Deals"
            items={deals.slice(0, MOST_DEALS).map(dealItem)}
            count={deals.length}
            none="No deal names this person."
          />
          {leads.length > 0 && (
            <RecordList
              title="Leads"
              items={leads.map(({ id: leadId, name, company }) => ({
                kind: 'lead',
                id: leadId,
                name,
                about: company && <bdi className="soft">{company}</bdi>,
              }))}
              count={leads.length}
              none=""
            />
          )}
          <InCrm record={contact} />
          <InGmail about={about} />
        </aside>
      </div>
    </Page>
  );
}
