import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect, previewOf } from '../../utils/import/inspect';
import { NO_SYSTEM } from '../../utils/import/mapping';
import { PRESETS } from '../../utils/import/presets/registry';
import { makeXlsx } from './support/make-xlsx';
import { csv, look, open, readAll, TODAY } from './support/read-file';

const fieldsOf = async (file: string, name?: string) => {
  const { columns, mapping } = await look(file, name);
  return { table: mapping.table, fields: columns.map((column) => column.mapping.field) };
};

describe('a file of no known CRM', () => {
  it('is proposed by headings in the user’s language', async () => {
    const file = csv(
      ['Kunde', 'Verkaufschance', 'Phase', 'Betrag (EUR)', 'Abschlussdatum', 'Ansprechpartner', 'Besitzer'],
      ['Acme GmbH', 'Rollout', 'Angebot', '4.800,50', '18.12.2026', 'Clara Weiß', 'Sam'],
      ['Blau AG', 'Umzug', 'Gewonnen', '12.000', '01.02.2026', 'Jan', 'Sam'],
    );
    expect(await fieldsOf(file)).toEqual({
      table: 'deal',
      fields: ['account', 'name', 'stage', 'amount', 'closeDate', 'contacts', 'owner'],
    });
    const { records } = await readAll(file);
    expect(records.map(({ values }) => [values.amount, values.currency, values.status])).toEqual([
      [4800.5, 'EUR', 'open'],
      [12_000, 'EUR', 'won'],
    ]);
  });

  it.each([
    [
      'contact',
      csv(
        ['First name', 'Surname', 'E-mail', 'Mobile', 'Employer', 'Job title'],
        ['A', 'B', 'a@b.example', '+49 30 123456', 'C', 'D'],
      ),
      'x.csv',
    ],
    ['account', csv(['Company', 'Website', 'Industry'], ['Acme', 'acme.example', 'Tools']), 'x.csv'],
    [
      'lead',
      csv(
        ['Lead name', 'Email', 'Company', 'Lead status', 'Lead source'],
        ['A', 'a@b.example', 'C', 'New', 'Web'],
      ),
      'x.csv',
    ],
    [
      'activity',
      csv(['Activity type', 'Subject', 'Due date', 'Done', 'Deal'], ['Call', 'Hi', '2026-11-20', 'yes', 'X']),
      'x.csv',
    ],
    [
      'stage-history',
      csv(['Deal ID', 'From stage', 'To stage', 'Changed on'], ['1', 'A', 'B', '2026-11-20']),
      'x.csv',
    ],
    [
      'deal',
      csv(
        [
          'opportunity_id',
          'sales_agent',
          'product',
          'account',
          'deal_stage',
          'engage_date',
          'close_date',
          'close_value',
        ],
        ['1', 'S', 'P', 'A', 'Won', '2026-01-01', '2026-02-01', '10'],
      ),
      'x.csv',
    ],
    ['product', csv(['product', 'series', 'sales_price'], ['P1', 'P', '10']), 'products.csv'],
    ['owner', csv(['sales_agent', 'manager', 'regional_office'], ['S', 'M', 'West']), 'sales_teams.csv'],
  ])('is a table of kind %s', async (table, file, name) => {
    expect((await fieldsOf(file, name)).table).toBe(table);
  });

  it('may be said to come from one of the CRMs: their records are then known by their pages', async () => {
    const file = csv(['Deal', 'Id', 'Amount'], ['Rollout', '77', '10']);
    const hosts = ['acme.pipedrive.com', 'crm.other.example'];
    const { preset, mapping, systems } = await look(file, 'x.csv', hosts);
    expect([preset, mapping.system, mapping.hosts]).toEqual([null, NO_SYSTEM, []]);
    expect(systems.find(({ id }) => id === 'pipedrive')).toEqual({
      id: 'pipedrive',
      name: 'Pipedrive',
      hosts: ['acme.pipedrive.com'],
    });
    expect(systems.map(({ id }) => id)).toEqual(PRESETS.map(({ id }) => id));
  });

  it('that could be anything is asked about', async () => {
    const { questions } = await look(csv(['Name', 'Value 1', 'Value 2'], ['A', 'x', 'y'], ['B', 'z', 'w']));
    expect(questions.map(({ about }) => about)).toContain('table');
  });

  it.each([
    ['by its heading', 'Billing Country', ['DE', 'XX', 'Philipines', '']],
    ['by its values', 'office_location', ['Kenya', 'United States', 'Deutschland', 'Philipines', '日本']],
    ['not where they are cities', 'office_location', ['Berlin', 'Nairobi', 'Boston', 'Kenya']],
  ])('knows the country of a company %s', async (how, heading, values) => {
    const file = csv(['account', heading], ...values.map((value, at) => [`Company ${at}`, value]));
    const found = await inspect(await open(file), {
      today: TODAY,
      timeZone: 'UTC',
      hosts: [],
      table: 'account',
    });
    expect(found.columns[1]?.mapping.field).toBe(how.startsWith('not') ? null : 'country');
  });

  it('has columns told by their values where headings say nothing', async () => {
    const file = csv(
      ['Name', 'X', 'Y'],
      ['A', 'a@b.example', 'https://b.example'],
      ['C', 'c@d.example', 'https://d.example'],
    );
    const source = await open(file);
    const found = await inspect(source, { today: TODAY, timeZone: 'UTC', hosts: [], table: 'contact' });
    expect(found.columns.map(({ mapping, how }) => [mapping.field, how])).toEqual([
      ['name', 'heading'],
      ['email', 'values'],
      [null, 'unknown'],
    ]);
  });

  it('finds its heading below a title, and says where there is none', async () => {
    const below = await look(
      `Pipeline report,,\n,,\n${csv(['Name', 'Stage', 'Amount'], ['A', 'New', '10'], ['B', 'New', '20'])}`,
    );
    expect(below.columns.map(({ heading }) => heading)).toEqual(['Name', 'Stage', 'Amount']);
    expect(below.preview[0]?.record?.values.name).toBe('A');
    const none = await look(
      csv(['A', 'a@b.example', '10'], ['B', 'b@b.example', '20'], ['C', 'c@b.example', '30']),
    );
    expect(none.mapping.heading).toBeNull();
    expect(none.columns[1]).toMatchObject({ heading: 'Column B', mapping: { field: 'email' } });
    expect(none.preview).toHaveLength(3);
    expect(none.notices.map(({ text }) => text).join()).toMatch(/no heading/);
  });
});

