import type { CaseDeal, CaseMessage, EngineCase } from '../../utils/model/case';

export const SAM = { email: 'sam@vendor.example', name: 'Sam Lee' };
export const CLARA = { email: 'clara@buyer.example', name: 'Clara Weiss' };
export const JONAS = { email: 'jonas@buyer.example', name: 'Jonas Brandt' };

/** A Friday morning in Berlin. */
const NOW = '2026-11-20T09:00:00+01:00';

const STAGES = [
  { name: 'Qualification', order: 1, probability: 0.1, typicalDays: 14 },
  { name: 'Discovery', order: 2, probability: 0.25, typicalDays: 14 },
  { name: 'Proposal', order: 3, probability: 0.5, typicalDays: 14 },
  { name: 'Negotiation', order: 4, probability: 0.75, typicalDays: 10 },
];

export const makeDeal = (over: Partial<CaseDeal> = {}): CaseDeal => ({
  id: 'd1',
  name: 'Northwind rollout',
  stage: 'Proposal',
  status: 'open',
  amount: 24_000,
  currency: 'EUR',
  closeDate: '2026-12-31',
  owner: 'Sam Lee',
  contacts: [CLARA],
  createdAt: '2026-10-01T09:00:00Z',
  stageEnteredAt: '2026-11-10T09:00:00Z',
  ...over,
});

/** A mail on a day of November 2026, at ten in the morning UTC. */
const mail =
  (from: typeof SAM, to: typeof SAM) =>
  (dayOfNovember: number, text: string): CaseMessage => ({
    from,
    to: [to],
    at: `2026-11-${String(dayOfNovember).padStart(2, '0')}T10:00:00Z`,
    text,
  });

export const ours = mail(SAM, CLARA);
export const theirs = mail(CLARA, SAM);

export const makeCase = (over: Partial<EngineCase> = {}): EngineCase => ({
  id: 'c',
  now: NOW,
  account: SAM.email,
  stages: STAGES,
  ...over,
});

/** A case of mails on an open deal. */
export const onDeal = (messages: CaseMessage[], over: Partial<EngineCase> = {}): EngineCase =>
  makeCase({ thread: { subject: 'Re: Rollout plan', messages }, deal: makeDeal(), ...over });
