import { describe, expect, it } from 'vitest';
import type { Redaction } from '../../utils/export/about';
import { PLAIN_CSV } from '../../utils/export/activity-csv';
import { writeActivity } from '../../utils/export/write-activity';
import type { ActivityContent } from '../../utils/model/activity';
import { bytesOf, inChunks, makeAbout, makeActivities, type Told } from './activities';

const CLARA = { id: 'c1', name: 'Clara Weiß' };
const DEAL = { id: 'd1', name: 'Northwind – 40 seats' };
const TOLD: Told[] = [
  { content: { text: 'clara wants 60 seats; CLARA WEISS said +49 30 123 456 7 or clara@buyer.example' } },
  {
    content: {
      contact: CLARA,
      deal: DEAL,
      account: { id: 'a1', name: 'Northwind Dental GmbH' },
      text: "Weiß's call",
    },
  },
  {
    content: {
      contact: { id: 'jo@buyer.example', name: 'Jo' },
      thread: { id: 't', subject: 'Northwind: prices for Jo' },
    },
  },
  { content: { contact: CLARA, deal: DEAL, text: 'Mail to sam@vendor.example on 2026-11-20' } },
  { kind: 'field-change', content: { field: 'owner', from: 'Sam Lee', to: 'Maya Ortiz', deal: DEAL } },
  { kind: 'stage-change', content: { field: 'stage', from: 'Demo', to: 'Proposal', deal: DEAL } },
  { content: { contact: { id: 'c9', name: '田中様' }, text: '田中様が来ました' } },
  { kind: 'merge', content: { contact: CLARA, merged: { id: 'c2', name: 'Klara Weis', kind: 'contact' } } },
  { content: null },
  { content: { deal: DEAL, outcome: 'lost', competitor: 'Acme Rivals', text: 'to Acme Rivals' } },
  { content: { contact: CLARA, others: [{ id: 'c5', name: 'Ravi Menon' }], text: 'Ravi was there' } },
  { kind: 'field-change', content: { field: 'name', from: 'Hartmann pilot', to: DEAL.name, deal: DEAL } },
  { kind: 'field-change', content: { field: 'deal', from: null, to: 'Ostrava works', deal: DEAL } },
  {
    kind: 'export',
    content: { format: 'CSV', filter: 'about Northwind – 40 seats', count: 3, redaction: ['names', 'text'] },
  },
  { content: { quantities: [{ count: 60, unit: 'vans' }], amount: { value: 1250.5, currency: 'EUR' } } },
];

async function lines(redacted: Redaction[], filter = 'all') {
  const rows = await makeActivities(TOLD);
  const choice = { format: 'jsonl' as const, columns: [], redacted, csv: PLAIN_CSV };
  const about = makeAbout({ count: rows.length, filter });
  const text = Buffer.from(await bytesOf(writeActivity(() => inChunks(rows), about, choice))).toString();
  const [head, ...entries] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { by: string; content?: ActivityContent } & Record<string, unknown>);
  return { text, head, entries };
}

describe('a file without names', () => {
  it('has one pseudonym for one person throughout, also in texts before the name came up', async () => {
    const { text, entries } = await lines(['names']);
    for (const name of ['Weiß', 'WEISS', 'Northwind', 'Sam Lee', 'Ortiz', '田中', 'Klara', 'Acme', 'Ravi'])
      expect(text).not.toContain(name);
    const clara = entries[1]?.content?.contact?.name;
    expect(clara).toMatch(/^Person \d+$/);
    expect(entries[3]?.content?.contact?.name).toBe(clara);
    expect(entries[0]?.content?.text?.startsWith(`${clara} wants 60 seats`)).toBe(true);
    expect(entries[3]?.content?.deal?.name).toBe(entries[1]?.content?.deal?.name);
    expect(entries[2]?.content?.contact?.name).not.toBe(clara);
  });

  it('does not tell what a deal was called before it got another name', async () => {
    const { text, entries } = await lines(['names']);
    expect(text).not.toContain('Hartmann');
    expect(entries[11]?.content).toMatchObject({ field: 'name', from: expect.stringMatching(/^Deal \d+$/) });
    expect(text).not.toContain('Ostrava');
  });

  it('keeps what names nobody', async () => {
    const { entries } = await lines(['names']);
    expect(entries[5]?.content).toMatchObject({ from: 'Demo', to: 'Proposal', field: 'stage' });
    expect(entries[4]?.content).toMatchObject({ field: 'owner', from: expect.stringMatching(/^Person/) });
  });

  it('does not name in its heading whom the filter was about', async () => {
    expect((await lines(['names'], 'about Northwind – 40 seats')).head?.filter).toMatch(/^about Deal \d+$/);
  });
});

describe('a file without addresses', () => {
  it('has one pseudonym for one address, writers and ids included, and no telephone number', async () => {
    const { text, entries } = await lines(['addresses']);
    expect(text).not.toContain('@');
    expect(text).not.toContain('123 456');
    expect(entries[3]?.content?.text).toBe(`Mail to ${entries[0]?.by} on 2026-11-20`);
    expect(entries[2]?.content?.contact?.id).toMatch(/^Address \d+$/);
    expect(text).toContain('Clara Weiß');
  });
});

describe('a file without texts', () => {
  it('says that there was one, and keeps what is counted', async () => {
    const { text, entries } = await lines(['text']);
    for (const words of ['60 seats', 'prices for', 'call']) expect(text).not.toContain(words);
    expect(entries[0]?.content?.text).toBe('(text taken out)');
    expect(entries[5]?.content).toMatchObject({ from: 'Demo', to: 'Proposal' });
    expect(entries[1]?.content?.deal).toEqual(DEAL);
    expect(entries[8]?.content).toBeUndefined();
    expect(entries[13]?.content).toMatchObject({ format: 'CSV', count: 3, redaction: ['names', 'text'] });
    expect(entries[14]?.content).toEqual(TOLD[14]?.content);
  });
});

it('holds nothing by which what was taken out could be tried', async () => {
  const { entries } = await lines(['names', 'addresses', 'text']);
  for (const entry of entries) {
    expect(Object.keys(entry)).not.toEqual(expect.arrayContaining(['hash']));
    for (const key of ['salt', 'contentHash', 'prev', 'hash']) expect(entry).not.toHaveProperty(key);
  }
});
