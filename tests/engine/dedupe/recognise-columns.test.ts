import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../utils/engine/dedupe/recognise-columns';
import { dirtyContacts } from '../../support/dirty-book/dirty-book';

const kindsOf = (heads: string[], rows: string[][]) =>
  recogniseColumns(
    heads,
    rows.map((cells, at) => ({ id: String(at), cells })),
  ).map((column) => column?.kind ?? null);

describe('what a column holds', () => {
  it('is known by headings in several languages', () => {
    const rows = [
      ['Clara', 'Weiss', 'Nordwind GmbH', 'Hauptstr. 5', '10115', 'Berlin', '1980-02-01'],
      ['Jonas', 'Brandt', 'Sudwind AG', 'Am Markt 12', '20095', 'Hamburg', '1975-11-30'],
    ];
    const kinds = ['given-name', 'family-name', 'company', 'street', 'postcode', 'city', 'birth-date'];
    expect(kindsOf(['Vorname', 'Nachname', 'Firma', 'Straße', 'PLZ', 'Ort', 'Geburtsdatum'], rows)).toEqual(
      kinds,
    );
    expect(kindsOf(['first_name', 'LastName', 'Company', 'Address', 'ZIP', 'city', 'DOB'], rows)).toEqual(
      kinds,
    );
  });

  it.each([
    ['first', 'last'],
    ['fn', 'ln'],
    ['Prénom', 'Nom'],
    ['Nome', 'Cognome'],
    ['Imię', 'Nazwisko'],
    ['contact_first', 'contact_last'],
  ])('is a given and a family name under %s and %s', (given, family) => {
    const rows = [
      ['Clara', 'Weiss', 'Nordwind GmbH'],
      ['Jonas', 'Brandt', 'Sudwind AG'],
    ];
    expect(kindsOf([given, family, 'Company'], rows)).toEqual(['given-name', 'family-name', 'company']);
  });

  it('is known by the values where the heading says nothing or something else', () => {
    const { records } = dirtyContacts(300, 9);
    const cells = records.map(({ cells: row }) => [
      row[3] ?? '',
      row[4] ?? '',
      String(row[3]?.split('@')[1] ?? ''),
    ]);
    expect(kindsOf(['a', 'b', 'c'], cells)).toEqual(['email', 'phone', 'website']);
    expect(kindsOf(['Director', 'Notes', 'Length of day'], cells)).toEqual(['email', 'phone', 'website']);
  });

  it('leaves out what is empty, always the same, or a running number', () => {
    const rows = Array.from({ length: 50 }, (_, at) => [
      `Company ${'abcdefghij'[at % 10]}${at}`,
      '',
      'yes',
      String(1000 + at),
    ]);
    expect(kindsOf(['Company', 'Fax', 'Active', 'Record ID'], rows)).toEqual(['company', null, null, null]);
  });

  it('takes a name for a person beside a company, and for a company alone', () => {
    const people = [
      ['Bob Weiss', 'Nordwind'],
      ['Liz Brandt', 'Sudwind'],
      ['Tom Falk', 'Nordwind'],
    ];
    expect(kindsOf(['Name', 'Company'], people)).toEqual(['person', 'company']);
    expect(
      kindsOf(
        ['Name', 'City'],
        [
          ['Nordwind GmbH', 'Berlin'],
          ['Sudwind AG', 'Hamburg'],
        ],
      ),
    ).toEqual(['company', 'city']);
  });
});
