import { describe, expect, it } from 'vitest';
import { type DayParts, dayFacts } from '../../../utils/context/today/day-facts';
import { type Deal, madeHere, type Task } from '../../../utils/model/book';
import type { StandingStep } from '../../../utils/model/standing';

/** A Friday morning in Berlin. */
const NOW = '2026-11-20T09:00:00.000Z';
const BERLIN = { timeZone: 'Europe/Berlin', locale: 'en-GB' };

function makeDeal(id: string, changes: Partial<Deal> = {}): Deal {
  const none = { amount: null, currency: null, closeDate: null, owner: null, accountId: null };
  const dates = { createdAt: null, stageEnteredAt: null, updatedAt: NOW };
  const rest = { nextStep: null, source: null, origin: null, ...madeHere(), unlogged: null };
  return {
    id,
    name: `Deal ${id}`,
    stage: 'Proposal',
    status: 'open',
    ...none,
    contacts: [],
    ...dates,
    ...rest,
    ...changes,
  };
}

function makeTask(id: string, due: string | null, changes: Partial<Task> = {}): Task {
  return { id, title: id, due, done: false, dealId: 'd1', leadId: null, createdAt: NOW, ...changes };
}

function makeStep(id: string, changes: Partial<StandingStep> = {}, kind = 'reply' as const): StandingStep {
  const parts = { impact: 1, confidence: 1, urgency: 1, effort: 1 };
  const step = { kind, title: id, why: 'She asked.', evidence: null, due: null, parts, fact: 'f' };
  return {
    key: `deal:d1|${id}|reply`,
    target: 'deal:d1',
    thread: id,
    mailbox: 'sam@vendor.example',
    subject: null,
    stage: null,
    from: '2026-11-19',
    at: NOW,
    step,
    ...changes,
  };
}

function factsOf(changes: Partial<DayParts> = {}, deal = makeDeal('d1')) {
  const none = { tasks: [], standing: [], rests: [], changes: [], risks: [], asides: {} };
  const records = new Map([['deal:d1', { kind: 'deal' as const, record: deal }]]);
  const parts: DayParts = { ...none, records, accounts: new Map(), recent: new Map(), ...changes };
  return dayFacts(parts, NOW, BERLIN);
}

describe('a task', () => {
  it('is of the day from its day on, by the rep’s clock', () => {
    const tasks = [
      makeTask('today', '2026-11-20'),
      makeTask('tonight', '2026-11-20T22:30:00Z'),
      makeTask('at midnight', '2026-11-20T23:30:00Z'),
      makeTask('never', null),
    ];
    expect(factsOf({ tasks }).map(({ key }) => key)).toEqual(['task|today', 'task|tonight']);
  });

  it('rests while it is put off, and comes back also before its own day', () => {
    const off = makeTask('off', '2026-11-18', { snoozedUntil: '2026-11-20T10:00:00Z' });
    const back = makeTask('back', '2026-11-25', { snoozedUntil: '2026-11-20T08:00:00Z' });
    expect(factsOf({ tasks: [off, back] }).map(({ key }) => key)).toEqual(['task|back']);
  });
});

describe('a step that stands', () => {
  it('is of the day while its deal is open, once its day has come, unless it was set aside', () => {
    const standing = [makeStep('t1')];
    expect(factsOf({ standing })).toMatchObject([{ what: 'step', title: 't1', thread: { id: 't1' } }]);
    expect(factsOf({ standing }, makeDeal('d1', { status: 'won' }))).toEqual([]);
    expect(factsOf({ standing: [makeStep('t1', { from: '2026-11-23' })] })).toEqual([]);
    const rest = {
      key: 'deal:d1|reply',
      target: 'deal:d1',
      kind: 'reply',
      state: 'snoozed' as const,
      until: '2026-11-20T12:00:00Z',
      reason: null,
      at: NOW,
      fact: 'f',
    };
    expect(factsOf({ standing, rests: [rest] })).toEqual([]);
    expect(factsOf({ standing, rests: [{ ...rest, fact: 'another' }] })).toHaveLength(1);
  });

  it('is heard from the threads where there are some, not from the page of the CRM beside them', () => {
    const page = makeStep('page', { thread: '', key: 'deal:d1||reply' });
    expect(factsOf({ standing: [page] })).toMatchObject([{ title: 'page', thread: null }]);
    expect(
      factsOf({ standing: [page, makeStep('t1')] }).map((fact) => 'title' in fact && fact.title),
    ).toEqual(['t1']);
  });
});

describe('a meeting', () => {
  const meeting = { end: null, with: [] };

  it('is of today and the next working day, and asked about for three days once it is over', () => {
    const tasks = ['2026-11-16', '2026-11-17', '2026-11-20', '2026-11-23', '2026-11-24'].map((day) =>
      makeTask(day, `${day}T10:00:00Z`, { meeting }),
    );
    expect(factsOf({ tasks }).map(({ key }) => key)).toEqual([
      'meeting|2026-11-17',
      'meeting|2026-11-20',
      'meeting|2026-11-23',
    ]);
  });

  it('rests while it is put off, and then is back, whichever its day', () => {
    const off = makeTask('off', '2026-11-20T10:00:00Z', { meeting, snoozedUntil: '2026-11-20T10:00:00Z' });
    const back = makeTask('back', '2026-11-10T10:00:00Z', { meeting, snoozedUntil: '2026-11-20T08:00:00Z' });
    expect(factsOf({ tasks: [off, back] }).map(({ key }) => key)).toEqual(['meeting|back']);
  });

  it('says where the deal stands and what is open, and is prepared once that is noted', () => {
    const deal = makeDeal('d1', { amount: 24_000, currency: 'EUR', closeDate: '2026-12-18' });
    const tasks = [makeTask('m', '2026-11-20T15:00:00Z', { meeting })];
    const [fact] = factsOf({ tasks, standing: [makeStep('t1')] }, deal);
    expect(fact).toMatchObject({
      isPrepared: false,
      know: ['Proposal · €24,000 · closes 18 Dec', 'She asked.'],
    });
  });
});

it('leaves out what the rep has set aside, and deals at risk that are closed by now', () => {
  const risks = [{ id: 'd1', said: ['Silent for 20 days.'] }];
  expect(factsOf({ risks })).toMatchObject([{ what: 'risk', said: ['Silent for 20 days.'] }]);
  expect(factsOf({ risks, asides: { 'risk|d1': '2026-11-27T08:00:00.000Z' } })).toEqual([]);
  expect(factsOf({ risks }, makeDeal('d1', { status: 'lost' }))).toEqual([]);
});

it('tells what a page or a file changed on a deal, once for each deal', () => {
  const header = (kind: 'stage-change' | 'field-change', at: string) => ({
    ...{ seq: 1, id: crypto.randomUUID(), device: crypto.randomUUID(), by: 's', recordedAt: at },
    ...{ kind, at, contentHash: '', prev: '', hash: '' },
  });
  const about = { deal: { id: 'd1', name: 'Deal d1' }, source: 'page:crm.acme.example' };
  const changes = [
    {
      header: header('field-change', '2026-11-20T08:00:00.000Z'),
      content: { ...about, field: 'closeDate', from: '2026-12-01', to: '2026-12-18' },
    },
    {
      header: header('stage-change', '2026-11-19T08:00:00.000Z'),
      content: { ...about, from: 'Discovery', to: 'Proposal' },
    },
  ];
  expect(factsOf({ changes })).toMatchObject([
    { what: 'change', said: ['Close date: 1 Dec → 18 Dec.', 'Stage: Discovery → Proposal.'] },
  ]);
});
