import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS_OF } from '../../utils/import/fields/fields-of';
import { columnsOf } from '../../utils/import/fields/preset';
import { recognisePreset } from '../../utils/import/fields/recognise-preset';
import { PRESETS } from '../../utils/import/presets/registry';
import { csv, look, readAll } from './support/read-file';

const TABLES = PRESETS.flatMap((preset) =>
  preset.tables.map(
    (table, at) =>
      [
        preset.id,
        table.table,
        at,
        table.columns.split('|').map((each) => (each.split('=')[0] ?? '').replace(/^!/, '')),
      ] as const,
  ),
);
const spell = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => ` ${text.replace(' ', '  ')} `,
  (text: string) => `\u200e${text}`,
);

describe('the export of a known CRM', () => {
  it.each(TABLES)('%s, %s (%d) is known by its headings in any order and case', (id, table, _, headings) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...headings], { minLength: headings.length }),
        spell,
        (order, spelled) => {
          const known = recognisePreset(order.map(spelled));
          expect([known?.preset.id, known?.table]).toEqual([id, table]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('names only fields that its tables have', () => {
    const wrong = PRESETS.flatMap(({ id, tables }) =>
      tables.flatMap((table) =>
        columnsOf(table)
          .filter(({ field }) => field !== null && !FIELDS_OF[table.table].includes(field))
          .map(({ heading, field }) => `${id} ${table.table}: ${heading}=${field}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is not seen in tables of others', () => {
    expect(recognisePreset(['Name', 'Email', 'Phone', 'Company'])).toBeNull();
    expect(
      recognisePreset(['opportunity_id', 'sales_agent', 'account', 'deal_stage', 'close_date']),
    ).toBeNull();
    const own = ['Deal ID', 'Deal name', 'Stage', 'Amount', 'Account name', 'Contact name'];
    expect(recognisePreset(own)).toBeNull();
    expect(recognisePreset([])).toBeNull();
  });
});

describe('deals of six CRMs', () => {
  const WANTED = {
    name: 'Rollout',
    stage: 'Proposal',
    amount: 4800.5,
    closeDate: '2026-12-18',
    owner: 'Sam Rivera',
    account: 'Acme GmbH',
  };

  it.each([
    [
      'hubspot',
      [
        'Deal owner',
        'Record ID',
        'Deal Name',
        'Deal Stage',
        'Pipeline',
        'Amount',
        'Close Date',
        'Create Date',
        'Associated Company',
        'Associated Contact',
      ],
      [
        'Sam Rivera',
        '1234567890123',
        'Rollout',
        'Proposal',
        'Sales',
        '4800.50',
        '2026-12-18 10:00',
        '2026-10-01 09:15',
        'Acme GmbH',
        'Clara Weiss (clara@acme.example)',
      ],
    ],
    [
      'salesforce',
      [
        'Opportunity Owner',
        'Account Name',
        'Opportunity Name',
        'Stage',
        'Fiscal Period',
        'Amount',
        'Probability (%)',
        'Age',
        'Close Date',
        'Created Date',
        'Next Step',
        'Lead Source',
        'Type',
        'Opportunity ID',
      ],
      [
        'Sam Rivera',
        'Acme GmbH',
        'Rollout',
        'Proposal',
        'Q4-2026',
        '4800.50',
        '65%',
        '52',
        '12/18/2026',
        '10/1/2026',
        'Send',
        'Web',
        'New',
        '0061x00000ABcDe',
      ],
    ],
    [
      'pipedrive',
      [
        'Deal - Title',
        'Deal - Value',
        'Deal - Currency of Value',
        'Deal - Owner',
        'Deal - Stage',
        'Deal - Status',
        'Deal - Expected close date',
        'Deal - Organization',
        'Deal - Contact person',
        'Deal - ID',
        'Deal - Deal created',
      ],
      [
        'Rollout',
        '4800.5',
        'EUR',
        'Sam Rivera',
        'Proposal',
        'Open',
        '2026-12-18',
        'Acme GmbH',
        'Clara Weiss',
        '17',
        '2026-10-01 09:15:00',
      ],
    ],
    [
      'zoho',
      [
        'Record Id',
        'Deal Owner.id',
        'Deal Owner',
        'Amount',
        'Deal Name',
        'Closing Date',
        'Account Name.id',
        'Account Name',
        'Stage',
      ],
      [
        'zcrm_5012345000000123456',
        'zcrm_1',
        'Sam Rivera',
        '4800.50',
        'Rollout',
        '2026-12-18',
        'zcrm_2',
        'Acme GmbH',
        'Proposal',
      ],
    ],
    [
      'odoo',
      [
        'External ID',
        'Opportunity',
        'Salesperson',
        'Sales Team',
        'Expected Revenue',
        'Stage',
        'Expected Closing',
        'Probability',
        'Customer',
        'Created on',
      ],
      [
        '__export__.crm_lead_7_0a1b',
        'Rollout',
        'Sam Rivera',
        'Europe',
        '4800.50',
        'Proposal',
        '2026-12-18',
        '65.0',
        'Acme GmbH',
        '2026-10-01 09:15:00',
      ],
    ],
    [
      'dynamics',
      [
        '(Do Not Modify) Opportunity',
        '(Do Not Modify) Row Checksum',
        '(Do Not Modify) Modified On',
        'Topic',
        'Potential Customer',
        'Est. Close Date',
        'Est. Revenue',
        'Pipeline Phase',
        'Owner',
        'Status',
      ],
      [
        'a1b2c3d4-0000-0000-0000-000000000001',
        'xyz',
        '11/20/2026 9:12',
        'Rollout',
        'Acme GmbH',
        '12/18/2026',
        '$4,800.50',
        'Proposal',
        'Sam Rivera',
        'Open',
      ],
    ],
  ] as const)('%s are read', async (id, headings, row) => {
    const file = csv([...headings], [...row]);
    const found = await look(file);
    expect([found.preset?.id, found.mapping.table, found.mapping.system]).toEqual([id, 'deal', id]);
    expect(found.questions).toEqual([]);
    const { records, refusals } = await readAll(file);
    expect(refusals).toEqual([]);
    expect(records[0]?.values).toMatchObject(WANTED);
    expect(records[0]?.hasOwnId).toBe(true);
  });

  it('keep the host that the user has added for that CRM, and no other', async () => {
    const file = csv(['Record ID', 'Deal Name', 'Deal Stage', 'Associated Company'], ['1', 'A', 'B', 'C']);
    const hosts = ['acme.lightning.force.com', 'app-eu1.hubspot.com', 'hubspot.com.evil.example'];
    expect((await look(file, 'x.csv', hosts)).mapping.hosts).toEqual(['app-eu1.hubspot.com']);
  });
});
