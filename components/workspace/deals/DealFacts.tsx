import type { Deal } from '../../../utils/model/book';
import { Facts } from '../Facts';
import { showDayOf, showMoney } from '../format';
import { CloseDate } from './CloseDate';

/** The stage of a deal, and since when it is in it. */
function Stage({ deal }: { deal: Deal }) {
  return (
    <>
      {deal.stage}
      {deal.stageEnteredAt && <span className="soft"> since {showDayOf(deal.stageEnteredAt)}</span>}
    </>
  );
}

/** The fields of a deal. */
export function DealFacts({ deal }: { deal: Deal }) {
  const amount = deal.amount !== null && (
    <span className="numbers">{showMoney(deal.amount, deal.currency)}</span>
  );
  return (
    <Facts
      title="Deal"
      facts={[
        ['Stage', deal.stage && <Stage deal={deal} />],
        ['Amount', amount || null],
        ['Close date', <CloseDate key="close" deal={deal} />],
        ['Owner', deal.owner],
        ['Next step', deal.nextStep],
        ...(deal.source ? [['Source', deal.source] as const] : []),
        ...(deal.createdAt ? [['Created', showDayOf(deal.createdAt)] as const] : []),
      ]}
    />
  );
}
