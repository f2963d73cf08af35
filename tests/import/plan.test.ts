import { describe, expect, it } from 'vitest';
import { readHistory } from '../../utils/context/hygiene/history';
import { mergeTyped } from '../../utils/context/records/merge-said';
import { nameKey } from '../../utils/import/plan/keys';
import type { RecordOf } from '../../utils/import/plan/plan';
import type { BookEntry } from '../../utils/model/hygiene';
import { foldedName } from '../../utils/store/rows';
import { makeBook } from './support/book';
import { csv } from './support/read-file';

type Deal = RecordOf['deal'];

const HEADS = [
  'Record ID',
  'Deal Name',
  'Deal Stage',
  'Amount',
  'Close Date',
  'Associated Company',
  'Associated Contact',
];
const deals = (...rows: string[][]) => csv(HEADS, ...rows);
const ROLLOUT = [
  '1',
  'Rollout',
  'Proposal',
  '4800',
  '2026-12-18',
  'Acme GmbH',
  'Clara Weiss (clara@acme.example)',
];
const MOVE = ['2', 'Move', 'Proposal', '100', '2026-12-01', 'Blau AG', ''];
const MONDAY = '2026-11-16T09:00:00.000Z';
const TUESDAY = '2026-11-17T09:00:00.000Z';
const WEDNESDAY = '2026-11-18T09:00:00.000Z';
const NONE = { new: 0, changed: 0, unchanged: 0, repeated: 0, refused: 0 };

const typed = (deal: Deal, changes: Partial<Deal>, at: string): Deal => {
  const before = { amount: deal.amount, stage: deal.stage };
  return {
    ...deal,
    ...changes,
    sources: mergeTyped(deal, before, { ...before, ...changes } as typeof before, at),
    updatedAt: at,
  };
};

