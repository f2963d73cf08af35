import type { PanelPush, PanelView, RecordView, ShownSuggestion } from '../../../utils/model/panel-view';

/** A Friday, so that "next Monday" is three days on. */
export const NOW = '2026-11-20T09:00:00Z';

/** A page on which every hook answered by its first choice. */
export const nothingMissing = { lost: [], contradicting: [], fellBack: [] };

export const replyStep: ShownSuggestion = {
  key: 'deal:d1|reply',
  kind: 'reply',
  title: "Answer Clara's question about invoicing",
  why: 'Clara asked on 18 Nov; nothing was sent since.',
  evidence: { quote: 'Could you invoice us in January?', at: '2026-11-18T10:12:00Z' },
  due: null,
  parts: { impact: 0.7, confidence: 0.9, urgency: 0.8, effort: 0.2 },
  fact: '2026-11-18T10:12:00Z#1',
  restDays: 7,
  habit: 1,
  asks: null,
};

export const closeDateStep: ShownSuggestion = {
  ...replyStep,
  key: 'deal:d1|update-close-date',
  kind: 'update-close-date',
  title: 'Move the close date',
  why: 'It was 15 Nov and the deal is still open.',
  evidence: null,
};

export const record: RecordView = {
  state: 'record',
  version: 'v1',
  target: { kind: 'deal', id: 'd1', name: 'Northwind – 40 seats' },
  header: {
    account: 'Northwind Dental',
    stage: 'Proposal',
    status: 'open',
    amount: 24_000,
    currency: 'EUR',
    closeDate: '2026-12-18',
    url: null,
  },
  unsure: [],
  conflicts: [],
  ahead: [],
  hygiene: [],
  page: null,
  match: { how: 'contact', by: 'clara@buyer.example' },
  people: [{ email: 'clara@buyer.example', name: 'Clara Weiss', domain: 'buyer.example' }],
  picked: null,
  others: [
    {
      kind: 'deal',
      id: 'd2',
      name: 'Northwind – support',
      account: null,
      stage: 'Discovery',
      status: 'open',
    },
  ],
  scoreChange: null,
  ownChance: null,
  score: {
    value: 0.42,
    unit: 'chance to win',
    basis: 'learning',
    wonLost: [23, 31],
    base: -0.3,
    reasons: [
      { text: 'They wrote this week', points: 0.524, fact: 'Clara wrote', at: '2026-11-18T10:12:00Z' },
      { text: 'Two people from their side', points: 0.311, fact: null, at: null },
      { text: 'A close date is set', points: 0.121, fact: null, at: null },
      { text: 'Known for long', points: 0.034, fact: null, at: null },
      { text: 'Longer in Proposal than usual', points: -0.583, fact: '23 days', at: null },
      { text: 'No meeting ahead', points: -0.27, fact: null, at: null },
      { text: 'Close date moved once', points: -0.16, fact: null, at: '2026-11-03' },
    ],
  },
  suggestions: [replyStep, closeDateStep],
  quiet: null,
  outcomes: ['spoke', 'voicemail', 'no-answer', 'sent-information', 'meeting-booked', 'not-now'],
  recent: [
    {
      id: 'r1',
      kind: 'email-in',
      at: '2026-11-18T10:12:00Z',
      by: null,
      who: 'Clara Weiss',
      writer: null,
      outcome: null,
      text: 'Re: Proposal',
      change: null,
    },
    {
      id: 'r2',
      kind: 'remark',
      at: '2026-11-10T08:00:00Z',
      by: 'sam@vendor.example',
      who: null,
      writer: null,
      outcome: 'voicemail',
      text: null,
      change: null,
    },
  ],
  shortfall: nothingMissing,
};

export const unmatched: Extract<PanelView, { state: 'unmatched' }> = {
  state: 'unmatched',
  version: 'v7',
  subject: 'Licences for our team',
  people: [
    { email: 'ines@solaris.example', name: 'Ines Duarte', domain: 'solaris.example' },
    { email: 'paulo@solaris.example', name: null, domain: 'solaris.example' },
  ],
  picked: null,
  suggestions: [],
  others: record.others,
  shortfall: nothingMissing,
};

/** A push of a view, as the background makes it. */
export function pushOf(view: PanelView, more: Partial<PanelPush> = {}): PanelPush {
  return {
    view,
    identity: { name: 'Sam Lee', email: 'sam@vendor.example' },
    suggestedEmail: 'sam@vendor.example',
    theme: 'light',
    beside: null,
    teachable: null,
    place: 'frame',
    now: NOW,
    ...more,
  };
}
