import type { Deal } from '../../../utils/model/book';
import { useToday } from '../../hooks/use-today';
import { showDay } from '../format';

/** The day on which a deal should close; an open deal whose day has passed says so. */
export function CloseDate({ deal }: { deal: Pick<Deal, 'closeDate' | 'status'> }) {
  const today = useToday();
  if (!deal.closeDate) return <span className="soft">–</span>;
  const passed = deal.status === 'open' && deal.closeDate < today;
  return (
    <span className={passed ? 'numbers warn' : 'numbers'}>
      {showDay(deal.closeDate)}
      {passed && ' · passed'}
    </span>
  );
}
