const DAY_MS = 86_400_000;
const BEGUN = Date.parse('2025-01-06T09:00:00.000Z');
const iso = (ms: number) => new Date(ms).toISOString();

const nothing = { origin: null, externals: [], sources: {}, unlogged: null, accountId: null };
const open = { status: 'open', stage: 'Proposal', closeDate: '2030-01-31', stageEnteredAt: null };

/** A deal as the store keeps it, in a book in which referrals are mostly won and cold calls mostly lost. */
function dealRow(at: number, change: object = {}): object {
  const name = `Closed ${at}`;
  const isReferral = at % 2 === 0;
  const status = (at % 7 === 0 ? !isReferral : isReferral) ? 'won' : 'lost';
  const createdAt = iso(BEGUN + at * DAY_MS);
  const closing = iso(BEGUN + (at + 30 + (at % 11)) * DAY_MS);
  return {
    ...nothing,
    ...{ id: `c${at}`, name, folded: name.toLowerCase(), stage: status, status, contacts: [], people: [] },
    ...{ amount: 4_000 + (at % 9) * 1_000, currency: 'EUR', closeDate: closing.slice(0, 10) },
    ...{ owner: 'Maya Okafor', nextStep: null, source: isReferral ? 'Referral' : 'Cold call' },
    ...{ createdAt, stageEnteredAt: closing, updatedAt: closing },
    ...change,
  };
}

/** So many closed deals, oldest first, and one open deal of each source: "Referred" and "Called cold". */
export function wonAndLostRows(closed: number): object[] {
  return [
    ...Array.from({ length: closed }, (_, at) => dealRow(at)),
    dealRow(900, { ...open, id: 'good', name: 'Referred', folded: 'referred', source: 'Referral' }),
    dealRow(901, { ...open, id: 'cold', name: 'Called cold', folded: 'called cold', source: 'Cold call' }),
  ];
}
