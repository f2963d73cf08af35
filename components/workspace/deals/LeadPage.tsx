import { getLead } from '../../../utils/store/leads';
import { db } from '../../../utils/store/open';
import { targetKey } from '../../../utils/store/rows';
import { readSettings } from '../../../utils/store/settings';
import { importEntriesOf } from '../../../utils/store/timeline';
import { useLive } from '../../hooks/use-live';
import { FieldSources } from '../detail/FieldSources';
import { InCrm, InGmail } from '../detail/InOtherPlaces';
import { NoSuchRecord } from '../detail/NoSuchRecord';
import { Timeline } from '../detail/Timeline';
import { Facts } from '../Facts';
import { showDayOf } from '../format';
import { Page } from '../Page';
import { RecordRemark } from '../remark/RecordRemark';
import { dealFromLeadHref } from '../route';
import { DeleteRecord } from './DeleteRecord';
import { Planned } from './Planned';
import { SourcesDiffer } from './SourcesDiffer';
import { StatusBadge } from './StatusBadge';

const BACK = { href: '#/leads', words: 'Leads' };

async function readLead(id: string) {
  const [lead, settings] = await Promise.all([getLead(db(), id), readSettings(db())]);
  return { lead, settings, imports: lead && (await importEntriesOf(db(), lead.sources)) };
}

/** One lead: what is known of it, what happened, a remark, and the way to a deal. */
export function LeadPage({ id }: { id: string }) {
  const read = useLive(() => readLead(id), [id]);
  if (!read?.lead) return <NoSuchRecord kind="lead" back={BACK} isRead={read !== undefined} />;

  const { lead, settings, imports } = read;
  const targets = [targetKey('lead', lead.id)];
  const facts: [string, string | null][] = [
    ['Mail address', lead.email],
    ['Company', lead.company],
    ['Job title', lead.jobTitle],
    ['Phone', lead.phone],
    ['Stage', lead.stage],
    ['Owner', lead.owner],
    ['Source', lead.source],
    ['Since', showDayOf(lead.createdAt)],
  ];
  return (
    <Page
      title={lead.name}
      back={BACK}
      under={
        <>
          <bdi>{lead.company ?? 'No company'}</bdi> <StatusBadge status={lead.status} />
        </>
      }
      tools={
        lead.status === 'open' && (
          <a className="button button-primary" href={dealFromLeadHref(lead.id)}>
            Make a deal of it
          </a>
        )
      }
    >
      <div className="record">
        <div className="record-main">
          <RecordRemark
            key={lead.id}
            target={{ kind: 'lead', id: lead.id, name: lead.name }}
            settings={settings}
          />
          <Timeline about={targets} also={imports ?? []} />
          <FieldSources sources={lead.sources} currency={null} />
        </div>
        <aside className="record-side" aria-label="About the lead">
          <Facts title="Lead" facts={facts} />
          <Planned target={{ kind: 'lead', id: lead.id, name: lead.name }} />
          <SourcesDiffer kind="lead" record={lead} currency={null} />
          <InCrm record={lead} />
          <InGmail about={targets} />
          <DeleteRecord target={{ kind: 'lead', id: lead.id, name: lead.name }} />
        </aside>
      </div>
    </Page>
  );
}