describe('a file of deals', () => {
  describe('that a newer file has moved', () => {
    const moved = (stage: string, close: string) =>
      deals([...ROLLOUT.slice(0, 2), stage, '4800', close, ...ROLLOUT.slice(5)], MOVE);

    it('tells the log of each stage and close date, once, and of nothing else', async () => {
      const book = makeBook();
      expect((await book.take(deals(ROLLOUT, MOVE), MONDAY)).entries).toEqual([]);
      const newer = moved('Negotiation', '2027-01-15');
      const { entries } = await book.take(newer, TUESDAY);
      const { id, name } = book.only('deal', 'Rollout');
      const about = { deal: { id, name }, source: 'import:file.csv' };
      expect(entries.map(({ kind, at, content }) => ({ kind, at, content }))).toEqual([
        { kind: 'stage-change', at: TUESDAY, content: { ...about, from: 'Proposal', to: 'Negotiation' } },
        {
          kind: 'field-change',
          at: TUESDAY,
          content: { ...about, field: 'closeDate', from: '2026-12-18', to: '2027-01-15' },
        },
      ]);
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(2);
      expect((await book.take(newer, WEDNESDAY)).entries).toEqual([]);
    });

    it('counts as put off once a file, for those who look after the book', async () => {
      const book = makeBook();
      const days = ['2026-12-18', '2027-01-15', '2027-01-15', '2027-02-15', '2027-03-15'];
      const told: BookEntry[] = [];
      for (const [week, day] of days.entries()) {
        const { entries } = await book.take(moved('Proposal', day), `2026-10-${10 + week}T09:00:00.000Z`);
        told.push(...entries.map((entry) => ({ ...entry, target: `deal:${entry.content.deal?.id}` })));
      }
      const parts = async function* () {
        yield told;
      };
      const { closeDateMoves } = await readHistory(parts(), [], WEDNESDAY);
      expect([...closeDateMoves]).toEqual([[`deal:${book.only('deal', 'Rollout').id}`, 3]]);
    });

    it('has the stage since the day that the file says', async () => {
      const book = makeBook();
      const staged = (stage: string, since: string) =>
        csv([...HEADS.slice(0, 3), 'Last Stage Change Date'], ['1', 'Rollout', stage, since]);
      await book.take(staged('Proposal', '2026-10-01'), MONDAY);
      const { entries } = await book.take(staged('Negotiation', '2026-11-09'), TUESDAY);
      expect(entries.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
        ['stage-change', book.only('deal', 'Rollout').stageEnteredAt?.slice(0, 10)],
      ]);
    });

    it('tells nothing of a date that was missing, nor of a deal that the file names twice', async () => {
      const book = makeBook();
      await book.take(deals([...ROLLOUT.slice(0, 4), '', ...ROLLOUT.slice(5)], MOVE), MONDAY);
      const twice = [
        ['9', 'New', 'Proposal', '1', '2027-01-01', '', ''],
        ['9', 'New', 'Proposal', '1', '2027-02-01', '', ''],
      ];
      expect((await book.take(deals(ROLLOUT, MOVE, ...twice), TUESDAY, { chunk: 1 })).entries).toEqual([]);
    });
  });

  it('makes deals with their companies and people, linked', async () => {
    const book = makeBook();
    const { counts, linked } = await book.take(deals(ROLLOUT, MOVE), MONDAY);
    expect([counts, linked]).toEqual([
      { ...NONE, new: 2 },
      { accounts: 2, contacts: 1 },
    ]);
    const deal = book.only('deal', 'Rollout');
    expect(deal).toMatchObject({ stage: 'Proposal', status: 'open', amount: 4800, closeDate: '2026-12-18' });
    expect(book.get('account', deal.accountId)?.name).toBe('Acme GmbH');
    expect(deal.contacts.map(({ contactId }) => book.get('contact', contactId))).toMatchObject([
      { name: 'Clara Weiss', emails: ['clara@acme.example'], accountId: deal.accountId },
    ]);
    expect(deal.sources.name?.map(({ from }) => from)).toEqual(['import:file.csv']);
  });

  it('taken twice changes nothing', async () => {
    const book = makeBook();
    await book.take(deals(ROLLOUT, MOVE), MONDAY);
    const before = book.all();
    const { counts, linked, writes } = await book.take(deals(ROLLOUT, MOVE), TUESDAY);
    expect([counts, linked, writes]).toEqual([{ ...NONE, unchanged: 2 }, { accounts: 0, contacts: 0 }, []]);
    expect(book.all()).toEqual(before);
  });

  it('that is newer changes what it changed, and keeps local edits, links and what it does not name', async () => {
    const book = makeBook();
    await book.take(deals(ROLLOUT), MONDAY);
    const first = book.only('deal', 'Rollout');
    const own = book.add('contact', { name: 'Jan', emails: ['jan@acme.example'] });
    book.put('deal', {
      ...typed(first, { amount: 5000 }, TUESDAY),
      contacts: [...first.contacts, { contactId: own.id, role: 'IT' }],
      nextStep: 'Call',
    });
    const { counts, writes } = await book.take(
      deals([
        '1',
        'Rollout',
        'Negotiation',
        '4800',
        '2026-12-18',
        'Acme GmbH',
        'Clara Weiss (clara@acme.example)',
      ]),
      WEDNESDAY,
    );
    expect(counts).toEqual({ ...NONE, changed: 1 });
    expect(writes.map(({ before }) => before?.id)).toEqual([first.id]);
    const after = book.only('deal', 'Rollout');
    expect(after).toMatchObject({
      stage: 'Negotiation',
      amount: 5000,
      nextStep: 'Call',
      stageEnteredAt: WEDNESDAY,
    });
    expect(after.contacts).toEqual([...first.contacts, { contactId: own.id, role: 'IT' }]);
  });

  it('takes back a local edit where the file itself has moved on since', async () => {
    const book = makeBook();
    await book.take(deals(ROLLOUT), MONDAY);
    book.put('deal', typed(book.only('deal', 'Rollout'), { amount: 5000 }, TUESDAY));
    await book.take(deals(ROLLOUT.with(3, '6000')), WEDNESDAY);
    expect(book.only('deal', 'Rollout').amount).toBe(6000);
  });

  it('taken again leaves a person unlinked whom the user has taken off', async () => {
    const book = makeBook();
    await book.take(deals(ROLLOUT), MONDAY);
    book.put('deal', { ...book.only('deal', 'Rollout'), contacts: [] });
    await book.take(deals(ROLLOUT), TUESDAY);
    expect(book.only('deal', 'Rollout').contacts).toEqual([]);
  });

  it('does not empty what its cell no longer says', async () => {
    const book = makeBook();
    await book.take(deals(ROLLOUT), MONDAY);
    await book.take(deals(ROLLOUT.with(3, '')), TUESDAY);
    expect(book.only('deal', 'Rollout').amount).toBe(4800);
  });

  it('drops a person whom it named and names no more, and nobody else', async () => {
    const book = makeBook();
    await book.take(deals(ROLLOUT), MONDAY);
    await book.take(deals(ROLLOUT.with(6, 'Jan Blau (jan@acme.example)')), TUESDAY);
    const { contacts } = book.only('deal', 'Rollout');
    expect(contacts.map(({ contactId }) => book.get('contact', contactId)?.name)).toEqual(['Jan Blau']);
  });

  it('knows the deal that a page has shown by its name and company, and then by its id', async () => {
    const book = makeBook();
    const account = book.add('account', { name: 'acme gmbh' });
    const deal = book.add('deal', {
      name: 'Rollout',
      accountId: account.id,
      externals: ['app.hubspot.com|deal|1'],
    });
    const hosts = ['app.hubspot.com'];
    expect((await book.take(deals(ROLLOUT.with(1, 'Renamed')), MONDAY, { hosts })).counts).toEqual({
      ...NONE,
      changed: 1,
    });
    expect(book.get('deal', deal.id)).toMatchObject({ name: 'Rollout', amount: 4800 });
    const other = makeBook();
    const owner = other.add('account', { name: 'Acme GmbH' });
    const local = other.add('deal', { name: 'Rollout', accountId: owner.id });
    await other.take(deals(ROLLOUT), MONDAY);
    expect(other.get('deal', local.id)?.externals).toEqual(['import:hubspot|deal|1']);
  });

  it('keeps two deals of one name apart by their ids', async () => {
    const book = makeBook();
    const file = deals(ROLLOUT, ROLLOUT.with(0, '9'));
    expect((await book.take(file, MONDAY)).counts.new).toBe(2);
    expect((await book.take(file, TUESDAY)).counts).toEqual({ ...NONE, unchanged: 2 });
  });

  it('counts a record that it names again once, in a dry run too', async () => {
    const book = makeBook();
    const file = deals(ROLLOUT, MOVE, ROLLOUT);
    const dry = await book.take(file, MONDAY, { isDry: true, chunk: 1 });
    expect(book.all()).toEqual([]);
    const real = await book.take(file, MONDAY, { chunk: 1 });
    expect(dry.counts).toEqual({ ...NONE, new: 2, repeated: 1 });
    expect([real.counts, real.linked]).toEqual([dry.counts, dry.linked]);
  });

  it('leaves out people of ours and of the never-list, and gives nobody an info@', async () => {
    const book = makeBook();
    const people = 'Sam (sam@vendor.example);Eva (eva@gone.example);Acme Desk (info@acme.example)';
    await book.take(deals(ROLLOUT.with(6, people)), MONDAY, {
      us: 'me@vendor.example',
      neverList: ['gone.example'],
    });
    const { contacts } = book.only('deal', 'Rollout');
    expect(contacts.map(({ contactId }) => book.get('contact', contactId))).toMatchObject([
      { name: 'Acme Desk', emails: [] },
    ]);
  });
});

