import { describe, expect, it } from 'vitest';
import { csv, look, readAll } from './support/read-file';

/** What an export of deals is read as, by field. */
async function dealsOf(file: string | Blob) {
  const { columns, mapping, questions } = await look(file);
  const { records } = await readAll(file);
  const fields = Object.fromEntries(columns.map(({ heading, mapping: { field } }) => [heading, field]));
  return { table: mapping.table, fields, questions, first: records[0]?.values };
}

const ROLLOUT = {
  name: 'Rollout',
  amount: 12_000.5,
  closeDate: '2026-12-18',
  owner: 'Sam Rivera',
  account: 'Acme GmbH',
};

describe('deals as CRMs export them in other languages', () => {
  it.each([
    [
      'Salesforce, German',
      'Phase;Opportunity-Name;BETRAG;Schlusstermin;Opportunity-Inhaber;Accountname;Wahrscheinlichkeit (%)',
      'Angebot;Rollout;12.000,50;18.12.2026;Sam Rivera;Acme GmbH;60',
    ],
    [
      'HubSpot, German',
      'Deal-Phase;Datensatz-ID;Deal-Name;Betrag;Abschlussdatum;Zuständiger Mitarbeiter;Zugehöriges Unternehmen',
      'Angebot;4711;Rollout;12.000,50;18.12.2026 10:00;Sam Rivera;Acme GmbH',
    ],
    [
      'Dynamics, German',
      'Thema;Potenzieller Kunde;Gesch. Umsatz;Gesch. Abschlussdatum;Besitzer;Status',
      'Rollout;Acme GmbH;12.000,50 €;18.12.2026;Sam Rivera;Offen',
    ],
    [
      'Pipedrive, German',
      'Deal - Titel;Deal - Wert;Deal - Organisation;Deal - Besitzer;Deal - Phase;Deal - Erwartetes Abschlussdatum',
      'Rollout;12000,50;Acme GmbH;Sam Rivera;Angebot;18.12.2026',
    ],
    [
      'Salesforce, French',
      "Nom de l'opportunité;Étape;Montant;Date de clôture;Propriétaire de l'opportunité;Nom du compte",
      'Rollout;Proposition;12 000,50;18/12/2026;Sam Rivera;Acme GmbH',
    ],
    [
      'HubSpot, French',
      'Nom de la transaction;Phase de la transaction;Montant;Date de fermeture;Propriétaire de la transaction;Entreprise associée',
      'Rollout;Proposition;12 000,50;18/12/2026;Sam Rivera;Acme GmbH',
    ],
    [
      'Salesforce, Spanish',
      'Nombre de la oportunidad;Etapa;Importe;Fecha de cierre;Propietario de oportunidad;Nombre de la cuenta',
      'Rollout;Propuesta;12.000,50;18/12/2026;Sam Rivera;Acme GmbH',
    ],
    [
      'Pipedrive, Portuguese',
      'Negócio - Título;Negócio - Valor;Negócio - Organização;Negócio - Proprietário;Negócio - Etapa;Negócio - Data de fechamento esperada',
      'Rollout;12.000,50;Acme GmbH;Sam Rivera;Proposta;18/12/2026',
    ],
    [
      'Odoo, French',
      'Opportunité;Client;Revenu espéré;Date de clôture prévue;Vendeur;Étape',
      'Rollout;Acme GmbH;12000,50;2026-12-18;Sam Rivera;Proposition',
    ],
    [
      'Zoho, Italian',
      'Nome trattativa;Nome azienda;Importo;Data di chiusura;Proprietario trattativa;Fase',
      'Rollout;Acme GmbH;12.000,50;18/12/2026;Sam Rivera;Proposta',
    ],
    [
      'Salesforce, Japanese',
      '商談名;取引先名;金額;完了予定日;商談 所有者;フェーズ',
      'Rollout;Acme GmbH;12,000.50;2026/12/18;Sam Rivera;提案',
    ],
    [
      'Dynamics, Dutch',
      'Onderwerp;Potentiële klant;Geschatte omzet;Geschatte sluitingsdatum;Eigenaar;Verkoopfase',
      'Rollout;Acme GmbH;12.000,50;18-12-2026;Sam Rivera;Voorstel',
    ],
  ])('%s', async (_, heading, row) => {
    const found = await dealsOf([heading, row, row.replace('Rollout', 'Umzug')].join('\r\n'));
    expect(found).toMatchObject({ table: 'deal', questions: [], first: ROLLOUT });
  });
});

describe('ways of writing that hide in exports', () => {
  it('days that a spreadsheet keeps as numbers, in a text file', async () => {
    const file = csv(
      ['Deal name', 'Stage', 'Amount', 'Close date'],
      ['Rollout', 'Proposal', '12,000.50', '46374'],
    );
    expect((await dealsOf(file)).first).toMatchObject({ amount: 12_000.5, closeDate: '2026-12-18' });
  });

  it('tabs in UTF-16 with decimal commas', async () => {
    const text = 'Deal name\tStage\tAmount\tClose date\r\nRollout\tProposal\t12.000,50\t18.12.2026\r\n';
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, true);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
    expect((await dealsOf(new Blob([bytes]))).first).toMatchObject({
      amount: 12_000.5,
      closeDate: '2026-12-18',
    });
  });

  it('thousands by apostrophe, by narrow space, and by lakh', async () => {
    for (const [written, amount] of [
      ["12'000.50", 12_000.5],
      ['12\u202f000,50', 12_000.5],
      ['1,23,456.75', 123_456.75],
    ] as const) {
      const file = csv(
        ['Deal name', 'Stage', 'Amount', 'Close date'],
        ['Rollout', 'Proposal', written, '2026-12-18'],
      );
      expect((await dealsOf(file)).first).toMatchObject({ amount });
    }
  });
});
