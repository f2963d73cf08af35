import { getLead } from '../../../utils/store/leads';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { Empty } from '../Empty';
import { showDayOf } from '../format';
import { Page } from '../Page';
import { dealFromLeadHref } from '../route';
import { DeleteRecord } from './DeleteRecord';
import { RemarkForm } from './RemarkForm';
import { SourcesDiffer } from './SourcesDiffer';
import { StatusBadge } from './StatusBadge';
import { Timeline } from './Timeline';

const BACK = { href: '#/leads', words: 'Leads' };

async function readLead(id: string) {
  const [lead, settings] = await Promise.all([getLead(db(), id), readSettings(db())]);
  return { lead, settings };
}

/** One lead: what is known of it, what happened, a remark, and the way to a deal. */
export function LeadPage({ id }: { id: string }) {
  const read = useLive(() => readLead(id), [id]);
  if (!read)
    return (
      <Page title="Lead" back={BACK}>
        {null}
      </Page>
    );
  const { lead, settings } = read;
  if (!lead)
    return (
      <Page title="Lead" back={BACK}>
        <Empty title="There is no such lead">It may have been deleted, or the address is not complete.</Empty>
      </Page>
    );

  const facts: [string, string | null][] = [
    ['Mail address', lead.email],
    ['Company', lead.company],
    ['Job title', lead.jobTitle],
    ['Phone', lead.phone],
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
          <RemarkForm target={{ kind: 'lead', id: lead.id, name: lead.name }} outcomes={settings.outcomes} />
          <Timeline kind="lead" id={lead.id} />
        </div>
        <aside className="record-side" aria-label="About the lead">
          <section aria-labelledby="lead-facts">
            <h2 id="lead-facts">Lead</h2>
            <dl className="facts">
              {facts.map(([name, value]) => (
                <div key={name} className="fact">
                  <dt>{name}</dt>
                  <dd dir="auto">{value ?? <span className="soft">–</span>}</dd>
                </div>
              ))}
            </dl>
          </section>
          <SourcesDiffer kind="lead" record={lead} currency={null} />
          <DeleteRecord target={{ kind: 'lead', id: lead.id, name: lead.name }} />
        </aside>
      </div>
    </Page>
  );
}