describe('deals without ids', () => {
  const file = (...rows: string[][]) => csv(['Deal name', 'Company', 'Stage', 'Amount', 'Created'], ...rows);
  const twice = [
    ['Renewal', 'Acme', 'New', '10', '2026-01-01'],
    ['Renewal', 'Acme', 'New', '20', '2026-01-01'],
    ['Other', 'Acme', 'New', '30', '2026-02-01'],
  ];

  it('are known again, rows that look alike included', async () => {
    const book = makeBook();
    expect((await book.take(file(...twice), MONDAY)).counts.new).toBe(3);
    expect((await book.take(file(...twice), TUESDAY)).counts).toEqual({ ...NONE, unchanged: 3 });
    expect((await book.take(file(...twice.map((row) => row.with(2, 'Won'))), WEDNESDAY)).counts.changed).toBe(
      3,
    );
  });

  it('that could be several of the book are refused, with what helps', async () => {
    const book = makeBook();
    const account = book.add('account', { name: 'Acme' });
    for (const id of ['a', 'b']) book.add('deal', { id, name: 'Other', accountId: account.id });
    const { counts, refusals } = await book.take(file(...twice), MONDAY);
    expect([counts, refusals[0]?.line]).toEqual([{ ...NONE, new: 2, refused: 1 }, 4]);
    expect(refusals[0]?.reason).toMatch(/ids/);
  });
});

