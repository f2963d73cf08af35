import { useState } from 'react';
import { contactsOf, getDeal } from '../../../utils/store/deals';
import { db } from '../../../utils/store/open';
import { getAccount } from '../../../utils/store/people';
import { targetKey } from '../../../utils/store/rows';
import { readSettings } from '../../../utils/store/settings';
import { importEntriesOf } from '../../../utils/store/timeline';
import { useLive } from '../../hooks/use-live';
import { Button } from '../../ui/Button';
import { FieldSources } from '../detail/FieldSources';
import { InCrm, InGmail } from '../detail/InOtherPlaces';
import { NoSuchRecord } from '../detail/NoSuchRecord';
import { Timeline } from '../detail/Timeline';
import { Page } from '../Page';
import { RecordRemark } from '../remark/RecordRemark';
import { recordHref } from '../route';
import { DealFacts } from './DealFacts';
import { DealForm } from './DealForm';
import { DeleteRecord } from './DeleteRecord';
import { draftOf } from './deal-draft';
import { People } from './People';
import { Planned } from './Planned';
import { SourcesDiffer } from './SourcesDiffer';
import { StatusBadge } from './StatusBadge';

const BACK = { href: '#/deals', words: 'Deals' };

async function readDeal(id: string) {
  const deal = await getDeal(db(), id);
  if (!deal) return { deal: null };
  const [account, contacts, settings, imports] = await Promise.all([
    deal.accountId ? getAccount(db(), deal.accountId) : null,
    contactsOf(db(), deal),
    readSettings(db()),
    importEntriesOf(db(), deal.sources),
  ]);
  return { deal, account, contacts, settings, imports };
}

/** One deal: what is known of it, its people, what happened, a remark, its form. */
export function DealPage({ id }: { id: string }) {
  const read = useLive(() => readDeal(id), [id]);
  const [editing, setEditing] = useState(false);
  if (!read?.deal) return <NoSuchRecord kind="deal" back={BACK} isRead={read !== undefined} />;

  const { deal, account, contacts, settings, imports } = read;
  const name = account?.name ?? null;
  const targets = [targetKey('deal', deal.id)];
  return (
    <Page
      title={deal.name}
      back={BACK}
      under={
        <>
          {account ? (
            <a href={recordHref('account', account.id)} dir="auto">
              {account.name}
            </a>
          ) : (
            <span>No account</span>
          )}{' '}
          <StatusBadge status={deal.status} />
        </>
      }
      tools={!editing && <Button onClick={() => setEditing(true)}>Edit deal</Button>}
    >
      {editing ? (
        <DealForm
          id={deal.id}
          start={draftOf(deal, name, contacts)}
          stages={settings.stages}
          onSaved={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div className="record">
          <div className="record-main">
            <RecordRemark
              key={deal.id}
              target={{ kind: 'deal', id: deal.id, name: deal.name }}
              settings={settings}
            />
            <Timeline about={targets} also={imports} />
            <FieldSources sources={deal.sources} currency={deal.currency} />
          </div>
          <aside className="record-side" aria-label="About the deal">
            <DealFacts deal={deal} />
            <Planned target={{ kind: 'deal', id: deal.id, name: deal.name }} />
            <SourcesDiffer kind="deal" record={deal} currency={deal.currency} />
            <People deal={deal} contacts={contacts} />
            <InCrm record={deal} />
            <InGmail about={targets} />
            <DeleteRecord target={{ kind: 'deal', id: deal.id, name: deal.name }} />
          </aside>
        </div>
      )}
    </Page>
  );
}
