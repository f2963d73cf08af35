import { describe, expect, it } from 'vitest';
import { logEntry } from '../../utils/model/activity';
import { account, contact, deal, lead, task, threadLink } from '../../utils/model/book';
import { buildMailbox } from './mailbox';
import { seedRows } from './seed';
import { logEntries } from './seed-log';

/** A Monday, a Sunday, a day early in a year: the sandbox must look fresh on each. */
const DAYS = ['2026-11-23T09:00:00.000Z', '2026-11-22T23:30:00.000Z', '2027-01-04T06:00:00.000Z'];
const NOW = DAYS[0] as string;

describe('the sandbox', () => {
  it('has a month of sales', async () => {
    const { deals, contacts } = await seedRows(buildMailbox(NOW));
    expect(deals).toHaveLength(12);
    expect(contacts).toHaveLength(30);
    expect(buildMailbox(NOW).threads).toHaveLength(15);
  });

  it('fits the model', async () => {
    const rows = await seedRows(buildMailbox(NOW));
    expect(() => {
      for (const row of rows.deals ?? []) deal.parse(row);
      for (const row of rows.contacts ?? []) contact.parse(row);
      for (const row of rows.accounts ?? []) account.parse(row);
      for (const row of rows.leads ?? []) lead.parse(row);
      for (const row of rows.tasks ?? []) task.parse(row);
      for (const row of rows.threads ?? []) threadLink.parse(row);
    }).not.toThrow();
    for (const entry of await logEntries(buildMailbox(NOW))) logEntry.parse(entry);
  });

  it('can be searched: the log is found by what it says', async () => {
    const { texts = [] } = await seedRows(buildMailbox(NOW));
    expect(JSON.stringify(texts)).toContain('board has the quote');
  });

  it.each(DAYS)('tells only of the past on %s', async (now) => {
    const moments = (await logEntries(buildMailbox(now))).map(({ at }) => at);
    expect(moments.filter((at) => at >= now)).toEqual([]);
    expect([...moments].sort()).toEqual(moments);
  });

  it('is the same twice on the same day', async () => {
    expect(await seedRows(buildMailbox(NOW))).toEqual(await seedRows(buildMailbox(NOW)));
  });

  it('names only people whose addresses nobody can own', () => {
    const { threads } = buildMailbox(NOW);
    const people = threads.flatMap(({ mails }) => mails.flatMap(({ from, to }) => [from, ...to]));
    expect(people.filter(({ email }) => !email.endsWith('.example'))).toEqual([]);
    expect(people.filter(({ name }) => name.includes('@'))).toEqual([]);
  });
});