describe('people and companies', () => {
  const people = (...rows: string[][]) =>
    csv(['First name', 'Last name', 'Email', 'Company', 'Job title', 'Phone'], ...rows);

  it('are known by their address, and keep all of them', async () => {
    const book = makeBook();
    const known = book.add('contact', {
      name: 'C. Weiss',
      emails: ['old@acme.example', 'clara@acme.example'],
    });
    const { counts } = await book.take(
      people(['Clara', 'Weiss', 'clara@acme.example; clara@home.example', 'Acme', 'CIO', '']),
      MONDAY,
    );
    expect(counts).toEqual({ ...NONE, changed: 1 });
    expect(book.get('contact', known.id)).toMatchObject({
      jobTitle: 'CIO',
      emails: ['old@acme.example', 'clara@acme.example', 'clara@home.example'],
    });
  });

  it('of one name at two companies are two', async () => {
    const book = makeBook();
    const file = people(['Jan', 'Blau', '', 'Acme', '', ''], ['Jan', 'Blau', '', 'Other', '', '']);
    expect((await book.take(file, MONDAY)).counts.new).toBe(2);
    expect((await book.take(file, TUESDAY)).counts).toEqual({ ...NONE, unchanged: 2 });
  });

  describe('who changed company', () => {
    it('move to it by a newer export, and the log keeps where they were; the same file again says nothing', async () => {
      const book = makeBook();
      await book.take(people(['Jan', 'Blau', 'jan@x.example', 'Acme', '', '']), MONDAY);
      const newer = people(['Jan', 'Blau', 'jan@x.example', 'Other', '', '']);
      const { counts, entries } = await book.take(newer, TUESDAY);
      const jan = book.only('contact', 'Jan Blau');
      expect(counts).toEqual({ ...NONE, changed: 1 });
      expect(book.get('account', jan.accountId)?.name).toBe('Other');
      expect(book.only('account', 'Acme')).toBeDefined();
      expect(entries).toMatchObject([
        {
          kind: 'field-change',
          at: TUESDAY,
          content: { contact: { id: jan.id }, field: 'account', from: 'Acme', to: 'Other' },
        },
      ]);
      const again = await book.take(newer, TUESDAY);
      expect([again.counts, again.entries]).toEqual([{ ...NONE, unchanged: 1 }, []]);
    });

    it('are known by their name and phone under a new address, which the old one stays beside', async () => {
      const book = makeBook();
      await book.take(people(['Jan', 'Blau', 'jan@acme.example', 'Acme', '', '+49 30 1234567']), MONDAY);
      const { counts } = await book.take(
        people(['Jan', 'Blau', 'blau@other.example', 'Other', '', '030 1234567']),
        TUESDAY,
      );
      expect(counts).toEqual({ ...NONE, changed: 1 });
      const jan = book.only('contact', 'Jan Blau');
      expect(jan.emails).toEqual(['blau@other.example', 'jan@acme.example']);
      expect(book.get('account', jan.accountId)?.name).toBe('Other');
    });

    it('are two where name and company alone speak: the search for duplicates shows them', async () => {
      const book = makeBook();
      await book.take(people(['Jan', 'Blau', 'jan@acme.example', 'Acme', '', '']), MONDAY);
      const { counts } = await book.take(
        people(['Jan', 'Blau', 'jan@other.example', 'Other', '', '']),
        TUESDAY,
      );
      expect(counts).toEqual({ ...NONE, new: 1 });
    });

    it('stay where the user has put them, while the file says what it has always said', async () => {
      const book = makeBook();
      const file = people(['Jan', 'Blau', 'jan@x.example', 'Acme', '', '']);
      await book.take(file, MONDAY);
      const chosen = book.add('account', { name: 'Chosen' });
      const jan = book.only('contact', 'Jan Blau');
      const typed = { value: 'Chosen', from: 'typed' as const, at: TUESDAY, sure: true, changed: true };
      const sources = { ...jan.sources, account: [...(jan.sources.account ?? []), typed] };
      book.put('contact', { ...jan, accountId: chosen.id, sources });
      const { entries } = await book.take(
        people(['Jan', 'Blau', 'jan@x.example', 'Acme', 'CTO', '']),
        WEDNESDAY,
      );
      expect(book.only('contact', 'Jan Blau')).toMatchObject({ accountId: chosen.id, jobTitle: 'CTO' });
      expect(entries).toEqual([]);
    });
  });

  it('on the never-list are refused', async () => {
    const { counts, refusals } = await makeBook().take(
      people(['A', 'B', 'a@gone.example', '', '', '']),
      MONDAY,
      { neverList: ['gone.example'] },
    );
    expect([counts.refused, refusals[0]?.reason]).toEqual([1, expect.stringMatching(/never-list/)]);
  });

  it('bring the domain of their website, which finds the company again', async () => {
    const book = makeBook();
    const companies = (name: string) =>
      csv(['Company', 'Website', 'Industry'], [name, 'https://www.acme.example/en', 'tools']);
    await book.take(companies('Acme'), MONDAY);
    expect(book.only('account', 'Acme')).toMatchObject({
      domains: ['acme.example'],
      sources: { industry: [{ value: 'tools' }] },
    });
    expect((await book.take(companies('Acme Holding'), TUESDAY)).counts).toEqual({ ...NONE, changed: 1 });
    expect(book.all()).toHaveLength(1);
  });

  it('of a file of leads become leads', async () => {
    const book = makeBook();
    const file = csv(
      ['Lead name', 'Email', 'Company', 'Lead status', 'Lead source'],
      ['Jan Blau', 'jan@x.example', 'Acme', 'Converted', 'Web'],
    );
    await book.take(file, MONDAY);
    expect(book.only('lead', 'Jan Blau')).toMatchObject({
      status: 'converted',
      company: 'Acme',
      email: 'jan@x.example',
      source: 'Web',
    });
    expect((await book.take(file, TUESDAY)).counts).toEqual({ ...NONE, unchanged: 1 });
  });
});

