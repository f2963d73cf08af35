import type { Deal, Lead, Stated } from '../../model/book';
import type { FieldConflict, RecordView } from '../../model/panel-view';
import { conflictsOf, proposalsOf } from './conflicts';

type Header = RecordView['header'];

/** Fields whose conflicts are worth a line, the weightiest first. */
const COMPARED = [
  ...['status', 'stage', 'amount', 'currency', 'closeDate', 'account', 'owner', 'nextStep', 'source'],
  ...['email', 'phone', 'jobTitle', 'name', 'contacts'],
];

const word = (value: Stated['value'] | undefined) => (typeof value === 'string' ? value : null);
const number = (value: Stated['value'] | undefined) => (typeof value === 'number' ? value : null);

/** The values that somebody says and nobody is sure of, as far as the header has room for them. */
function proposed(doubts: ReturnType<typeof proposalsOf>): Partial<Header> {
  const status = (['won', 'lost'] as const).find((one) => one === doubts.status);
  return {
    account: word(doubts.account),
    stage: word(doubts.stage),
    amount: number(doubts.amount),
    currency: word(doubts.currency),
    closeDate: word(doubts.closeDate),
    ...(status && { status }),
  };
}

/** A header with what is only doubtfully known filled in, and the names of those fields. */
export function withDoubts(header: Header, record: Deal | Lead): { header: Header; unsure: string[] } {
  const doubts = proposed(proposalsOf(record.sources));
  const isOpen = (field: string, value: unknown) =>
    value === null || (field === 'status' && value === 'open');
  const filled = Object.entries(doubts).filter(
    ([field, value]) => value !== null && isOpen(field, header[field as keyof Header]),
  );
  return { header: { ...header, ...Object.fromEntries(filled) }, unsure: filled.map(([field]) => field) };
}

/** Fields of which only a doubtful value is known. */
export function doubtfulFields({ sources }: Pick<Deal, 'sources'>): string[] {
  return Object.keys(proposalsOf(sources));
}

/** Where two sources differ on a record, as the panel shows it. */
export function shownConflicts({ sources }: Pick<Deal, 'sources'>): FieldConflict[] {
  const plain = ({ value, from, at, sure }: Stated) => ({ value, from, at, sure });
  return conflictsOf(sources, COMPARED).map(({ field, used, other }) => ({
    field,
    used: plain(used),
    other: plain(other),
  }));
}
