import { getLead } from '../../../utils/store/leads';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { Page } from '../Page';
import { recordHref } from '../route';
import { DealForm } from './DealForm';
import { emptyDraft } from './deal-draft';

const BACK = { href: '#/deals', words: 'Deals' };

async function readStart(leadId: string | null) {
  const [settings, lead] = await Promise.all([readSettings(db()), leadId ? getLead(db(), leadId) : null]);
  return { settings, lead };
}

/** The form of a new deal, empty or begun with what is known of a lead. */
export function NewDealPage({ leadId }: { leadId: string | null }) {
  const start = useLive(() => readStart(leadId), [leadId]);
  const lead = start?.lead ?? null;
  const go = (hash: string) => {
    window.location.hash = hash;
  };
  return (
    <Page title={lead ? `A deal with ${lead.name}` : 'New deal'} back={BACK}>
      {start && (
        <DealForm
          id={null}
          start={emptyDraft(
            start.settings.identity?.name ?? null,
            start.settings.stages[0]?.name ?? null,
            lead,
          )}
          stages={start.settings.stages}
          onSaved={(id) => go(recordHref('deal', id))}
          onCancel={() => go(lead ? recordHref('lead', lead.id) : BACK.href)}
        />
      )}
    </Page>
  );
}