describe('what happened', () => {
  const activities = (...rows: string[][]) =>
    csv(
      [
        'Activity - ID',
        'Activity - Subject',
        'Activity - Type',
        'Activity - Due date',
        'Activity - Done',
        'Activity - Deal',
      ],
      ...rows,
    );

  it('becomes entries and tasks once, about deals of the book', async () => {
    const book = makeBook();
    const deal = book.add('deal', { name: 'Rollout' });
    const file = activities(
      ['1', 'Rang', 'Call', '2026-11-10', 'Done', 'Rollout'],
      ['2', 'Send', 'Task', '2026-12-01', 'To do', 'Rollout'],
      ['3', 'Hi', 'Call', '2026-11-10', 'Done', 'Nobody knows'],
    );
    const { counts, entries, tasks } = await book.take(file, MONDAY);
    expect(counts).toEqual({ ...NONE, new: 2, refused: 1 });
    expect(entries).toMatchObject([
      {
        kind: 'call',
        at: '2026-11-10T12:00:00.000Z',
        content: { deal: { id: deal.id }, text: 'Rang', source: 'import:file.csv' },
      },
    ]);
    expect(entries[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(tasks).toMatchObject([{ title: 'Send', due: '2026-12-01', dealId: deal.id, done: false }]);
    expect((await book.take(file, TUESDAY)).counts).toEqual({ ...NONE, unchanged: 2, refused: 1 });
  });

  it('to stages tells since when a deal stands in its own', async () => {
    const book = makeBook();
    const deal = book.add('deal', {
      name: 'Rollout',
      stage: 'Proposal',
      externals: ['import:salesforce|deal|0061x00000ABcDeAAA'],
    });
    const file = csv(
      ['OpportunityId', 'StageName', 'Amount', 'CloseDate', 'ForecastCategory', 'CreatedDate'],
      ['0061x00000ABcDeAAA', 'Discovery', '1', '2026-12-01', 'x', '2026-10-01T10:00:00.000Z'],
      ['0061x00000ABcDeAAA', 'Proposal', '1', '2026-12-01', 'x', '2026-11-01T10:00:00.000Z'],
    );
    const { entries } = await book.take(file, MONDAY);
    expect(entries.map(({ kind, content }) => [kind, content.to])).toEqual([
      ['stage-change', 'Discovery'],
      ['stage-change', 'Proposal'],
    ]);
    expect(book.get('deal', deal.id)?.stageEnteredAt).toBe('2026-11-01T10:00:00.000Z');
  });
});

it('folds names as the index of the book does', () => {
  for (const name of ['  Acme   GmbH ', 'ＡＣＭＥ', 'É'.repeat(400), 'Straße\u00a05'])
    expect(nameKey(name)).toBe(foldedName(name));
});

describe('a list of names', () => {
  const PRODUCTS = csv(
    ['product', 'series', 'sales_price'],
    ['GTX Pro', 'GTX', '4821'],
    ['MG Special', 'MG', '55'],
  );

  it('comes onto the book’s list once, however it is spaced and in whatever case', async () => {
    const book = makeBook();
    const first = await book.take(PRODUCTS, MONDAY);
    expect(first.counts).toEqual({ ...NONE, new: 2 });
    expect(first.names).toEqual([
      { list: 'product', name: 'GTX Pro' },
      { list: 'product', name: 'MG Special' },
    ]);
    const again = csv(['product', 'sales_price'], ['gtx  pro', '1'], ['GTX Basic', '2']);
    const { counts, names } = await book.take(again, TUESDAY);
    expect(counts).toEqual({ ...NONE, new: 1, unchanged: 1 });
    expect(names).toEqual([{ list: 'product', name: 'GTX Basic' }]);
  });

  it('of who sells is another one', async () => {
    const book = makeBook();
    const team = csv(['sales_agent', 'manager', 'regional_office'], ['Ann Sells', 'Dee Rector', 'West']);
    expect((await book.take(team, MONDAY)).names).toEqual([{ list: 'owner', name: 'Ann Sells' }]);
  });
});
