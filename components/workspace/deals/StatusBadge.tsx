import type { Deal, Lead } from '../../../utils/model/book';
import { LEAD_WORDS, STATUS_WORDS } from '../words';

/** Whether a deal is open, won or lost, or where a lead stands. */
export function StatusBadge({ status }: { status: Deal['status'] | Lead['status'] }) {
  const words = { ...STATUS_WORDS, ...LEAD_WORDS };
  return <span className={`badge badge-${status}`}>{words[status]}</span>;
}
