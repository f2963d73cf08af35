import type { Happening, RecordHistory } from '../../../utils/engine/scoring/features/history';
import { randomOf } from '../../../utils/engine/scoring/learn/random';

const DAY = 86_400_000;
const BEGUN = Date.UTC(2025, 0, 6, 9);

/** An open deal of which nothing is known but what is given. */
export function makeHistory(given: Partial<RecordHistory> = {}): RecordHistory {
  return {
    kind: 'deal',
    id: 'd1',
    stage: 'Proposal',
    amount: 10_000,
    closeDate: null,
    nextStep: null,
    owner: 'Sam Lee',
    currency: 'EUR',
    source: null,
    accountId: null,
    createdAt: BEGUN,
    stageEnteredAt: BEGUN,
    closedAt: null,
    won: null,
    people: [],
    tasks: [],
    happened: [],
    ...given,
  };
}

/**
 * Closed deals, one a day. `tells` is how much source and answers have to do with the outcome: 0 is a book in which
 * nothing does.
 */
export function closedHistories(size: number, seed: number, tells = 1): RecordHistory[] {
  const random = randomOf(seed);
  return Array.from({ length: size }, (_, at) => {
    const createdAt = BEGUN + at * DAY;
    const isReferral = random() < 0.5;
    const answers = random() < 0.5;
    const odds = -0.4 + tells * ((isReferral ? 1.4 : -1.4) + (answers ? 1 : -1));
    const won = random() < 1 / (1 + Math.exp(-odds));
    const closedAt = createdAt + Math.round((20 + 40 * random()) * DAY);
    const mails = [2, 9, 16].flatMap((day): Happening[] => [
      { at: createdAt + day * DAY, what: 'out' },
      ...(answers ? [{ at: createdAt + (day + 1) * DAY, what: 'in', contact: `c${at}` } as const] : []),
    ]);
    const stage: Happening[] = [
      { at: createdAt + 8 * DAY, what: 'change', field: 'stage', from: 'Discovery', to: 'Proposal' },
      { at: closedAt, what: 'change', field: 'stage', from: 'Proposal', to: won ? 'Won' : 'Lost' },
    ];
    return makeHistory({
      id: `d${at}`,
      stage: won ? 'Won' : 'Lost',
      closeDate: new Date(closedAt).toISOString().slice(0, 10),
      source: isReferral ? 'Referral' : 'Cold call',
      createdAt,
      closedAt,
      won,
      happened: [...mails, ...stage].sort((a, b) => a.at - b.at),
    });
  });
}
