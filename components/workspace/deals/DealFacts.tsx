import type { Deal } from '../../../utils/model/book';
import { showDayOf, showMoney } from '../format';
import { CloseDate } from './CloseDate';

/** The fields of a deal. What is not known says so. */
export function DealFacts({ deal }: { deal: Deal }) {
  const unknown = <span className="soft">–</span>;
  return (
    <section aria-labelledby="deal-facts">
      <h2 id="deal-facts">Deal</h2>
      <dl className="facts">
        <dt>Stage</dt>
        <dd dir="auto">
          {deal.stage ?? unknown}
          {deal.stage && deal.stageEnteredAt && (
            <span className="soft"> since {showDayOf(deal.stageEnteredAt)}</span>
          )}
        </dd>
        <dt>Amount</dt>
        <dd className="numbers">{deal.amount === null ? unknown : showMoney(deal.amount, deal.currency)}</dd>
        <dt>Close date</dt>
        <dd>
          <CloseDate deal={deal} />
        </dd>
        <dt>Owner</dt>
        <dd dir="auto">{deal.owner ?? unknown}</dd>
        <dt>Next step</dt>
        <dd dir="auto">{deal.nextStep ?? unknown}</dd>
        {deal.source && (
          <>
            <dt>Source</dt>
            <dd dir="auto">{deal.source}</dd>
          </>
        )}
        {deal.createdAt && (
          <>
            <dt>Created</dt>
            <dd>{showDayOf(deal.createdAt)}</dd>
          </>
        )}
        {deal.origin?.url && (
          <>
            <dt>Record</dt>
            <dd>
              <RecordLink url={deal.origin.url} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** A link to the page that a record came from, if it is a web address: nothing else may be followed. */
function RecordLink({ url }: { url: string }) {
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return <bdi>{url}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {host}
    </a>
  );
}
