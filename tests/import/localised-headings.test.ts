import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseSystem } from '../../utils/import/fields/recognise-system';
import { proposeColumns } from '../../utils/import/inspect/propose-columns';
import { type TableKind, tableKind } from '../../utils/import/mapping';

/** One export a line: whose, in which language, what its rows are, and each heading with what it is to be read as. */
const EXPORTS = readFileSync(new URL('./samples/localised-headings.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [, system = '', lang = '', table = '', rest = ''] = /^(\S+) (\S+) (\S+): (.*)$/.exec(line) ?? [];
    const columns = rest.split('|').map((each) => {
      const at = each.lastIndexOf('=');
      return [each.slice(0, at), each.slice(at + 1)] as const;
    });
    return [system, lang, tableKind.parse(table) as TableKind, columns] as const;
  });

describe('an export in the user’s own language', () => {
  it.each(EXPORTS)('%s, %s: %s', (_system, _lang, table, columns) => {
    const headings = columns.map(([heading]) => heading);
    const read = proposeColumns(headings, [], table, null).map(
      ({ heading, mapping }) => `${heading}=${mapping.field ?? '-'}`,
    );
    expect(read).toEqual(columns.map(([heading, field]) => `${heading}=${field}`));
  });
});

describe('whose export it is, whatever the language', () => {
  const of = (headings: string[], ids: string[] = [], fileName = 'file.csv') =>
    recogniseSystem({ headings, ids, fileName })?.id ?? null;

  it('is told by what the CRM writes in every language', () => {
    expect(of(['Affaire - Titre', 'Affaire - Valeur', 'Affaire - ID', 'Personne - Nom'])).toBe('pipedrive');
    expect(of(['(Niet wijzigen) Verkoopkans', '(Niet wijzigen) Gewijzigd op', 'Onderwerp'])).toBe('dynamics');
    expect(of(['商談名'], ['0065g00000AbCdH', '0065g00000AbCdIAAV'])).toBe('salesforce');
    expect(of(['Nombre de Trato'], ['zcrm_554023000000527001'])).toBe('zoho');
    expect(of(['案件'], ['__export__.crm_lead_41_9f1c2a3b'])).toBe('odoo');
    expect(of(['Deal-Name'], ['123'], 'hubspot-crm-exports-alle-deals.csv')).toBe('hubspot');
  });

  it('is not said where nothing tells it', () => {
    expect(of(['Deal - old', 'Amount', 'Company'])).toBeNull();
    expect(of(['(EUR) Amount', '(EUR) Margin'])).toBeNull();
    expect(of(['Name'], ['0065g00000AbCdH', 'A-17'])).toBeNull();
    expect(of(['Name'], [])).toBeNull();
  });
});
