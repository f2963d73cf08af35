import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../utils/adapters/kit/fields/field-name';
import { fieldOfLabel } from '../../../../utils/adapters/kit/fields/labels';

/** By language, field and kind of record: the labels as CRMs write them, parted by `|`. */
const LABELS: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(new URL('./labels.json', import.meta.url), 'utf8'),
);
const ENTITIES: Entity[] = ['deal', 'lead', 'contact', 'account', 'activity'];

const field = (label: string, entity: Entity | null, lang: string | null) =>
  fieldOfLabel(label, entity, lang)?.field ?? null;
const rank = (label: string, entity: Entity, lang = 'en') => fieldOfLabel(label, entity, lang)?.rank ?? null;

describe('labels as CRMs write them', () => {
  it.each(Object.entries(LABELS))('in %s', (lang, fields) => {
    const wrong = Object.entries(fields).flatMap(([key, labels]) => {
      const [wanted, entity] = key.split('@') as [string, Entity];
      const strays = labels.split('|').filter((label) => field(label, entity, lang) !== wanted);
      return strays.map((label) => `${label}: ${field(label, entity, lang)} for ${key}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('what must stay unread', () => {
  const NEAR: Record<string, string> = {
    en: 'Weighted amount|Weighted|Amount paid|Paid amount|Tax amount|Tax|Discount|Amount (converted)|Amount (base currency)|Expected profit|Billing email|Email opt out|Email status|Birthday|Date of birth|Last contacted|Last activity|Last activity date|Modified by|Last modified|Modified|Updated at|Created by|Fax|Annual revenue|Budget|Lost reason|Actual close date|Closed on|Closed date|Won on|Lead score|Parent account|Account number|Number of employees|Assistant phone|Do not call|Campaign|Type|Priority|Tags|Team|Address|City|Next meeting|Next activity date|Next step date|Start date|Forecast category|Days open|Exchange rate|Previous stage|Last stage|Stage changed|Owner email|Reports to|Department|Industry|Followers|Record ID|Deal type|Contact type|Price list|LinkedIn|Recurring revenue|Margin|Cost|Lead time|Company size|Contact ID|Time zone|Converted on|Opportunity score|Payment terms|Closing remarks|Amount of employees',
    de: 'Gewichteter Betrag|Gewichtet|Bezahlter Betrag|Steuerbetrag|Steuer|Rabatt|Betrag (konvertiert)|Rechnungs-E-Mail|Geburtstag|Geburtsdatum|Zuletzt kontaktiert|Letzte Aktivität|Geändert von|Geändert am|Verändert|Zuletzt geändert|Erstellt von|Fax|Jahresumsatz|Budget|Verlustgrund|Tatsächliches Abschlussdatum|Geschlossen am|Übergeordnete Firma|Kundennummer|Mitarbeiterzahl|Kampagne|Typ|Priorität|Stichwörter|Teams|Adresse|Ort|Startdatum|Vorherige Phase|Letzte Phase|Abteilung|Branche|Industrie|Abonnenten|Konvertiert am|Wechselkurs|Nächster Termin|Umsatzsteuer|Wiederkehrender Umsatz',
    fr: 'Montant pondéré|Pondéré|Montant payé|Montant de la taxe|TVA|Remise|E-mail de facturation|Date de naissance|Anniversaire|Dernier contact|Dernière activité|Modifié par|Modifié le|Créé par|Fax|Chiffre d’affaires annuel|Raison de la perte|Date de clôture réelle|Fermé le|Société mère|Numéro de compte|Effectif|Campagne|Type|Priorité|Étiquettes|Équipe|Adresse|Ville|Date de début|Étape précédente|Service|Secteur|Abonnés|Taux de change|Visibilité|Usage',
    es: 'Importe ponderado|Importe pagado|Impuesto|Descuento|Correo de facturación|Fecha de nacimiento|Cumpleaños|Último contacto|Última actividad|Modificado por|Fecha de modificación|Creado por|Fax|Ingresos anuales|Motivo de pérdida|Fecha de cierre real|Cerrado el|Cuenta principal de facturación|Número de empleados|Campaña|Tipo|Prioridad|Etiquetas|Equipo|Dirección|Ciudad|Fecha de inicio|Etapa anterior|Departamento|Industria|Tipo de cambio',
    pt: 'Valor ponderado|Valor pago|Imposto|Desconto|E-mail de cobrança|Data de nascimento|Aniversário|Último contato|Última atividade|Modificado por|Data de modificação|Criado por|Fax|Receita anual|Motivo da perda|Data real de fechamento|Fechado em|Conta pai|Número de funcionários|Campanha|Tipo|Prioridade|Etiquetas|Equipe|Endereço|Cidade|Data de início|Estágio anterior|Departamento|Setor|Taxa de câmbio|Receita ponderada',
    it: 'Importo ponderato|Importo pagato|Imposta|Sconto|Email di fatturazione|Data di nascita|Compleanno|Ultimo contatto|Ultima attività|Modificato da|Data di modifica|Creato da|Fax|Fatturato annuo|Motivo della perdita|Data di chiusura effettiva|Chiuso il|Azienda madre|Numero dipendenti|Campagna|Tipo|Priorità|Etichette|Team|Indirizzo|Città|Data di inizio|Fase precedente|Reparto|Settore|Tasso di cambio',
    nl: 'Gewogen bedrag|Betaald bedrag|Btw|Korting|Factuur-e-mail|Geboortedatum|Verjaardag|Laatst gecontacteerd|Laatste activiteit|Gewijzigd door|Gewijzigd op|Aangemaakt door|Fax|Jaaromzet|Reden verlies|Werkelijke sluitingsdatum|Gesloten op|Moederbedrijf|Klantnummer|Aantal medewerkers|Campagne|Type|Prioriteit|Labels|Team|Adres|Plaats|Startdatum|Vorige fase|Afdeling|Branche|Wisselkoers',
    ja: '加重金額|支払済み金額|税額|消費税|割引|金額（換算後）|請求先メール|誕生日|生年月日|最終連絡日|最終活動日|最終更新者|更新日|更新日時|作成者|登録者|FAX|年間売上|失注理由|実際の完了日|親会社|従業員数|キャンペーン|種別|タイプ|優先度|タグ|チーム|住所|都道府県|開始日|前回のステージ|部署|業界|業種|為替レート|案件番号|顧客番号|次回予定日',
    hi: 'भारित राशि|भुगतान की गई राशि|कर|छूट|बिलिंग ईमेल|जन्मदिन|जन्म तिथि|अंतिम संपर्क|अंतिम गतिविधि|द्वारा संशोधित|संशोधित तिथि|द्वारा बनाया गया|फैक्स|वार्षिक राजस्व|हानि का कारण|मूल खाता|कर्मचारियों की संख्या|अभियान|प्रकार|प्राथमिकता|टैग|टीम|पता|शहर|आरंभ तिथि|पिछला चरण|विभाग|उद्योग|विनिमय दर|अवसर आईडी|खाता संख्या',
  };

  it.each(Object.entries(NEAR))('near misses in %s', (lang, labels) => {
    const read = labels
      .split('|')
      .flatMap((label) => ENTITIES.map((entity) => [label, entity, field(label, entity, lang)] as const))
      .filter(([, , found]) => found !== null);
    expect(read).toEqual([]);
  });

  it('another kind of record’s own field', () => {
    expect(field('Contact owner', 'account', 'en')).toBeNull();
    expect(field('Account phone', 'contact', 'en')).toBeNull();
    expect(field('Lead name', 'deal', 'en')).toBeNull();
    expect(field('Phone', 'activity', 'en')).toBeNull();
    expect(field('Amount', 'contact', 'en')).toBeNull();
  });

  it('text that is too long, or empty, for a label', () => {
    expect(field('', 'deal', 'en')).toBeNull();
    expect(field(':', 'deal', 'en')).toBeNull();
    expect(field(`Amount ${'x'.repeat(100)}`, 'deal', 'en')).toBeNull();
  });
});

describe('one label, several meanings', () => {
  it('depends on the kind of record', () => {
    expect(field('Status', 'lead', 'en')).toBe('stage');
    expect(field('Status', 'deal', 'en')).toBe('status');
    expect(field('Status', 'contact', 'en')).toBeNull();
    expect(field('Status', null, 'en')).toBeNull();
    expect(field('Title', 'deal', 'en')).toBe('name');
    expect(field('Title', 'contact', 'en')).toBe('jobTitle');
    expect(field('Company name', 'account', 'en')).toBe('name');
    expect(field('Company name', 'deal', 'en')).toBe('account');
    expect(field('Contact name', 'contact', 'en')).toBe('name');
    expect(field('Contact name', 'deal', 'en')).toBe('contacts');
    expect(field('Lead status', 'deal', 'en')).toBe('stage');
  });

  it('prefers by rank', () => {
    expect(rank('Amount', 'deal')).toBeLessThan(rank('Expected revenue', 'deal') ?? -1);
    expect(rank('Email', 'contact')).toBeLessThan(rank('Other email', 'contact') ?? -1);
    expect(rank('Phone', 'contact')).toBeLessThan(rank('Mobile', 'contact') ?? -1);
    expect(rank('Office phone', 'contact')).toBeLessThan(rank('Home phone', 'contact') ?? -1);
    expect(rank('Close date', 'deal')).toBeLessThan(rank('End date', 'deal') ?? -1);
    expect(rank('Description', 'deal')).toBeLessThan(rank('Notes', 'deal') ?? -1);
    expect(rank('Telefon', 'contact', 'de')).toBeLessThan(rank('Telefon privat', 'contact', 'de') ?? -1);
  });
});

describe('how a label may be written', () => {
  it.each([
    'Close Date:',
    'CLOSE DATE',
    '* Close date',
    'Close date *',
    'close_date',
    'closeDate',
    'Close-Date',
    'Close date (optional)',
    '\u200eClose\u00a0date :',
    'Close date：',
    'Close date?',
  ])('%s', (label) => {
    expect(field(label, 'deal', 'en')).toBe('closeDate');
  });

  it.each([
    ['Probabilité, %', 'probability', 'fr'],
    ['Wahrscheinlichkeit (%)', 'probability', 'de'],
    ['Date de cloture', 'closeDate', 'fr'],
    ['Telefono', 'phone', 'es'],
    ['Ｅメール', 'email', 'ja'],
    ['फोन', 'phone', 'hi'],
    ['फ़ोन', 'phone', 'hi'],
    ['Contact(s)', 'contacts', 'en'],
  ])('%s', (label, wanted, lang) => {
    expect(field(label, 'deal', lang)).toBe(wanted);
  });

  it('names the currency where the label does', () => {
    expect(fieldOfLabel('Amount (USD)', 'deal', 'en')).toEqual({ field: 'amount', rank: 0, currency: 'USD' });
    expect(fieldOfLabel('Betrag in EUR', 'deal', 'de')).toMatchObject({ field: 'amount', currency: 'EUR' });
    expect(fieldOfLabel('Montant (€)', 'deal', 'fr')).toMatchObject({ field: 'amount', currency: 'EUR' });
    expect(fieldOfLabel('金額(円)', 'deal', 'ja')).toMatchObject({ field: 'amount', currency: 'JPY' });
    expect(fieldOfLabel('Betrag (kr)', 'deal', 'de')).toEqual({ field: 'amount', rank: 0 });
  });
});

describe('the page’s language', () => {
  it('is not needed, and may be wrong', () => {
    expect(field('Abschlussdatum', 'deal', null)).toBe('closeDate');
    expect(field('Abschlussdatum', 'deal', 'en')).toBe('closeDate');
    expect(field('Amount', 'deal', 'ja')).toBe('amount');
    expect(field('金額', 'deal', 'de-AT')).toBe('amount');
  });

  it('may be no language, whatever its name', () => {
    expect(field('Amount', 'deal', 'constructor')).toBe('amount');
  });

  it('decides between false friends', () => {
    expect(field('Kans', 'deal', 'nl')).toBe('probability');
    expect(field('Nombre', 'contact', 'es')).toBe('name');
    expect(field('Apelido', 'contact', 'pt')).toBe('lastName');
  });
});
