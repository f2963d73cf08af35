import { describe, expect, it } from 'vitest';
import { makeXlsx } from './support/make-xlsx';
import { look, readAll } from './support/read-file';

async function valuesOf(content: string | Blob, name?: string) {
  const { records, refusals, mapping } = await readAll(content, {}, name);
  return {
    values: records.map(({ id, values }): Record<string, unknown> => ({ id, ...values })),
    refusals,
    mapping,
  };
}

/** “商談名,フェーズ,金額,完了予定日” in Shift_JIS. */
const SHIFT_JIS = 'j6SSa5a8LIN0g0aBW4NZLIvginosiq6XuZdckuiT+g==';

describe('exports as CRMs of other countries write them', () => {
  it('HubSpot in German: shares as chances, quoted line ends, a mark of UTF-8', async () => {
    const file =
      '\ufeff"Datensatz-ID","Deal-Name","Deal-Phase","Betrag","Währung","Abschlussdatum","Deal-Inhaber","Zugeordneter Kontakt","Deal-Wahrscheinlichkeit"\n' +
      '"54608378460","Müller AG –\nEinführung","Angebot gesendet","12500.5","EUR","2026-12-15 00:00","Jana Weiß","Ute Köhler (ute@mueller.example)","0.6"\n' +
      '"54608378461","Bäcker, ""Nord""","Abgeschlossen und gewonnen","980","EUR","2026-10-02 00:00","Tim Groß","","1"\n';
    const { values, mapping } = await valuesOf(file, 'hubspot-crm-exports-alle-deals-2026-11-20.csv');
    expect(mapping.system).toBe('hubspot');
    expect(values).toEqual([
      {
        id: '54608378460',
        name: 'Müller AG – Einführung',
        stage: 'Angebot gesendet',
        status: 'open',
        amount: 12500.5,
        currency: 'EUR',
        closeDate: '2026-12-15',
        owner: 'Jana Weiß',
        contacts: ['Ute Köhler <ute@mueller.example>'],
        probability: 0.6,
      },
      {
        id: '54608378461',
        name: 'Bäcker, "Nord"',
        stage: 'Abgeschlossen und gewonnen',
        status: 'won',
        amount: 980,
        currency: 'EUR',
        closeDate: '2026-10-02',
        owner: 'Tim Groß',
      },
    ]);
  });

  it('Zoho in India: lakh grouping, the prefix of its ids, "-None-"', async () => {
    const file =
      'Record Id,Deal Owner,Amount,Deal Name,Closing Date,Account Name,Stage,Probability (%),Next Step\n' +
      'zcrm_554023000000527001,Priya Nair,"₹ 12,34,567.00",Tata renewal,23/11/2026,Tata Motors Ltd,Negotiation/Review,90,-None-\n';
    const { values } = await valuesOf(file);
    expect(values).toEqual([
      {
        id: '554023000000527001',
        name: 'Tata renewal',
        stage: 'Negotiation/Review',
        status: 'open',
        amount: 1_234_567,
        currency: 'INR',
        closeDate: '2026-11-23',
        owner: 'Priya Nair',
        account: 'Tata Motors Ltd',
        probability: 0.9,
      },
    ]);
  });

  it('Odoo in Japanese, as a workbook: days and amounts in their own signs, the number of an exported id', async () => {
    const head = ['外部ID', '案件', '販売担当者', '予想収益', 'ステージ', '予想完了日', '顧客'];
    const row = [
      '__export__.crm_lead_41_9f1c2a3b',
      '更新',
      '佐藤 花子',
      '１２５，０００円',
      '提案',
      '2026年11月3日',
      '株式会社東京商事',
    ];
    const cells = (line: string[], at: number) =>
      `<row r="${at}">${line.map((text, column) => `<c r="${String.fromCharCode(65 + column)}${at}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const blob = await makeXlsx({ sheets: { 案件: cells(head, 1) + cells(row, 2) } });
    const { values, mapping } = await valuesOf(blob, 'export.xlsx');
    expect(mapping.system).toBe('odoo');
    expect(values).toEqual([
      {
        id: '41',
        name: '更新',
        stage: '提案',
        status: 'open',
        amount: 125_000,
        currency: 'JPY',
        closeDate: '2026-11-03',
        owner: '佐藤 花子',
        account: '株式会社東京商事',
      },
    ]);
  });

  it('Dynamics in Dutch: ids in braces behind "(Niet wijzigen)", European marks', async () => {
    const file =
      '(Niet wijzigen) Verkoopkans,(Niet wijzigen) Controlesom van rij,(Niet wijzigen) Gewijzigd op,Onderwerp,Potentiële klant,Geschatte sluitingsdatum,Geschatte omzet,Waarschijnlijkheid,Pijplijnfase,Status\n' +
      '{5F2B1A10-0000-4A5B-8C11-00155D010203},abc==,20-11-2026 10:00,Vloot leasing,De Vries B.V.,18-12-2026,"€ 45.000,00",60,2-Develop,Open\n';
    const { values, mapping } = await valuesOf(file);
    expect(mapping.system).toBe('dynamics');
    expect(values).toEqual([
      {
        id: '5f2b1a10-0000-4a5b-8c11-00155d010203',
        name: 'Vloot leasing',
        stage: '2-Develop',
        status: 'open',
        amount: 45_000,
        currency: 'EUR',
        closeDate: '2026-12-18',
        account: 'De Vries B.V.',
        probability: 0.6,
      },
    ]);
  });

  it('a sheet of one’s own: money with its currency in the cell, a title above, "tbd", subtotals', async () => {
    const file =
      'My pipeline,,,,,,\n\nClient,Opportunity,Deal Size,Exp. Close,Stage,Win %,Rep\n' +
      'Acme Inc.,Renewal,USD 12.5k,"Dec 5, 2026",Proposal,60%,Sam\n' +
      'Globex,Rollout,"€8,000.50",12/20/2026,Negotiation,.8,Sam\nSubtotal,,"$21,750.00",,,,\n' +
      'Umbrella,Audit,£3m,tbd,Lead,10,Lee\nTotal,,"$3,021,750.00",,,,\n';
    const { values, refusals } = await valuesOf(file);
    expect(
      values.map(({ name, amount, currency, closeDate, probability }) => [
        name,
        amount,
        currency,
        closeDate,
        probability,
      ]),
    ).toEqual([
      ['Renewal', 12_500, 'USD', '2026-12-05', 0.6],
      ['Rollout', 8_000.5, 'EUR', '2026-12-20', 0.8],
      ['Audit', 3_000_000, 'GBP', undefined, 0.1],
    ]);
    expect(refusals.map(({ line }) => line)).toEqual([6]);
  });

  it('a Swiss sheet: a project is the deal, "Status" its stage, apostrophes in amounts', async () => {
    const file =
      'Firma;Projekt;Volumen;Abschluss erwartet;Status;Chance %;Ansprechpartner\n' +
      "Käser AG;Neubau;CHF 12'500.–;15. Jan. 2027;Offerte;60;Urs Käser\nRüegg & Co.;Umbau;CHF 1’250.50;;Kontakt;10;\n";
    const { values } = await valuesOf(file);
    expect(values).toMatchObject([
      {
        name: 'Neubau',
        account: 'Käser AG',
        amount: 12_500,
        currency: 'CHF',
        stage: 'Offerte',
        closeDate: '2027-01-15',
        probability: 0.6,
        contacts: ['Urs Käser'],
      },
      { name: 'Umbau', account: 'Rüegg & Co.', amount: 1_250.5, stage: 'Kontakt' },
    ]);
  });

  it('people in French and Portuguese: "Nom" beside "Prénom" is the family’s name', async () => {
    const french = await valuesOf(
      'Prénom;Nom;Société / Compte;Adresse e-mail;Fonction\nZoé;Lefèvre;Café Noir;zoe@cafenoir.example;Gérante\n',
    );
    expect(french.values).toMatchObject([{ name: 'Zoé Lefèvre', account: 'Café Noir', jobTitle: 'Gérante' }]);
    const whole = await valuesOf('First Name,Name,Email,Company\nAda,Ada Meyer,ada@acme.example,Acme\n');
    expect(whole.values).toMatchObject([{ name: 'Ada Meyer' }]);
    const portuguese = await look(
      'Nome;Sobrenome;Empresa;E-mail;Status do lead;Origem do lead\nJoão;Silva;Pão Quente;joao@pao.example;Novo;Web\n',
    );
    expect(portuguese.mapping.columns.slice(0, 2).map(({ field }) => field)).toEqual([
      'firstName',
      'lastName',
    ]);
  });

  it('right-to-left names, Arabic digits, a bar between the columns', async () => {
    const file =
      'Deal Name|Account Name|Amount|Currency|Close Date|Stage\n' +
      '\u200fصفقة التوريد|شركة النور|١٢٬٥٠٠٫٧٥|SAR|٢٠٢٦/١٢/٠٥|Proposal\n\u200fעסקה חדשה|חברת אור|12500.75|ILS|2026-12-05|Won\n';
    const { values } = await valuesOf(file);
    expect(values).toMatchObject([
      {
        name: 'صفقة التوريد',
        account: 'شركة النور',
        amount: 12_500.75,
        currency: 'SAR',
        closeDate: '2026-12-05',
      },
      { name: 'עסקה חדשה', status: 'won', amount: 12_500.75 },
    ]);
  });

  it('Shift_JIS, as Japanese spreadsheets write CSV, and no French taken for it', async () => {
    const bytes = Uint8Array.from(atob(SHIFT_JIS), (sign) => sign.charCodeAt(0));
    const japanese = await look(new Blob([bytes, '\nA,Demo,100,2026/12/05\n']));
    expect(japanese.columns.map(({ heading }) => heading)).toEqual([
      '商談名',
      'フェーズ',
      '金額',
      '完了予定日',
    ]);
    const latin = Uint8Array.from('Société,Étape,Montant\nL’Électricité générale,Négociée,1\n', (sign) =>
      sign === '’' ? 0x92 : sign.charCodeAt(0),
    );
    const french = await look(new Blob([latin]));
    expect(french.columns.map(({ heading }) => heading)).toEqual(['Société', 'Étape', 'Montant']);
  });
});