describe('what a file leaves open', () => {
  const deals = (...rows: string[][]) => csv(['Deal name', 'Stage', 'Amount', 'Close date'], ...rows);

  it('is asked with both readings and samples', async () => {
    const { questions, mapping, preview } = await look(
      deals(['A', 'New', '12.000', '03/04/2026'], ['B', 'New', '1.500', '05/06/2026']),
    );
    expect([mapping.dateOrder, mapping.decimal]).toEqual([null, null]);
    expect(questions).toEqual([
      {
        about: 'date-order',
        column: 3,
        readings: [
          {
            value: 'dmy',
            samples: [
              { raw: '03/04/2026', read: '2026-04-03' },
              { raw: '05/06/2026', read: '2026-06-05' },
            ],
          },
          {
            value: 'mdy',
            samples: [
              { raw: '03/04/2026', read: '2026-03-04' },
              { raw: '05/06/2026', read: '2026-05-06' },
            ],
          },
        ],
      },
      {
        about: 'decimal',
        column: 2,
        readings: [
          {
            value: ',',
            samples: [
              { raw: '12.000', read: '12000' },
              { raw: '1.500', read: '1500' },
            ],
          },
          {
            value: '.',
            samples: [
              { raw: '12.000', read: '12' },
              { raw: '1.500', read: '1.5' },
            ],
          },
        ],
      },
    ]);
    expect(preview[0]?.record).toBeNull();
    expect(preview[0]?.refusals.map(({ reason }) => reason).join()).toMatch(/two readings/);
  });

  it('is settled by one value that has one reading, however far below', async () => {
    const open = Array.from({ length: 3_000 }, (_, at) => [`D${at}`, 'New', '12.000', '03/04/2026']);
    const { questions, mapping } = await look(deals(...open, ['Z', 'New', '1.234,50', '25/12/2026']));
    expect([questions, mapping.dateOrder, mapping.decimal]).toEqual([[], 'dmy', ',']);
  });

  it('is asked about where the values speak for both', async () => {
    const { questions } = await look(
      deals(['A', 'New', '1,5', '25/12/2026'], ['B', 'New', '1.5', '12/25/2026']),
    );
    expect(questions.map(({ about }) => about)).toEqual(['date-order', 'decimal']);
  });

  it('is read once the user has answered', async () => {
    const file = deals(['A', 'New', '12.000', '03/04/2026']);
    const source = await open(file);
    const { mapping } = await look(file);
    const [row] = await previewOf(source, { ...mapping, dateOrder: 'mdy', decimal: ',' });
    expect(row?.record?.values).toMatchObject({ amount: 12_000, closeDate: '2026-03-04' });
    const { records } = await readAll(file, { dateOrder: 'dmy', decimal: '.' });
    expect(records[0]?.values).toMatchObject({ amount: 12, closeDate: '2026-04-03' });
  });

  it('says that ids were rounded before anything is imported', async () => {
    const { notices, preview } = await look(
      csv(['Record ID', 'Deal Name', 'Deal Stage', 'Amount'], ['1.23E+11', 'A', 'New', '10']),
    );
    expect(notices[0]).toMatchObject({ column: 0, text: expect.stringContaining('1.23E+11') });
    expect(preview[0]?.refusals[0]).toMatchObject({ line: 2, column: 'Record ID', raw: '1.23E+11' });
  });
});

