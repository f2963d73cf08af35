import { describe, expect, it, test } from 'vitest';
import type { KeptReading } from '../../../utils/context/records/external-key';
import { saidByPage } from '../../../utils/context/records/said-by-page';
import { leadStatus, statusOfStage } from '../../../utils/context/records/status-words';

const HOST = 'crm.acme.example';
const AT = '2026-11-20T09:00:00.000Z';

const deal = (fields: KeptReading['fields'], more: Partial<KeptReading> = {}): KeptReading => ({
  kind: 'record',
  site: 'generic',
  url: `https://${HOST}/deals/17`,
  entity: 'deal',
  id: '17',
  name: 'Northwind rollout',
  fields,
  ...more,
});
const values = (now: KeptReading, before: KeptReading | null = null) =>
  saidByPage(now, before, HOST, AT).values;

describe('what a page says', () => {
  it('is what the book keeps of its kind of record', () => {
    const fields = {
      stage: 'Proposal',
      amount: 24_000,
      email: 'clara@buyer.example',
      probability: 0.4,
      contacts: [],
    };
    expect(values(deal(fields))).toEqual({
      name: 'Northwind rollout',
      stage: 'Proposal',
      amount: 24_000,
      probability: 0.4,
    });
    expect(values(deal(fields, { entity: 'lead' }))).toEqual({
      name: 'Northwind rollout',
      stage: 'Proposal',
      email: 'clara@buyer.example',
    });
    expect(saidByPage(deal(fields), null, HOST, AT)).toMatchObject({
      from: `page:${HOST}`,
      at: AT,
      unsure: [],
    });
  });

  it('is that it is won where the stage is called so, and as sure as the stage', () => {
    expect(values(deal({ stage: 'Closed Won' })).status).toBe('won');
    expect(values(deal({ stage: 'Closed Won', status: 'open' })).status).toBe('open');
    expect(saidByPage(deal({ stage: 'Won' }, { unsure: ['stage'] }), null, HOST, AT).unsure).toContain(
      'status',
    );
  });

  it('holds no address that is none', () => {
    expect(values(deal({ email: 'clara' }, { entity: 'contact' }))).toEqual({ name: 'Northwind rollout' });
  });

  it('is no news where the same tab has said it of the same record', () => {
    const before = deal({ stage: 'Proposal', amount: 24_000 });
    expect(values(deal({ stage: 'Proposal', amount: 30_000 }), before)).toEqual({ amount: 30_000 });
    expect(values(deal({ stage: 'Proposal' }), { ...before, id: '18' })).toMatchObject({ stage: 'Proposal' });
    const doubted = deal({ amount: 24_000 }, { unsure: ['amount'] });
    expect(values(doubted, before)).toEqual({ amount: 24_000 });
  });
});

test.each([
  ['Won', 'won'],
  ['Closed Won', 'won'],
  ['closed-lost', 'lost'],
  ['Gewonnen', 'won'],
  ['Geschlossen - verloren', 'lost'],
  ['Fermée gagnée', 'won'],
  ['Perdu', 'lost'],
  ['Cerrada ganada', 'won'],
  ['Perdido', 'lost'],
  ['Chiusa vinta', 'won'],
  ['受注', 'won'],
  ['失注', 'lost'],
  ['Wonderful meeting', null],
  ['Proposal', null],
  ['Lost contact, retry', null],
  ['Lost – price', 'lost'],
  ['Negotiation', null],
])('the stage %s: %s', (stage, status) => {
  expect(statusOfStage(stage)).toBe(status);
});

test.each([
  ['New', 'open'],
  ['Qualified', 'open'],
  ['Converted', 'converted'],
  ['Unqualified', 'disqualified'],
  ['Dead', 'disqualified'],
  ['Junk Lead', 'disqualified'],
  ['Konvertiert', 'converted'],
])('a lead that is %s is %s', (stage, status) => {
  expect(leadStatus(stage)).toBe(status);
});
