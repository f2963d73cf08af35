import { useState } from 'react';
import { contactsOf, getDeal } from '../../../utils/store/deals';
import { db } from '../../../utils/store/open';
import { getAccount } from '../../../utils/store/people';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { Button } from '../../ui/Button';
import { Empty } from '../Empty';
import { Page } from '../Page';
import { DealFacts } from './DealFacts';
import { DealForm } from './DealForm';
import { DeleteRecord } from './DeleteRecord';
import { draftOf } from './deal-draft';
import { People } from './People';
import { RemarkForm } from './RemarkForm';
import { SourcesDiffer } from './SourcesDiffer';
import { StatusBadge } from './StatusBadge';
import { Timeline } from './Timeline';

const BACK = { href: '#/deals', words: 'Deals' };

async function readDeal(id: string) {
  const deal = await getDeal(db(), id);
  if (!deal) return { deal: null };
  const [account, contacts, settings] = await Promise.all([
    deal.accountId ? getAccount(db(), deal.accountId) : null,
    contactsOf(db(), deal),
    readSettings(db()),
  ]);
  return { deal, account, contacts, settings };
}

/** One deal: what is known of it, its people, what happened, a remark, its form. */
export function DealPage({ id }: { id: string }) {
  const read = useLive(() => readDeal(id), [id]);
  const [editing, setEditing] = useState(false);
  if (!read)
    return (
      <Page title="Deal" back={BACK}>
        {null}
      </Page>
    );
  if (!read.deal)
    return (
      <Page title="Deal" back={BACK}>
        <Empty title="There is no such deal">It may have been deleted, or the address is not complete.</Empty>
      </Page>
    );

  const { deal, account, contacts, settings } = read;
  const name = account?.name ?? null;
  return (
    <Page
      title={deal.name}
      back={BACK}
      under={
        <>
          <bdi>{name ?? 'No account'}</bdi> <StatusBadge status={deal.status} />
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
            <RemarkForm
              target={{ kind: 'deal', id: deal.id, name: deal.name }}
              outcomes={settings.outcomes}
            />
            <Timeline kind="deal" id={deal.id} />
          </div>
          <aside className="record-side" aria-label="About the deal">
            <DealFacts deal={deal} />
            <SourcesDiffer kind="deal" record={deal} currency={deal.currency} />
            <People deal={deal} contacts={contacts} />
            <DeleteRecord target={{ kind: 'deal', id: deal.id, name: deal.name }} />
          </aside>
        </div>
      )}
    </Page>
  );
}
