import { randomOf } from '../../../utils/engine/scoring/learn/random';
import type { Cell, Table } from '../../../utils/engine/scoring/learn/table';

const SOURCES = ['Referral', 'Partner', 'Web', 'Fair', 'Cold call', 'Campaign', 'Event'] as const;
const SIZES = ['1-10', '11-50', '51-200', '201-1000', '1000+'] as const;
const REGIONS = ['North', 'South', 'East', 'West'] as const;

/** Deals as a CRM would hold them: what tells, what says the same twice, what is missing, what says nothing. */
export function closedDeals(size: number, seed: number): { table: Table; won: Uint8Array } {
  const random = randomOf(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const of = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!;
  const columns = [
    ...['source', 'size', 'region', 'owner', 'product', 'competitor', 'decision maker', 'budget known'],
    ...['amount', 'discount', 'days open', 'days in stage', 'mails in', 'mails out', 'reply hours'],
    ...['meetings', 'contacts', 'pushes', 'created', 'notes'],
  ];
  const won = new Uint8Array(size);
  const rows: Cell[][] = [];
  for (let row = 0; row < size; row++) {
    const [source, company, owner] = [of(SOURCES), of(SIZES), Math.floor(random() * 60)];
    const [decides, budget] = [random() < 0.4, random() < 0.5];
    const amount = Math.exp(9 + normal());
    const [open, meetings, contacts] = [
      Math.floor(120 * random() ** 2),
      Math.floor(6 * random()),
      1 + Math.floor(5 * random()),
    ];
    const mails = Math.floor(20 * random() ** 2);
    const reply = random() < 0.2 ? null : Math.exp(2 + normal());
    const pushes = Math.floor(4 * random() ** 2);
    const odds =
      -0.8 +
      (source === 'Referral' ? 0.9 : source === 'Cold call' ? -0.8 : 0) +
      Math.sin(owner) * 0.5 +
      (decides ? 0.7 : 0) +
      (budget && contacts > 2 ? 0.8 : 0) -
      open / 80 +
      Math.min(3, meetings) * 0.3 -
      pushes * 0.5 -
      (reply === null ? 0.3 : Math.log(reply) * 0.2) +
      0.5 * normal();
    won[row] = random() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
    const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(random() * 1400))).toISOString().slice(0, 10);
    rows.push([
      ...[
        source,
        company,
        of(REGIONS),
        `Rep ${owner}`,
        `P-${Math.floor(random() * 200)}`,
        of(['None', 'A', 'B', null]),
      ],
      ...[
        decides,
        budget,
        Math.round(amount),
        Math.floor(random() * 4) * 5,
        open,
        Math.floor(open * random()),
      ],
      ...[mails, mails + Math.floor(3 * random()), reply, meetings, contacts, pushes, day, `note ${row}`],
    ]);
  }
  return { table: { columns, rows }, won };
}