describe('stages', () => {
  it('come in their order with chances, ends last', async () => {
    const row = (stage: string, chance: string) => ['X', stage, '10', chance];
    const file = csv(
      ['Deal name', 'Stage', 'Amount', 'Probability'],
      row('Closed Won', '100'),
      row('Proposal', '60 %'),
      row('Lost – price', '0'),
      row('Discovery', '20'),
      row('Proposal', '70%'),
      row('Proposal', '60'),
    );
    expect((await look(file)).mapping.stages).toEqual([
      { name: 'Discovery', status: 'open', order: 1, probability: 0.2 },
      { name: 'Proposal', status: 'open', order: 2, probability: 0.6 },
      { name: 'Closed Won', status: 'won', order: 3, probability: 1 },
      { name: 'Lost – price', status: 'lost', order: 4, probability: 0 },
    ]);
  });

  it('are known by those of the CRM, and closed where all their deals are', async () => {
    const row = (stage: string, won: string, lost: string) => ['1', 'X', stage, 'C', won, lost];
    const heads = [
      'Record ID',
      'Deal Name',
      'Deal Stage',
      'Associated Company',
      'Is Closed Won',
      'Is closed lost',
    ];
    const signed = Array.from({ length: 4 }, () => row('Unterschrieben', 'true', 'false'));
    const file = csv(
      heads,
      row('Contract Sent', 'false', 'false'),
      ...signed,
      row('Appointment Scheduled', 'false', 'false'),
    );
    const { stages } = (await look(file)).mapping;
    expect(stages.map(({ name, status, probability }) => [name, status, probability])).toEqual([
      ['Appointment Scheduled', 'open', 0.2],
      ['Contract Sent', 'open', 0.9],
      ['Unterschrieben', 'won', 1],
    ]);
  });
});

describe('a bad file', () => {
  it.each([
    ['', /empty/],
    ['\n\n ,\n', /no rows|heading/],
    ['Name,Email\n', /heading and no rows/],
  ])('%j is refused in words', async (file, words) => {
    await expect(look(file)).rejects.toThrow(words);
  });

  it('of ten thousand columns is read', async () => {
    const heads = Array.from({ length: 10_000 }, (_, at) => `Field ${at}`);
    heads[9_999] = 'Email';
    heads[0] = 'Last name';
    const row = heads.map((_, at) => (at === 9_999 ? 'a@b.example' : 'x'));
    const { records } = await readAll(`${heads.join(',')}\n${row.join(',')}\n`);
    expect(records[0]?.emails).toEqual(['a@b.example']);
  });

  it('of too many columns is refused', async () => {
    const wide = Array.from({ length: 20_000 }, (_, at) => `c${at}`).join(',');
    await expect(look(`${wide}\n${wide}\n`)).rejects.toThrow(/20000 columns/);
  });

  it('with headings that occur twice, or are names of our language, is told apart', async () => {
    const file = csv(
      ['__proto__', 'Name', 'Email', 'Email', 'constructor'],
      ['x', 'A', 'a@b.example', 'c@d.example', 'y'],
    );
    const found = await look(file);
    expect(found.columns.map(({ heading }) => heading)).toEqual([
      '__proto__',
      'Name',
      'Email',
      'Email (2)',
      'constructor',
    ]);
    expect(found.preview[0]?.record?.emails).toEqual(['a@b.example', 'c@d.example']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('a workbook', () => {
  it('is read like a text, its numbers and dates without a question', async () => {
    const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheet = `<row r="1">${text('A1', 'Topic')}${text('B1', 'Est. Revenue')}${text('C1', 'Est. Close Date')}${text('D1', 'Potential Customer')}</row>
      <row r="2">${text('A2', 'Rollout')}<c r="B2"><v>12.125</v></c><c r="C2" s="1"><v>46374</v></c></row>`;
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const found = await look(
      await makeXlsx({ sheets: { Opportunities: sheet }, styles }),
      'opportunities.xlsx',
    );
    expect([found.preset?.id, found.questions]).toEqual(['dynamics', []]);
    expect(found.preview[0]?.record?.values).toMatchObject({
      name: 'Rollout',
      amount: 12.125,
      closeDate: '2026-12-18',
    });
  });
});

const MAVEN = '../shared/data/maven_crm';

describe.skipIf(!existsSync(MAVEN))('a small company’s CRM as four files', () => {
  it.each([
    ['accounts', 'account', 85],
    ['products', 'product', 7],
    ['sales_teams', 'owner', 35],
    ['sales_pipeline', 'deal', 8_800],
  ])('%s is read whole as %s', async (name, table, count) => {
    const { records, refusals, mapping } = await readAll(
      readFileSync(`${MAVEN}/${name}.csv`, 'utf8'),
      {},
      `${name}.csv`,
    );
    expect([mapping.table, records.length, refusals]).toEqual([table, count, []]);
  });
});
